import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { HazardsModule } from '../hazards/hazards.module.js';
import { MeasuresModule } from '../measures/measures.module.js';
import { CalendarFeedsController } from './calendar-feeds.controller.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';
import { CalendarFileController } from './calendar-file.controller.js';
import { OwnDeadlinesQueries } from './own-deadlines.queries.js';

/** The dates of one's own work in one's own calendar. */
@Module({
  imports: [AccountsModule, HazardsModule, MeasuresModule],
  controllers: [CalendarFeedsController, CalendarFileController],
  providers: [CalendarFeedsService, OwnDeadlinesQueries],
})
export class CalendarModule {}
