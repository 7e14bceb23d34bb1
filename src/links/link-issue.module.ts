import { Module } from '@nestjs/common';
import { LinkIssueService } from './link-issue.service.js';
import { LinkRevocationService } from './link-revocation.service.js';

/** Making links and taking them back, apart from using them: what sends mails needs the one, what uses links needs mails. */
@Module({ providers: [LinkIssueService, LinkRevocationService], exports: [LinkIssueService, LinkRevocationService] })
export class LinkIssueModule {}
