import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/engine.module.js';
import { HandlerRegistry } from '../engine/handlers.js';
import { LinkIssueModule } from '../links/link-issue.module.js';
import { Addressing } from './addressing.js';
import { AnnouncementHandler } from './announcement.handler.js';
import { AudienceQueries } from './audience.queries.js';
import { BouncePaths } from './bounces/bounce.paths.js';
import { BounceSignatureGuard } from './bounces/bounce.signature.guard.js';
import { BounceListenerLifetime } from './bounces/bounce-listener.lifetime.js';
import { BouncesController } from './bounces/bounces.controller.js';
import { BouncesService } from './bounces/bounces.service.js';
import { ProviderReportsService } from './bounces/provider-reports.service.js';
import { Channels } from './channels/channels.js';
import { InboxChannel } from './channels/inbox.channel.js';
import { MailChannel } from './channels/mail.channel.js';
import { Post } from './channels/posted.channel.js';
import { Reach } from './channels/reach.js';
import { SmsChannel } from './channels/sms.channel.js';
import { Composer } from './composer.js';
import { Courier } from './courier.js';
import { CourierOptions } from './courier.options.js';
import { CourierTimer } from './courier.timer.js';
import { DeliveryLease } from './delivery.lease.js';
import { DeliveryOutcome } from './delivery.outcome.js';
import { DeliveryRecheck } from './delivery.recheck.js';
import { DeliveryWriter } from './delivery.writer.js';
import { InboxController } from './inbox/inbox.controller.js';
import { InboxQueries } from './inbox/inbox.queries.js';
import { MailDuties } from './mail.duties.js';
import { NoticeHandler } from './notice.handler.js';
import { NotificationsQueries } from './notifications.queries.js';
import { PassingOn } from './passing-on.js';
import { NoticePreviewQueries } from './preview.queries.js';
import { ReleaseService } from './standstill/release.service.js';
import { StandstillNews } from './standstill/standstill.news.js';
import { WaitingQueries } from './standstill/waiting.queries.js';
import { StillAskedOfEngine } from './still-asked.engine.js';
import { StillAsked } from './still-asked.js';

import { ClockAlarm } from './tasks/clock.alarm.js';
import { TasksController } from './tasks/tasks.controller.js';
import { TasksQueries } from './tasks/tasks.queries.js';

/** From a notice in the outbox to a person: mail, inbox, short message; and what comes back. */
@Module({
  imports: [EngineModule, LinkIssueModule],
  controllers: [BouncesController, InboxController, TasksController],
  providers: [
    CourierOptions,
    AudienceQueries,
    DeliveryWriter,
    Reach,
    Addressing,
    PassingOn,
    NoticeHandler,
    AnnouncementHandler,
    StandstillNews,
    WaitingQueries,
    ReleaseService,
    { provide: StillAsked, useClass: StillAskedOfEngine },
    DeliveryLease,
    DeliveryRecheck,
    DeliveryOutcome,
    Composer,
    BouncePaths,
    BouncesService,
    BounceListenerLifetime,
    BounceSignatureGuard,
    ProviderReportsService,
    Post,
    MailChannel,
    InboxChannel,
    SmsChannel,
    Channels,
    Courier,
    CourierTimer,
    MailDuties,
    NotificationsQueries,
    NoticePreviewQueries,
    InboxQueries,
    TasksQueries,
    ClockAlarm,
  ],
  exports: [Courier, NotificationsQueries, NoticePreviewQueries],
})
export class NotificationsModule {
  constructor(handlers: HandlerRegistry, notices: NoticeHandler, announcements: AnnouncementHandler) {
    handlers.register(notices);
    handlers.register(announcements);
  }
}
