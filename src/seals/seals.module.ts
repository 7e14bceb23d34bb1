import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module.js';
import { SealsController } from './seals.controller.js';
import { SealsService } from './seals.service.js';

/** 历史封存, as those may see it who look at everything. */
@Module({ imports: [EngineModule], controllers: [SealsController], providers: [SealsService] })
export class SealsModule {}
