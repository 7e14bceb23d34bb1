import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { FilesModule } from '../files/files.module.js';
import { HazardsModule } from '../hazards/hazards.module.js';
import { linkHeaders } from './link.headers.js';
import { LinkThrottle } from './link.throttle.js';
import { LinkCodesService } from './link-codes.service.js';
import { LinkFilesController } from './link-files.controller.js';
import { LinkFilesService } from './link-files.service.js';
import { LinkIssueModule } from './link-issue.module.js';
import { LinkRenewalService } from './link-renewal.service.js';
import { LinksController } from './links.controller.js';
import { LinksQueries } from './links.queries.js';
import { LinksService } from './links.service.js';

/** An enterprise's people act on one case from a mail: by its link, each act confirmed by a one-time code. */
@Module({
  imports: [LinkIssueModule, AccountsModule, FilesModule, HazardsModule],
  controllers: [LinksController, LinkFilesController],
  providers: [LinksQueries, LinksService, LinkCodesService, LinkFilesService, LinkRenewalService, LinkThrottle],
})
export class LinksModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(linkHeaders).forRoutes(LinksController, LinkFilesController);
  }
}
