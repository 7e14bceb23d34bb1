import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { EngineModule } from '../engine/engine.module.js';
import { FilesModule } from '../files/files.module.js';
import { HazardsModule } from '../hazards/hazards.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { RegistersModule } from '../registers/registers.module.js';
import { CaseLinesQueries } from './case-lines.queries.js';
import { DocumentFactsQueries } from './document-facts.queries.js';
import { DocumentIssueService } from './document-issue.service.js';
import { DocumentMailService } from './document-mail.service.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsService } from './documents.service.js';
import { IssuedCopiesQueries } from './issued-copies.queries.js';

/** 文书: the papers of a case, made from its lines. */
@Module({
  imports: [AccountsModule, EngineModule, FilesModule, HazardsModule, OrganisationsModule, RegistersModule],
  controllers: [DocumentsController],
  providers: [
    CaseLinesQueries,
    DocumentFactsQueries,
    DocumentIssueService,
    DocumentMailService,
    DocumentsService,
    IssuedCopiesQueries,
  ],
  exports: [DocumentIssueService],
})
export class DocumentsModule {}
