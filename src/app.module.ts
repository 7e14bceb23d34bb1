import { type DynamicModule, Module } from '@nestjs/common';
import { shippedCalendars, shippedPolicies } from '../workflows/catalogue.js';
import { AccountsModule } from './accounts/accounts.module.js';
import { AnalyticsModule } from './analytics/analytics.module.js';
import { AuditorModule } from './auditor/auditor.module.js';
import { type PolicyDocument, RuleDocuments } from './auditor/reckoning/rule.documents.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { DemoModule } from './demo/demo.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { EngineModule } from './engine/engine.module.js';
import { Remedies } from './engine/remedies.js';
import { EvidencePackModule } from './evidence-pack/evidence-pack.module.js';
import { FilesModule } from './files/files.module.js';
import { HazardsModule } from './hazards/hazards.module.js';
import { ImportModule } from './import/import.module.js';
import { LedgerModule } from './ledger/ledger.module.js';
import { LinksModule } from './links/links.module.js';
import { LookBackModule } from './look-back/look-back.module.js';
import { MeasuresModule } from './measures/measures.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import type { Config } from './platform/config/config.js';
import { PlatformModule } from './platform/platform.module.js';
import { RegistersModule } from './registers/registers.module.js';
import { RulesModule } from './rules/rules.module.js';
import { ScheduleModule } from './schedule/schedule.module.js';
import { SealsModule } from './seals/seals.module.js';

/** The whole product, put together. */
@Module({})
export class AppModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(config),
        // Before the hazards: `/api/hazards/export` is no id.
        LedgerModule,
        OrganisationsModule,
        AccountsModule,
        FilesModule,
        NotificationsModule,
        HazardsModule,
        DocumentsModule,
        EvidencePackModule,
        LinksModule,
        ImportModule,
        RegistersModule,
        RulesModule,
        SealsModule,
        LookBackModule,
        CalendarModule,
        MeasuresModule,
        ScheduleModule,
        AnalyticsModule,
        AuditorModule.of({
          rules: new RuleDocuments(shippedPolicies as readonly unknown[] as PolicyDocument[], shippedCalendars),
          imports: [EngineModule],
          doors: Remedies,
        }),
        DemoModule,
      ],
    };
  }
}
