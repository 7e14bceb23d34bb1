import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Courier } from '../../../src/notifications/courier.js';
import { mailsOf } from '../../support/passing.time.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

jest.setTimeout(120_000);

const office = 'anweiban1@yuanjiang.example';
/** A working day at whose 09:00 one hazard comes to L2 and another to L1. */
const day = '2025-03-19';
const at = (time: string) => Date.parse(`${day}T${time}:00+08:00`);

describe('after a standstill of the sweep', () => {
  let world: World;
  let atL2: Story;
  let atL1: Story;

  beforeEach(async () => {
    world = await World.start({ at: '2025-03-03T10:00:00+08:00' });
    [atL2, atL1] = [await overdue(10), await overdue(15)];
    for (let date = 4; date < 19; date++) {
      await world.clock.set(`2025-03-${String(date).padStart(2, '0')}T10:00:00+08:00`);
      await world.settle();
    }
  });
  afterEach(() => world?.stop());

  async function overdue(days: number): Promise<Story> {
    const story = await Story.reported(world, { title: `报警器停用 ${days}` });
    await story.determinedMajor();
    await story.underway(days);
    return story;
  }

  /** Nobody sweeps, relays or carries for so many hours before 10:00; what people do meanwhile is done by hand. */
  async function deadFor(hours: number, meanwhile: () => Promise<unknown> = async () => undefined): Promise<void> {
    await world.clock.set(at('10:00') - hours * 3_600_000);
    await world.settle();
    world.mailbox.clear();
    await world.clock.standStill('PT1H');
    await meanwhile();
    await world.clock.standStill((hours - 1) * 3_600_000);
    await world.settle();
  }

  async function settleAt(time: string): Promise<void> {
    await world.clock.set(at(time));
    await world.settle();
  }

  /** What has become of today's mails of this notice: each fate once. */
  async function fateOf({ id }: Story, notice: string): Promise<string[]> {
    const { rows } = await world.test.owner.query<{ status: string }>(
      `select distinct status from deliveries
        where case_id = $1 and notice = $2 and channel = 'mail' and created_at >= to_timestamp($3::float8 / 1000)`,
      [id, notice, at('00:00')],
    );
    return rows.map(({ status }) => status).sort();
  }

  const tasks = async () => (await (await world.as('anweiban1')).get('/api/tasks')).body.items;
  const release = async (id: string, by = 'anweiban1') => (await world.as(by)).post(`/api/tasks/${id}/release`);
  const news = () => world.mailbox.to(office).filter(({ subject }) => subject.startsWith('系统停摆后恢复'));
  const confirmed = async () =>
    (await world.test.owner.query('select confirmed_at as at, confirmed_by as by from standstills')).rows;

  it('of seven hours L1 goes at once and L2 waits; the office hears how much, since when and until when', async () => {
    await deadFor(7);
    const rungs = (await atL2.history()).map(({ payload }: { payload: { kind?: string } }) => payload.kind);
    expect(rungs).toContain('rung.L2');
    expect([await fateOf(atL1, 'urge'), await fateOf(atL2, 'rungLetter')]).toEqual([['accepted'], ['queued']]);
    const [mail, ...others] = news();
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('系统停摆后恢复，请核对后确认发出｜1 份升级通知暂缓｜最迟 2025-03-19 12:00 自动发出');
    expect(mail?.text).toContain('2025-03-19 03:00 至 2025-03-19 10:00');
    expect(await tasks()).toMatchObject([
      { kind: 'standstill', caseId: null, detail: expect.stringContaining('1 份') },
    ]);
    // What waits as it should is not late.
    await settleAt('11:00');
    expect((await world.http.get('/health/duties')).body.checks.deliveries).toMatchObject({ ok: true });
  });

  it('what waits goes when the office has looked, once, by name', async () => {
    await deadFor(7);
    const [{ id }] = await tasks();
    await settleAt('10:30');
    expect(await fateOf(atL2, 'rungLetter')).toEqual(['queued']);
    expect((await release(id, 'yingji.leader')).status).toBe(403);
    expect((await release(id)).status).toBe(204);
    await world.settle();
    expect(await fateOf(atL2, 'rungLetter')).toEqual(['accepted']);
    expect(await tasks()).toEqual([]);
    const by = await atL2.accountId('anweiban1');
    expect(await confirmed()).toEqual([{ at: new Date(at('10:30')), by }]);
    await world.clock.set(at('10:40'));
    expect((await release(id, 'anweiban2')).status).toBe(204);
    expect(await confirmed()).toEqual([{ at: new Date(at('10:30')), by }]);
    expect((await mailsOf(world, atL2.id)).filter(({ notice }) => notice === 'rungLetter')).not.toEqual([]);
  });

  it('it goes after two hours when nobody looks, and there is nothing left to confirm', async () => {
    await deadFor(7);
    const [{ id }] = await tasks();
    await settleAt('11:59');
    expect(await fateOf(atL2, 'rungLetter')).toEqual(['queued']);
    await settleAt('12:00');
    expect(await fateOf(atL2, 'rungLetter')).toEqual(['accepted']);
    expect(await tasks()).toEqual([]);
    expect((await release(id)).status).toBe(204);
    expect(await confirmed()).toEqual([{ at: null, by: null }]);
    // Told once, and never held twice.
    expect(news()).toHaveLength(1);
  });

  it('what was settled meanwhile is withdrawn instead of sent', async () => {
    await deadFor(7);
    const [{ id }] = await tasks();
    await atL2.closed();
    await release(id);
    await world.settle();
    expect(await fateOf(atL2, 'rungLetter')).toEqual(['withdrawn']);
  });

  it('of five hours nothing waits and nobody is asked', async () => {
    await deadFor(5);
    expect(await fateOf(atL2, 'rungLetter')).toEqual(['accepted']);
    expect([news(), await tasks(), await confirmed()]).toEqual([[], [], []]);
  });

  it('of any length danger does not wait', async () => {
    const danger = await overdue(60);
    await deadFor(7, () => danger.does('yingji.inspector1', 'DECLARE_DANGER', { reason: '可燃气体泄漏，现场有人。' }));
    expect([await fateOf(danger, 'dangerDeclared'), await fateOf(danger, 'rungStop')]).toEqual([
      ['accepted'],
      ['accepted'],
    ]);
    expect(await fateOf(atL2, 'rungLetter')).toEqual(['queued']);
  });

  it('what was written before it and not sent waits too, whoever comes first', async () => {
    await settleAt('08:00');
    await world.clock.set(at('09:00'));
    world.mailbox.failWith(451);
    await world.settle();
    world.mailbox.failWith();
    await world.clock.standStill('PT7H');
    await world.service(Courier).run();
    expect(await fateOf(atL2, 'rungLetter')).toEqual(['queued']);
    await world.settle();
    const [{ id, detail }] = await tasks();
    expect(detail).toContain('1 份');
    expect((await release(id)).status).toBe(204);
    await world.settle();
    expect(await fateOf(atL2, 'rungLetter')).toEqual(['accepted']);
  });

  it('what comes to L2 while somebody may look waits as well, and the office hears of it then', async () => {
    await world.clock.set(at('01:00'));
    await world.settle();
    await world.clock.standStill('PT7H');
    await world.settle();
    expect([news(), await tasks()]).toEqual([[], []]);
    await settleAt('09:00');
    expect(await fateOf(atL2, 'rungLetter')).toEqual(['queued']);
    expect(news()).toHaveLength(1);
    await settleAt('10:00');
    expect(await fateOf(atL2, 'rungLetter')).toEqual(['accepted']);
  });
});

describe('the first sweep of an installation', () => {
  it('follows no standstill, however long it took to come', async () => {
    const world = await World.start({ at: '2025-03-03T10:00:00+08:00' });
    try {
      await world.clock.standStill('P30D');
      await world.settle();
      expect((await world.test.owner.query('select 1 from standstills')).rows).toEqual([]);
      await world.clock.standStill('PT7H');
      await world.settle();
      expect((await world.test.owner.query('select 1 from standstills')).rows).toHaveLength(1);
    } finally {
      await world.stop();
    }
  });
});
