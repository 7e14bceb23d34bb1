import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { ImportController } from './import.controller.js';
import { ImportQueries } from './import.queries.js';
import { ImportRunner } from './import.runner.js';
import { ImportService } from './import.service.js';
import { ImportStaging } from './import.staging.js';
import { StagedRows } from './staged.rows.js';

@Module({
  imports: [OrganisationsModule, EngineModule],
  controllers: [ImportController],
  providers: [ImportService, ImportStaging, ImportRunner, StagedRows, ImportQueries],
  exports: [ImportService],
})
export class ImportModule {}
