import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { ClosureController } from './closure.controller.js';
import { ClosureFollower } from './closure.follower.js';
import { ClosureQueries } from './closure.queries.js';
import { ClosureTimer } from './closure.timer.js';
import { ClosureCasesQueries } from './closure-cases.queries.js';

/** 闭环率: how far from 100 % closed in time, by the one ruling, from history. */
@Module({
  imports: [EngineModule, OrganisationsModule],
  controllers: [ClosureController],
  providers: [ClosureCasesQueries, ClosureFollower, ClosureQueries, ClosureTimer],
})
export class AnalyticsModule {}
