import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module.js';
import { HandlerRegistry } from '../engine/handlers.js';
import { MeasureHandler } from './measure.handler.js';
import { MeasureOpening } from './measure.opening.js';
import { MeasuresQueries } from './measures.queries.js';

/** 督办措施: letters, bulletins, interviews, listings, stops and referrals, from draft to answer. */
@Module({
  imports: [EngineModule],
  providers: [MeasuresQueries, MeasureOpening, MeasureHandler],
})
export class MeasuresModule {
  constructor(handlers: HandlerRegistry, measures: MeasureHandler) {
    handlers.register(measures);
  }
}
