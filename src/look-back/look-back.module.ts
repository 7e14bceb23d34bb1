import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module.js';
import { SampleDraws } from './sample.draws.js';
import { SampleTimer } from './sample.timer.js';
import { SamplesController } from './samples.controller.js';
import { SamplesQueries } from './samples.queries.js';
import { SamplesService } from './samples.service.js';

/** 回头看: what is looked at once more, drawn so that nobody can choose it. */
@Module({
  imports: [EngineModule],
  controllers: [SamplesController],
  providers: [SampleDraws, SampleTimer, SamplesQueries, SamplesService],
})
export class LookBackModule {}
