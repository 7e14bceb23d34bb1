import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module.js';
import { HandlerRegistry } from '../engine/handlers.js';
import { HazardsModule } from '../hazards/hazards.module.js';
import { HazardMeasuresController } from './hazard-measures.controller.js';
import { MeasureHandler } from './measure.handler.js';
import { MeasureOpening } from './measure.opening.js';
import { MeasureCaseQueries } from './measure-case.queries.js';
import { MeasureListQueries } from './measure-list.queries.js';
import { MeasureNewsHandler } from './measure-news.handler.js';
import { MeasuresController } from './measures.controller.js';
import { MeasuresQueries } from './measures.queries.js';
import { MeasuresService } from './measures.service.js';

/** 督办措施: letters, bulletins, interviews, listings, stops and referrals, from draft to answer. */
@Module({
  imports: [EngineModule, HazardsModule],
  controllers: [MeasuresController, HazardMeasuresController],
  providers: [
    MeasuresQueries,
    MeasureListQueries,
    MeasureCaseQueries,
    MeasuresService,
    MeasureOpening,
    MeasureHandler,
    MeasureNewsHandler,
  ],
  exports: [MeasuresService, MeasureListQueries],
})
export class MeasuresModule {
  constructor(handlers: HandlerRegistry, measures: MeasureHandler, news: MeasureNewsHandler) {
    handlers.register(measures);
    handlers.register(news);
  }
}
