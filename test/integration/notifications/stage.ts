import { RuleKeeper } from '../../../src/engine/rule-keeper.js';
import { LinkIssueService } from '../../../src/links/link-issue.service.js';
import { Addressing } from '../../../src/notifications/addressing.js';
import { AudienceQueries } from '../../../src/notifications/audience.queries.js';
import { BouncePaths } from '../../../src/notifications/bounces/bounce.paths.js';
import { BouncesService } from '../../../src/notifications/bounces/bounces.service.js';
import { Channels } from '../../../src/notifications/channels/channels.js';
import { InboxChannel } from '../../../src/notifications/channels/inbox.channel.js';
import { MailChannel } from '../../../src/notifications/channels/mail.channel.js';
import { Post } from '../../../src/notifications/channels/posted.channel.js';
import { Reach } from '../../../src/notifications/channels/reach.js';
import { SmsChannel } from '../../../src/notifications/channels/sms.channel.js';
import { Composer } from '../../../src/notifications/composer.js';
import { Courier } from '../../../src/notifications/courier.js';
import { CourierOptions } from '../../../src/notifications/courier.options.js';
import { CourierTimer } from '../../../src/notifications/courier.timer.js';
import { DeliveryLease } from '../../../src/notifications/delivery.lease.js';
import { DeliveryOutcome } from '../../../src/notifications/delivery.outcome.js';
import { DeliveryRecheck } from '../../../src/notifications/delivery.recheck.js';
import { DeliveryWriter } from '../../../src/notifications/delivery.writer.js';
import { MailDuties } from '../../../src/notifications/mail.duties.js';
import { NoticeHandler } from '../../../src/notifications/notice.handler.js';
import { DeliveryView, NotificationsQueries } from '../../../src/notifications/notifications.queries.js';
import { PassingOn } from '../../../src/notifications/passing-on.js';
import { AskedDelivery, StillAsked } from '../../../src/notifications/still-asked.js';
import { Clock } from '../../../src/platform/clock.js';
import { loadConfig } from '../../../src/platform/config/config.js';
import { DutyRegistry } from '../../../src/platform/health/check.registry.js';
import { Metrics } from '../../../src/platform/health/metrics.js';
import { Mailer } from '../../../src/platform/mail/mailer.js';
import { Sms } from '../../../src/platform/sms/sms.js';
import type { Audience, Notice } from '../../../workflows/kit/types.js';
import { TestClock } from '../../support/clock.js';
import { createTestDatabase } from '../../support/database.js';
import { Factories, OutboxFixture } from '../../support/factories.js';
import { Mailbox } from '../../support/mailbox.js';

/** Says yes until told otherwise, case by case. */
class Asked extends StillAsked {
  readonly over = new Set<string>();
  readonly poisoned = new Set<string>();

  async among(deliveries: readonly AskedDelivery[]): Promise<ReadonlySet<string>> {
    if (deliveries.some(({ caseId }) => this.poisoned.has(caseId))) throw new Error('cannot tell');
    return new Set(deliveries.filter(({ caseId }) => !this.over.has(caseId)).map(({ id }) => id));
  }
}

/** Notifications alone on a real database and a real SMTP conversation, without the engine and without Nest. */
export async function setStage(at = '2026-12-01T10:00:00+08:00') {
  const test = await createTestDatabase();
  const clock = await TestClock.freeze(test.owner, at);
  const mailbox = await Mailbox.start();
  const mailer = new Mailer(mailbox.url);
  const bounceSettings = {
    BIHUAN_BOUNCE_DOMAIN: 'bounce.bihuan.example',
    BIHUAN_BOUNCE_SECRET: 'a secret of the stage, longer than thirty-two',
  };
  const config = loadConfig({
    PUBLIC_URL: 'https://bihuan.example',
    MAIL_FROM: 'office@bihuan.example',
    ...bounceSettings,
  });
  const links = new LinkIssueService(config);
  const options = Object.assign(new CourierOptions(), { gatherMs: 0, intervalMs: 0 });
  const { database } = test;
  const worldClock = new Clock(database);
  const sms = new Sms(config, database);
  const audiences = new AudienceQueries();
  const writer = new DeliveryWriter();
  const addressing = new Addressing(audiences, writer, new Reach(sms), options);
  const asked = new Asked();
  const passing = new PassingOn(audiences, addressing);
  const outcome = new DeliveryOutcome(database, worldClock, passing);
  const lease = new DeliveryLease(database, options, links);
  const rules = new RuleKeeper(database);
  const recheck = new DeliveryRecheck(database, worldClock, rules, asked, addressing);
  const composer = new Composer(config, links, rules);
  const paths = new BouncePaths(config);
  const courierWith = (mailer: Mailer, record: DeliveryOutcome = outcome) => {
    const post = new Post(lease, recheck, record, worldClock);
    const mail = new MailChannel(post, composer, mailer, paths);
    const channels = new Channels(mail, new InboxChannel(database), new SmsChannel(post, sms, config));
    return new Courier(lease, recheck, channels, options);
  };
  const courier = courierWith(mailer);
  const handler = new NoticeHandler(
    worldClock,
    rules,
    audiences,
    addressing,
    writer,
    new CourierTimer(config, courier, options),
  );
  const make = new Factories(test.owner);
  const handle = (row: OutboxFixture) => database.transaction((tx) => handler.handle(tx, [row]));

  return {
    ...test,
    clock,
    mailbox,
    mailer,
    asked,
    make,
    courier,
    duties: new MailDuties(config, database, new DutyRegistry(), new Metrics()),
    courierWith,
    handle,
    async tell(
      caseId: string,
      notice: string,
      audience: Audience[],
      more: Partial<Notice> = {},
    ): Promise<OutboxFixture> {
      const row = await make.told(caseId, { notice, asks: null, audience, data: {}, ...more });
      await handle(row);
      return row;
    },
    bounces: new BouncesService(database, worldClock, passing),
    bounceSettings,
    paths,
    options,
    /** By mail: what stands in inboxes beside it is `everything`. */
    async deliveries(caseId: string): Promise<DeliveryView[]> {
      return (await this.everything(caseId)).filter(({ channel }) => channel === 'mail');
    },
    everything: (caseId: string): Promise<DeliveryView[]> =>
      new NotificationsQueries(config).deliveriesOfCase(database, caseId),
    async tasks(caseId: string): Promise<{ kind: string; detail: string }[]> {
      return database.query('select kind, detail from tasks where case_id = $1 order by created_at', [caseId]);
    },
    /** As when the courier died with these deliveries in its hands and time went by. */
    async leasesRunOut(): Promise<void> {
      await test.owner.query(`update deliveries set sending_until = now() - interval '1 s' where status = 'sending'`);
    },
    async strike(): Promise<void> {
      mailer.close();
      await mailbox.close();
      await test.drop();
    },
  };
}

export type Stage = Awaited<ReturnType<typeof setStage>>;

/** A town with its inspectors, an enterprise in it, a department and the committee office of one small city. */
export async function peopleOf(make: Factories) {
  const city = await make.unit('city', '沅江市');
  const bureau = await make.unit('department', '市应急管理局', city);
  const town = await make.unit('town', '草尾镇', city);
  const mill = await make.unit('enterprise', '草尾镇安泰米业', town);
  return {
    bureau: bureau.id,
    town: town.id,
    mill: mill.id,
    office: await make.account('office', 'committeeOffice', bureau.id),
    supervisor: await make.account('supervisor', 'departmentSupervisor', bureau.id),
    inspector: await make.account('inspector', 'inspector', town.id),
    principal: await make.account('principal', 'enterprisePrincipal', mill.id),
  };
}
