import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Sweep } from '../../../src/engine/sweep.js';
import { letPass, mailsOf } from '../../support/passing.time.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

jest.setTimeout(180_000);

interface Line {
  event: string;
  payload: { kind: string; n: number; covers: number; overtaken: boolean; dueAtMs: number };
  occurredAtMs: number;
  recordedAtMs: number;
}

const local = (time: string) => Date.parse(`${time}:00+08:00`);

/** Time that stops, jumps, is lost or begins again. The same under real faults: test/faults, `npm run simulate -- --faults all`. */
describe('a hazard whose date comes while nobody looks', () => {
  let world: World;
  let story: Story;
  beforeAll(async () => {
    // Due on Thursday 13 March 2025.
    world = await World.start({ at: '2025-03-03T10:00:00+08:00' });
    story = await Story.reported(world);
    await story.determinedMajor();
    await story.underway(10);
    await world.settle();
  });
  afterAll(() => world?.stop());

  const fired = async (event: string): Promise<Line[]> =>
    (await story.history()).filter((line: Line) => line.event === event);
  const told = async (notice: string) => (await mailsOf(world, story.id)).filter((mail) => mail.notice === notice);

  it('D4 a reminder whose day the worker slept through fires late, once, and is not lost', async () => {
    await world.clock.set(local('2025-03-10T08:00'));
    await world.settle();
    const before = (await told('reminder')).length;
    // The reminder of Monday nine o'clock: no worker until Tuesday afternoon.
    await world.clock.set(local('2025-03-11T15:00'));
    await world.settle();
    await world.settle();
    const [late] = (await fired('REMIND_DUE')).filter(({ payload }) => payload.dueAtMs === local('2025-03-10T09:00'));
    expect(late!.recordedAtMs - late!.payload.dueAtMs).toBe(30 * 3_600_000);
    const after = await told('reminder');
    expect(after.length).toBeGreaterThan(before);
    expect(new Set(after.map(({ recipient, kind }) => `${recipient} ${kind}`)).size).toBe(after.length);
  });

  it('D2 after a long time without any look it stands where its delay belongs, not where a window of days ends', async () => {
    await world.clock.set(local('2025-06-27T10:00'));
    await world.settle();
    const rungs = await fired('RUNG_DUE');
    expect(rungs.map(({ payload }) => `${payload.kind} ${payload.overtaken ? 'overtaken' : 'carried out'}`)).toEqual([
      'urge overtaken',
      'rung.L2 overtaken',
      'rung.L3 overtaken',
      'rung.L4 overtaken',
      'rung.L5 overtaken',
      'rung.L6 overtaken',
      'rung.L7 carried out',
    ]);
    expect((await story.view()).rung).toBe('L7');
    expect((await told('rungReferral')).map(({ recipient }) => recipient)).toContain('weiyuan1@yuanjiang.example');
  });

  it('D5 the ladder has no end: after the last rung a digest reaches the top on every working day, also after 400 days', async () => {
    await world.clock.set(local('2026-04-13T10:00'));
    await world.settle();
    for (const day of ['2026-04-14', '2026-04-15', '2026-04-16']) {
      world.mailbox.clear();
      await world.clock.set(local(`${day}T10:00`));
      await world.settle();
      const top = world.mailbox.to('weiyuan1@yuanjiang.example').filter(({ text }) => text.includes(story.id));
      expect(top).toHaveLength(1);
      expect(top[0]!.text).toMatch(/逾期 \d{3} 个工作日/);
    }
    const digests = await fired('DIGEST_DUE');
    expect(digests.reduce((days, { payload }) => days + payload.covers, 0)).toBeGreaterThan(250);
  });
});

describe('a hazard whose ladder is held, and a machine that is restored', () => {
  let world: World;
  let story: Story;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    story = await Story.reported(world);
    await story.determinedMajor();
    await story.underway(28);
    await world.settle();
  });
  afterAll(() => world?.stop());

  const rungs = async () =>
    (await story.history()).filter((line: Line) => line.event === 'RUNG_DUE').map(({ payload }: Line) => payload.kind);

  it('D10 a paused ladder goes on after a restart: what wakes it lies in the database', async () => {
    // Monday 30 March is the last day; handed in on the Friday before, verified over the date.
    await letPass(world, local('2026-03-27T16:00'));
    await story.does(story.principal, 'SUBMIT_CLOSEOUT', await story.closeout());
    await world.clock.set(local('2026-03-30T10:00'));
    await story.does('yingji.leader', 'START_VERIFY', await story.verifiers('yingji.inspector2', 'zhujian.inspector1'));
    await world.settle();
    await world.restart();
    await world.clock.set(local('2026-04-01T12:00'));
    await world.settle();
    expect(await rungs()).toEqual([]);
    const failed = await story.verdict('yingji.inspector2', { items: [{ item: '探测器通电', passed: false }] });
    await story.does('yingji.inspector2', 'FAIL', failed);
    await world.restart();
    await world.clock.set(local('2026-04-02T09:00'));
    await world.settle();
    expect(await rungs()).toEqual(['urge']);
  });

  it('D14 delays live in the database: a queue that has forgotten everything and a process that begins anew lose nothing', async () => {
    await world.clock.set(local('2026-04-07T09:30'));
    expect(await world.service(Sweep).run()).toBeGreaterThan(0);
    // Handed to a queue that lost the job with all its others: what is left is a lease that has run out.
    await world.test.owner.query(
      `update outbox set leases = 1, lease_id = gen_random_uuid(), leased_until = clock_timestamp() - interval '1 second'
        where finished_at is null`,
    );
    await world.restart();
    world.mailbox.clear();
    await world.settle();
    const letters = world.mailbox.mails.filter(({ text }) => text.includes(story.id));
    expect(letters.length).toBeGreaterThan(0);
    const seen = new Set(letters.map(({ messageId }) => messageId));
    expect(seen.size).toBe(letters.length);
    await world.settle();
    expect(world.mailbox.mails.filter(({ text }) => text.includes(story.id))).toHaveLength(letters.length);
  });
});
