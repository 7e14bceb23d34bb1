import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import { Config } from '../platform/config/config.js';
import { FileStore, incomingFolder } from './file.store.js';
import { FileContentService } from './file-content.service.js';
import { FilesController } from './files.controller.js';
import { FilesQueries } from './files.queries.js';
import { FilesService } from './files.service.js';

@Module({
  imports: [
    MulterModule.registerAsync({
      inject: [Config],
      // To disk, not to memory: fifty uploads at once must not be a gigabyte of the process.
      useFactory: (config: Config) => ({
        dest: incomingFolder(config),
        limits: { fileSize: config.fileLimitBytes, files: 1, fields: 0 },
        defParamCharset: 'utf8',
      }),
    }),
  ],
  controllers: [FilesController],
  providers: [FilesQueries, FilesService, FileContentService, FileStore],
  // Multer too: another feature that takes files in does it within the same limits.
  exports: [FilesService, FilesQueries, FileContentService, MulterModule],
})
export class FilesModule {}
