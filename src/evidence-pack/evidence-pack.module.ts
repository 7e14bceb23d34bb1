import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module.js';
import { FilesModule } from '../files/files.module.js';
import { HazardsModule } from '../hazards/hazards.module.js';
import { RegistersModule } from '../registers/registers.module.js';
import { EvidencePackController } from './evidence-pack.controller.js';
import { EvidencePackService } from './evidence-pack.service.js';

/** 证据包: one case to be handed over whole, after an accident or when somebody asks. */
@Module({
  imports: [EngineModule, FilesModule, HazardsModule, RegistersModule],
  controllers: [EvidencePackController],
  providers: [EvidencePackService],
})
export class EvidencePackModule {}
