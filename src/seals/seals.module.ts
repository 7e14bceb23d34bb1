import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module.js';
import { HazardsModule } from '../hazards/hazards.module.js';
import { CaseSealController } from './case-seal.controller.js';
import { SealsController } from './seals.controller.js';
import { SealsService } from './seals.service.js';

/** 历史封存, as those may see it who look at everything. */
@Module({
  imports: [EngineModule, HazardsModule],
  controllers: [SealsController, CaseSealController],
  providers: [SealsService],
})
export class SealsModule {}
