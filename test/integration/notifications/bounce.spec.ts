import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { BounceListenerLifetime } from '../../../src/notifications/bounces/bounce-listener.lifetime.js';
import { loadConfig } from '../../../src/platform/config/config.js';
import { Mailer } from '../../../src/platform/mail/mailer.js';
import type { Audience } from '../../../workflows/kit/types.js';
import {
  autoReply,
  delivered,
  exchangeNotFound,
  forPeopleOnly,
  internationalised,
  postfixDelayed,
  postfixHard,
  postfixOutOfTime,
} from '../../support/delivery.reports.js';
import { peopleOf, Stage, setStage } from './stage.js';

const principal = 'principal@x.example';
const inspector = 'inspector@x.example';
const office = 'office@x.example';

describe('a mail that comes back', () => {
  let stage: Stage;
  let people: Awaited<ReturnType<typeof peopleOf>>;
  let toPrincipal: Audience[];
  let listener: BounceListenerLifetime;
  let outside: Mailer;
  let hazard: string;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    stage = await setStage();
    people = await peopleOf(stage.make);
    toPrincipal = [{ post: 'principal', unitId: people.mill }];
    const config = loadConfig({ ...stage.bounceSettings, BIHUAN_BOUNCE_PORT: '0', HOST: '127.0.0.1' });
    listener = new BounceListenerLifetime(config, stage.paths, stage.bounces);
    await listener.onApplicationBootstrap();
    outside = new Mailer(`smtp://127.0.0.1:${listener.port}`);
  });
  beforeEach(async () => {
    hazard = await stage.make.hazard('除尘系统未接地');
    stage.mailbox.clear();
  });
  afterAll(async () => {
    outside.close();
    await listener.onApplicationShutdown();
    await stage.strike();
  });

  it.each([
    ['Postfix', postfixHard, '550 5.1.1'],
    ['Postfix out of time', postfixOutOfTime, 'timed out'],
    ['Exchange', exchangeNotFound, 'RecipientNotFound'],
    ['a Chinese provider, in words only', forPeopleOnly, '收件人不存在'],
    ['a server with addresses that are not ASCII', internationalised, '已停用'],
  ])('from %s goes to the next above and becomes a task', async (_, report, said) => {
    const from = await sent('assigned');
    expect(await returned(from, report(from))).toMatchObject({ kind: 'accepted' });
    expect(await fates()).toEqual({ [principal]: 'bounced', [inspector]: 'queued' });
    expect((await stage.deliveries(hazard)).find(({ status }) => status === 'bounced')?.serverAnswer).toContain(said);
    await stage.courier.run();
    expect(stage.mailbox.to(inspector)[0]?.text).toContain('本通知原应发给草尾镇安泰米业主要负责人，邮件被退回');
    expect(await stage.tasks(hazard)).toEqual([{ kind: 'mailBounced', detail: expect.stringContaining(principal) }]);
  });

  it.each([
    ['a delay', postfixDelayed],
    ['a success', delivered],
    ['an auto-reply', autoReply],
  ])('%s changes nothing', async (_, report) => {
    const from = await sent('assigned');
    expect(await returned(from, report(from))).toMatchObject({ kind: 'accepted' });
    expect(await fates()).toEqual({ [principal]: 'accepted' });
    expect(await stage.tasks(hazard)).toEqual([]);
  });

  it('the same report twice counts once', async () => {
    const from = await sent('assigned');
    for (let times = 0; times < 2; times++) await returned(from, postfixHard(from));
    await stage.courier.run();
    expect(await fates()).toEqual({ [principal]: 'bounced', [inspector]: 'accepted' });
    expect(await stage.tasks(hazard)).toHaveLength(1);
  });

  it('a forged return path is refused at the door, and nothing happens', async () => {
    const from = await sent('assigned');
    const forged = from.replace(/.(?=@)/, (last) => (last === '0' ? '1' : '0'));
    for (const to of [forged, 'office@bounce.bihuan.example', 'anybody@elsewhere.example']) {
      expect(await returned(to, postfixHard(to))).toMatchObject({
        kind: 'refused',
        answer: expect.stringMatching(/^550/),
      });
    }
    expect(await fates()).toEqual({ [principal]: 'accepted' });
  });

  it('a report too large to be one is refused', async () => {
    const from = await sent('assigned');
    const huge = `${postfixHard(from)}${'x'.repeat(1_100_000)}\r\n`;
    expect(await returned(from, huge)).toMatchObject({ kind: 'refused', answer: expect.stringMatching(/^552/) });
  });

  it('who has the notice already is told who could not be reached; each of two by a notice of its own', async () => {
    const audience: Audience[] = [
      ...toPrincipal,
      { post: 'safetyOfficer', unitId: people.mill },
      { post: 'inspector', unitId: people.town },
    ];
    await stage.make.account('officer', 'enterpriseSafetyOfficer', people.mill);
    await stage.tell(hazard, 'assigned', audience, { data: { title: '除尘系统未接地' } });
    await stage.courier.run();
    for (const to of [principal, 'officer@x.example']) {
      const from = stage.mailbox.to(to)[0]!.from;
      await returned(from, postfixHard(from));
    }
    await stage.courier.run();
    const [first, ...told] = stage.mailbox.to(inspector);
    expect(first?.subject).toMatch(/^请签收整改任务/);
    expect(told.map(({ subject }) => subject).sort()).toEqual([
      expect.stringContaining(`通知没有送达草尾镇安泰米业主要负责人（${principal}）`),
      expect.stringContaining('通知没有送达草尾镇安泰米业安全管理人员（officer@x.example）'),
    ]);
    expect(told[0]?.text).toContain('“请签收整改任务”没有送达');
    await stage.owner.query(`update accounts set active = false where account = 'officer'`);
  });

  it('goes to whoever stands in before it goes up', async () => {
    const from = await sent('assigned');
    const substitute = await stage.make.account('substitute', 'enterprisePrincipal', people.mill);
    await stage.owner.query(
      `insert into leaves (id, account_id, substitute_account_id, starts_at, ends_at, reason, created_by, created_at)
       values (gen_random_uuid(), $1, $2, bihuan_now(), bihuan_now() + interval '1 day', '年休假', $1, bihuan_now())`,
      [people.principal.id, substitute.id],
    );
    await returned(from, postfixHard(from));
    await stage.courier.run();
    expect(await fates()).toEqual({ [principal]: 'bounced', 'substitute@x.example': 'accepted' });
    await stage.owner.query(`delete from leaves`);
    await stage.owner.query(`update accounts set active = false where account = 'substitute'`);
  });

  it('climbs to the committee office when every address sends it back, and waits there', async () => {
    const from = await sent('assigned');
    await returned(from, postfixHard(from));
    for (const to of [inspector, office]) {
      await stage.courier.run();
      const next = stage.mailbox.to(to).at(-1)!.from;
      await returned(next, postfixHard(next));
    }
    expect(await fates()).toEqual({
      [principal]: 'bounced',
      [inspector]: 'bounced',
      [office]: 'bounced',
      '': 'queued',
    });
    expect((await stage.tasks(hazard)).map(({ kind }) => kind)).toEqual(Array(3).fill('mailBounced'));
  });

  it('a digest that comes back is passed on for every case it carried', async () => {
    const other = await stage.make.hazard('二');
    for (const caseId of [hazard, other]) await stage.tell(caseId, 'urge', toPrincipal, { asks: 'x' });
    await stage.courier.run();
    const [mail, ...more] = stage.mailbox.to(principal);
    expect(more).toEqual([]);
    await returned(mail!.from, postfixHard(mail!.from));
    await stage.courier.run();
    expect(stage.mailbox.to(inspector).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^待办事项汇总：2 件/),
    ]);
  });

  it('knows the address that is dead from the one that was only out of reach', async () => {
    await stage.owner.query('delete from bounce_reports');
    const one = await sent('assigned');
    await returned(one, postfixOutOfTime(one));
    const kept = () => stage.database.query('select recipient, permanent from bounce_reports where permanent');
    expect(await kept()).toEqual([]);
    const two = await sent('closed');
    await returned(two, postfixHard(two));
    expect(await kept()).toEqual([{ recipient: principal, permanent: true }]);
  });

  /** Tells the principal something and answers the return path of the mail. */
  async function sent(notice: string): Promise<string> {
    await stage.tell(hazard, notice, toPrincipal, { data: { title: '除尘系统未接地' } });
    await stage.courier.run();
    return stage.mailbox.to(principal).at(-1)!.from;
  }

  function returned(to: string, text: string) {
    return outside.send({ envelope: { from: '', to: [to] }, raw: Buffer.from(text) });
  }

  async function fates(): Promise<Record<string, string>> {
    return Object.fromEntries((await stage.deliveries(hazard)).map(({ recipient, status }) => [recipient, status]));
  }
});
