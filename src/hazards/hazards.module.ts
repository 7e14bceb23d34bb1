import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { EngineModule } from '../engine/engine.module.js';
import { FilesModule } from '../files/files.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { RegistersModule } from '../registers/registers.module.js';
import { CaseContext } from './case-context.js';
import { EventFormsService } from './event-forms.service.js';
import { HazardListQueries } from './hazard-list.queries.js';
import { HazardsController } from './hazards.controller.js';
import { HazardsQueries } from './hazards.queries.js';
import { HazardsService } from './hazards.service.js';
import { KeptLimitsQueries } from './kept-limits.queries.js';
import { Merging } from './merging.js';
import { MyWorkController } from './my-work.controller.js';
import { MyWorkQueries } from './my-work.queries.js';
import { NamedOfficers } from './named-officers.js';
import { NamedUnit } from './named-unit.js';
import { OutcomesService } from './outcomes.service.js';
import { PersonalDataController } from './personal-data.controller.js';
import { PersonalDataService } from './personal-data.service.js';
import { PlanDays } from './plan-days.js';
import { PracticeContext } from './practice-context.js';
import { RecurrenceQueries } from './recurrence.queries.js';
import { WorkCasesQueries } from './work-cases.queries.js';

/** 隐患: the door by which persons act, and what they read. */
@Module({
  imports: [EngineModule, OrganisationsModule, AccountsModule, FilesModule, NotificationsModule, RegistersModule],
  controllers: [HazardsController, MyWorkController, PersonalDataController],
  providers: [
    CaseContext,
    EventFormsService,
    HazardListQueries,
    HazardsQueries,
    HazardsService,
    KeptLimitsQueries,
    Merging,
    MyWorkQueries,
    NamedOfficers,
    NamedUnit,
    OutcomesService,
    PersonalDataService,
    PlanDays,
    PracticeContext,
    RecurrenceQueries,
    WorkCasesQueries,
  ],
  exports: [EventFormsService, HazardsQueries, HazardsService, KeptLimitsQueries, OutcomesService],
})
export class HazardsModule {}
