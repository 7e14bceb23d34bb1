import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DeliveryOutcome } from '../../../src/notifications/delivery.outcome.js';
import type { Mail, Mailer } from '../../../src/platform/mail/mailer.js';
import type { Audience } from '../../../workflows/kit/types.js';
import { peopleOf, Stage, setStage } from './stage.js';

const principal = 'principal@x.example';
const inspector = 'inspector@x.example';

describe('the courier', () => {
  let stage: Stage;
  let toPrincipal: Audience[];
  let hazard: string;

  beforeAll(async () => {
    stage = await setStage();
    const people = await peopleOf(stage.make);
    toPrincipal = [{ post: 'principal', unitId: people.mill }];
  });
  beforeEach(async () => {
    hazard = await stage.make.hazard('除尘系统未接地');
    stage.mailbox.failWith();
    stage.mailbox.clear();
    await stage.clock.set('2026-12-01T10:00:00+08:00');
  });
  afterAll(() => stage.strike());

  it('sends what is due once, in Chinese and English, and keeps the answer of the server (D30)', async () => {
    await stage.tell(hazard, 'assigned', toPrincipal, {
      data: { title: '除尘系统未接地', dueOn: '2026-12-31', wdLeft: 22 },
    });
    expect(await stage.courier.run()).toBe(1);
    expect(await stage.courier.run()).toBe(0);
    const [mail] = stage.mailbox.to(principal);
    expect(mail?.subject).toBe('请签收整改任务｜除尘系统未接地｜2026年12月31日（周四）前 · 还剩 22 个工作日');
    expect(mail?.text).toMatch(/https:\/\/bihuan\.example\/l\/[\w-]{43}/);
    expect(mail?.html).toContain('查看与办理');
    expect(await stage.deliveries(hazard)).toMatchObject([
      { status: 'accepted', recipient: principal, recipientUnitName: '草尾镇安泰米业', attempts: 1 },
    ]);
    expect((await stage.deliveries(hazard))[0]?.serverAnswer).toMatch(/^250 /);
  });

  it('withdraws what is no longer asked, and never what tells (D11)', async () => {
    await stage.tell(hazard, 'reminder', toPrincipal, { asks: 'rectificationIsOwed' });
    await stage.tell(hazard, 'closed', toPrincipal);
    stage.asked.over.add(hazard);
    await stage.courier.run();
    expect(stage.mailbox.to(principal).map(({ subject }) => subject)).toEqual([expect.stringMatching(/^隐患已销号/)]);
    const statuses = new Map((await stage.deliveries(hazard)).map(({ notice, status }) => [notice, status]));
    expect(statuses).toEqual(
      new Map([
        ['reminder', 'withdrawn'],
        ['closed', 'accepted'],
      ]),
    );
  });

  it('repeats byte for byte, same Message-ID, when the answer got lost; even if it is no longer asked', async () => {
    await stage.tell(hazard, 'reminder', toPrincipal, { asks: 'rectificationIsOwed' });
    stage.mailbox.dropAfterData();
    await stage.courier.run();
    expect(await stage.deliveries(hazard)).toMatchObject([{ status: 'unknown' }]);
    stage.asked.over.add(hazard);
    await stage.clock.advance('PT1M');
    await stage.courier.run();
    expectSameTwice();
  });

  it('repeats byte for byte when the courier died after the server had taken the mail', async () => {
    await stage.tell(hazard, 'assigned', toPrincipal);
    const dying = { record: () => Promise.reject(new Error('killed')) } as unknown as DeliveryOutcome;
    await expect(stage.courierWith(stage.mailer, dying).run()).rejects.toThrow('killed');
    expect(await stage.courier.run()).toBe(0);
    await stage.leasesRunOut();
    await stage.courier.run();
    expectSameTwice();
  });

  it('never lets go of bytes whose first fate is unknown, whatever fails afterwards', async () => {
    await stage.tell(hazard, 'assigned', toPrincipal);
    stage.mailbox.dropAfterData();
    await stage.courier.run();
    stage.mailbox.failWith(451);
    await stage.clock.advance('PT1M');
    await stage.courier.run();
    expect(await stage.deliveries(hazard)).toMatchObject([{ status: 'unknown', attempts: 2 }]);
    stage.mailbox.failWith();
    await stage.clock.advance('PT2M');
    await stage.courier.run();
    expectSameTwice();
  });

  it('thaws after a certain temporary failure, looks again and composes anew', async () => {
    await stage.tell(hazard, 'reminder', toPrincipal, { asks: 'rectificationIsOwed' });
    stage.mailbox.failWith(451);
    await stage.courier.run();
    const [delivery] = await stage.deliveries(hazard);
    expect(delivery).toMatchObject({ status: 'queued', attempts: 1, serverAnswer: expect.stringMatching(/^451/) });
    expect(delivery?.nextAttemptAt).toEqual(new Date(stage.clock.now + 60_000));
    const frozen = await stage.database.query(
      'select 1 from messages m join deliveries d on d.message_id = m.id where d.case_id = $1',
      [hazard],
    );
    expect(frozen).toEqual([]);
    await stage.clock.advance('PT1M');
    await stage.courier.run();
    expect((await stage.deliveries(hazard))[0]?.nextAttemptAt).toEqual(new Date(stage.clock.now + 120_000));
    stage.asked.over.add(hazard);
    await stage.clock.advance('PT2M');
    await stage.courier.run();
    expect(await stage.deliveries(hazard)).toMatchObject([{ status: 'withdrawn' }]);
  });

  it('goes on trying through a week without a mail server', async () => {
    await stage.tell(hazard, 'assigned', toPrincipal);
    stage.mailbox.failWith(421);
    expect(await stage.duties.check()).toMatchObject({ ok: true });
    for (let hours = 0; hours < 168; hours += 12) {
      await stage.courier.run();
      await stage.clock.advance('PT12H');
    }
    expect(await stage.duties.check()).toMatchObject({ ok: false, detail: expect.stringContaining('最迟 10080 分钟') });
    stage.mailbox.failWith();
    await stage.courier.run();
    expect(stage.mailbox.to(principal)).toHaveLength(1);
  });

  it('tells the superior and raises a task when an address is refused for good', async () => {
    stage.mailbox.failWith(550, principal);
    await stage.tell(hazard, 'assigned', toPrincipal);
    await stage.courier.run();
    expect(await fates()).toEqual({ [principal]: 'refused', [inspector]: 'accepted' });
    expect(stage.mailbox.to(inspector)[0]?.text).toContain('本通知原应发给草尾镇安泰米业主要负责人，邮件被退回');
    const [task] = await stage.tasks(hazard);
    expect(task).toMatchObject({
      kind: 'mailRefused',
      detail: expect.stringContaining(`${principal}）的邮件被退回：550`),
    });
  });

  it('climbs to the committee office and then waits for an address when all are refused', async () => {
    stage.mailbox.failWith(550);
    await stage.tell(hazard, 'assigned', toPrincipal);
    await stage.courier.run();
    const everybody = { [principal]: 'refused', [inspector]: 'refused', 'office@x.example': 'refused' };
    expect(await fates()).toEqual({ ...everybody, '': 'queued' });
    expect((await stage.tasks(hazard)).map(({ kind }) => kind)).toEqual(['mailRefused', 'mailRefused', 'mailRefused']);
  });

  it('sends three cases of one recipient as one digest, the most overdue first', async () => {
    const hazards = [hazard, await stage.make.hazard('二'), await stage.make.hazard('三')];
    for (const [n, caseId] of hazards.entries()) {
      await stage.tell(caseId, 'digest', toPrincipal, {
        data: { title: `第${n}处`, wdLeft: -n - 1 },
        asks: 'rectificationIsOwed',
      });
    }
    await stage.courier.run();
    const mails = stage.mailbox.to(principal);
    expect(mails.map(({ subject }) => subject)).toEqual(['逾期事项汇总：3 件｜第2处 等']);
    for (const caseId of hazards) {
      expect(await stage.deliveries(caseId)).toMatchObject([{ status: 'accepted' }]);
    }
    const order = [...(mails[0]?.text.matchAll(/隐患：第(\d)处/g) ?? [])].map(([, n]) => n);
    expect(order).toEqual(['2', '1', '0']);
    const links = mails[0]?.text.match(/\/l\/[\w-]{43}/g);
    expect(new Set(links).size).toBe(3);
  });

  it('whatever asks one person within the window is one mail, each with a row of its own; what tells or is urgent goes alone', async () => {
    stage.options.gatherMs = 60_000;
    try {
      const other = await stage.make.hazard('二');
      for (const [caseId, notice] of [
        [hazard, 'reminder'],
        [other, 'rungLetter'],
        [hazard, 'limitPassed'],
      ] as const) {
        await stage.tell(caseId, notice, toPrincipal, { asks: 'x', data: { title: notice } });
        await stage.clock.advance('PT20S');
      }
      await stage.tell(hazard, 'assigned', toPrincipal);
      await stage.tell(hazard, 'productionStopped', toPrincipal, { asks: 'x' });
      await stage.courier.run();
      const subjects = () => stage.mailbox.to(principal).map(({ subject }) => subject);
      expect(subjects().sort()).toEqual([
        expect.stringMatching(/^待办事项汇总：3 件/),
        expect.stringMatching(/^请签收整改任务/),
        expect.stringMatching(/^责令停产/),
      ]);
      await stage.tell(other, 'rungBulletin', toPrincipal, { asks: 'x' });
      await stage.courier.run();
      expect(subjects()).toHaveLength(3);
      await stage.clock.advance('PT1M');
      await stage.courier.run();
      expect(subjects()).toEqual([...subjects().slice(0, 3), expect.stringMatching(/^逾期升级：已列入通报草稿/)]);
      for (const { status } of [...(await stage.deliveries(hazard)), ...(await stage.deliveries(other))]) {
        expect(status).toBe('accepted');
      }
      expect(await stage.deliveries(hazard)).toHaveLength(4);
    } finally {
      stage.options.gatherMs = 0;
    }
  });

  it('leaves out of a digest what is no longer asked, and what cannot be told waits without holding up the rest', async () => {
    const [over, poisoned] = [await stage.make.hazard('已不需要'), await stage.make.hazard('读不出')];
    stage.asked.over.add(over);
    stage.asked.poisoned.add(poisoned);
    for (const caseId of [over, poisoned, hazard])
      await stage.tell(caseId, 'digest', toPrincipal, { asks: 'x', data: {} });
    await stage.courier.run();
    expect(stage.mailbox.to(principal).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^逾期事项汇总：1 件/),
    ]);
    expect(await stage.deliveries(over)).toMatchObject([{ status: 'withdrawn' }]);
    expect(await stage.deliveries(poisoned)).toMatchObject([{ status: 'queued', attempts: 1 }]);
  });

  it('gives back what it has not begun when it is told to stop', async () => {
    const stop = new AbortController();
    for (let n = 0; n < 20; n++) await stage.tell(hazard, 'assigned', toPrincipal);
    const stopping = { send: (mail: Mail) => stage.mailer.send(mail).finally(() => stop.abort()) } as Mailer;
    await stage.courierWith(stopping).run(stop.signal);
    const sent = stage.mailbox.to(principal).length;
    expect(sent).toBeLessThan(20);
    expect((await stage.deliveries(hazard)).filter(({ status }) => status === 'queued')).toHaveLength(20 - sent);
    await stage.courier.run();
    expect(stage.mailbox.to(principal)).toHaveLength(20);
  });

  it('many couriers at once send each mail once and tear no digest apart', async () => {
    for (let n = 0; n < 30; n++) {
      const caseId = await stage.make.hazard(`第${n}处`);
      await stage.tell(caseId, n % 2 === 0 ? 'assigned' : 'digest', toPrincipal, { asks: n % 2 === 0 ? null : 'x' });
    }
    const couriers = Array.from({ length: 4 }, () => stage.courierWith(stage.mailer));
    const taken = await Promise.all(couriers.map((courier) => courier.run()));
    expect(taken.reduce((sum, n) => sum + n, 0)).toBe(30);
    const mails = stage.mailbox.to(principal);
    expect(mails).toHaveLength(16);
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(16);
  });

  async function fates(): Promise<Record<string, string>> {
    return Object.fromEntries((await stage.deliveries(hazard)).map(({ recipient, status }) => [recipient, status]));
  }

  function expectSameTwice(): void {
    const [first, second, ...more] = stage.mailbox.to(principal);
    expect(more).toEqual([]);
    expect(second?.messageId).toBe(first?.messageId);
    expect(second?.raw.equals(first?.raw ?? Buffer.alloc(0))).toBe(true);
  }
});
