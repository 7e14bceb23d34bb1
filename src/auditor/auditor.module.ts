import { type DynamicModule, Module, type ModuleMetadata, type Type } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuditService } from './audit.service.js';
import { AuditorDoors } from './auditor.doors.js';
import { FindingsQueries } from './findings.queries.js';
import { AuditCalendar } from './pass/audit.calendar.js';
import { AuditDuties } from './pass/audit.duties.js';
import { AuditMail } from './pass/audit.mail.js';
import { AuditMetrics } from './pass/audit.metrics.js';
import { AuditPass } from './pass/audit.pass.js';
import { AuditScopeQueries } from './pass/audit.scope.js';
import { AuditStore } from './pass/audit.store.js';
import { AuditSummaryQueries } from './pass/audit.summary.js';
import { AuditTimer } from './pass/audit.timer.js';
import { AuditedCaseQueries } from './reading/audited-case.queries.js';
import { RuleDocumentsQueries } from './reading/rule-documents.queries.js';
import { RuleDocuments } from './reckoning/rule.documents.js';

/** What whoever puts the product together hands over: rules as data, and the doors behind which something can be done. */
export interface AuditedProduct {
  rules: RuleDocuments;
  imports: NonNullable<ModuleMetadata['imports']>;
  doors: Type<AuditorDoors>;
}

/** 时限审计: a second, naive reckoning over the history, which shares no line of code with what it audits. */
@Module({})
export class AuditorModule {
  static of({ rules, imports, doors }: AuditedProduct): DynamicModule {
    return {
      module: AuditorModule,
      imports,
      controllers: [AuditController],
      providers: [
        { provide: RuleDocuments, useValue: rules },
        { provide: AuditorDoors, useExisting: doors },
        AuditCalendar,
        AuditDuties,
        AuditMail,
        AuditMetrics,
        AuditPass,
        AuditScopeQueries,
        AuditService,
        AuditStore,
        AuditSummaryQueries,
        AuditTimer,
        AuditedCaseQueries,
        FindingsQueries,
        RuleDocumentsQueries,
      ],
    };
  }
}
