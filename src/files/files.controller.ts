import {
  Controller,
  Get,
  Header,
  Param,
  Post,
  Query,
  type StreamableFile,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '../../workflows/kit/types.js';
import { CurrentActor, Permit } from '../accounts/permission.js';
import { FileParam, FileSizeDto, FileView, UploadDto } from './file.dto.js';
import { FileContentService } from './file-content.service.js';
import { FilesService, type ReceivedFile } from './files.service.js';

@ApiTags('files')
@ApiBearerAuth()
@Controller('api/files')
export class FilesController {
  constructor(
    private readonly files: FilesService,
    private readonly contents: FileContentService,
  ) {}

  @Post()
  @Permit('file.upload')
  @UseInterceptors(FileInterceptor('file'))
  @ApiOperation({ summary: '上传一个文件，随后由某个事件使用一次 / Upload a file, to be bound by one event' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadDto })
  @ApiCreatedResponse({ type: FileView })
  async upload(@UploadedFile() received: ReceivedFile | undefined, @CurrentActor() actor: Actor): Promise<FileView> {
    const { fileId, sha256, mediaType, sizeBytes } = await this.files.receive(received, actor);
    return { fileId, sha256, mediaType, sizeBytes };
  }

  @Get(':fileId')
  @Permit('file.read')
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Content-Security-Policy', "default-src 'none'; sandbox")
  @Header('Cache-Control', 'private, max-age=3600')
  @ApiOperation({ summary: '取回文件；企业得到去除拍摄信息的图片 / The file; enterprises get pictures without EXIF' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  read(
    @Param() { fileId }: FileParam,
    @Query() { size }: FileSizeDto,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return this.contents.read(fileId, actor, size);
  }
}
