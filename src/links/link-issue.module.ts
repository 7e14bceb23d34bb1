import { Module } from '@nestjs/common';
import { LinkIssueService } from './link-issue.service.js';

/** Making links, apart from using them: what sends mails needs the one, what uses links needs mails. */
@Module({ providers: [LinkIssueService], exports: [LinkIssueService] })
export class LinkIssueModule {}
