import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module.js';
import { HazardsModule } from '../hazards/hazards.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { RulesModule } from '../rules/rules.module.js';
import { ScheduleController } from './schedule.controller.js';
import { ScheduleQueries } from './schedule.queries.js';
import { ScheduleService } from './schedule.service.js';

/** 时间表: every reminder and rung of a hazard, past and to come. */
@Module({
  imports: [EngineModule, HazardsModule, NotificationsModule, RulesModule],
  controllers: [ScheduleController],
  providers: [ScheduleQueries, ScheduleService],
})
export class ScheduleModule {}
