import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module.js';
import { CalendarsController } from './calendars.controller.js';
import { CalendarsService } from './calendars.service.js';
import { DraftedRulesQueries } from './drafted-rules.queries.js';
import { PoliciesController } from './policies.controller.js';
import { PoliciesService } from './policies.service.js';
import { ReplansController } from './replans.controller.js';
import { ReplansService } from './replans.service.js';
import { RuleApprovalService } from './rule-approval.service.js';
import { RuleDocumentsStore } from './rule-documents.store.js';

/** Policies and calendars: written, approved by a second person, applied to running cases when somebody says so. */
@Module({
  imports: [EngineModule],
  controllers: [PoliciesController, CalendarsController, ReplansController],
  providers: [
    RuleDocumentsStore,
    DraftedRulesQueries,
    RuleApprovalService,
    PoliciesService,
    CalendarsService,
    ReplansService,
  ],
  exports: [DraftedRulesQueries],
})
export class RulesModule {}
