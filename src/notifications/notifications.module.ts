import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module.js';
import { HandlerRegistry } from '../engine/handlers.js';
import { LinkIssueModule } from '../links/link-issue.module.js';
import { Addressing } from './addressing.js';
import { AnnouncementHandler } from './announcement.handler.js';
import { AudienceQueries } from './audience.queries.js';
import { Composer } from './composer.js';
import { Courier } from './courier.js';
import { CourierOptions } from './courier.options.js';
import { CourierTimer } from './courier.timer.js';
import { DeliveryLease } from './delivery.lease.js';
import { DeliveryOutcome } from './delivery.outcome.js';
import { DeliveryRecheck } from './delivery.recheck.js';
import { DeliveryWriter } from './delivery.writer.js';
import { MailDuties } from './mail.duties.js';
import { NoticeHandler } from './notice.handler.js';
import { NotificationsQueries } from './notifications.queries.js';
import { StillAskedOfEngine } from './still-asked.engine.js';
import { StillAsked } from './still-asked.js';

/** From a notice in the outbox to a mail in somebody's box. */
@Module({
  imports: [EngineModule, LinkIssueModule],
  providers: [
    CourierOptions,
    AudienceQueries,
    DeliveryWriter,
    Addressing,
    NoticeHandler,
    AnnouncementHandler,
    { provide: StillAsked, useClass: StillAskedOfEngine },
    DeliveryLease,
    DeliveryRecheck,
    DeliveryOutcome,
    Composer,
    Courier,
    CourierTimer,
    MailDuties,
    NotificationsQueries,
  ],
  exports: [Courier, NotificationsQueries],
})
export class NotificationsModule {
  constructor(handlers: HandlerRegistry, notices: NoticeHandler, announcements: AnnouncementHandler) {
    handlers.register(notices);
    handlers.register(announcements);
  }
}
