import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClockWatch } from '../../../src/platform/process-clock/clock.watch.js';
import { ProcessClock } from '../../../src/platform/process-clock/process.clock.js';
import { World } from '../../support/world.js';

describe('the clock of a process', () => {
  let world: World;
  beforeAll(async () => {
    // The world of the test lives at another time than this machine.
    world = await World.start({ at: '2031-01-06T10:00:00+08:00' });
  });
  afterAll(() => world?.stop());

  /** The process is ahead by so many milliseconds from now on. */
  function runsAhead(ms: number): void {
    world.service(ProcessClock).now = () => Date.now() + ms;
  }

  const look = () => world.service(ClockWatch).look();
  const duty = async () => (await world.http.get('/health/duties')).body.checks.clock;
  const tasks = async () =>
    (await (await world.as('anweiban1')).get('/api/tasks')).body.items.filter(
      ({ kind }: { kind: string }) => kind === 'processClock',
    );

  it('is compared with the machine of the database: a virtual clock of the world raises no alarm', async () => {
    await world.clock.advance('P1D');
    await look();
    expect(await duty()).toMatchObject({ ok: true });
    expect(await tasks()).toEqual([]);
  });

  it.each([4_000, -4_000])('may be %i ms ahead', async (ms) => {
    runsAhead(ms);
    await look();
    expect(await duty()).toMatchObject({ ok: true });
    expect(await tasks()).toEqual([]);
  });

  it.each([6_000, -6_000])(
    'raises one alarm when it is %i ms ahead, and is over when it is right again',
    async (ms) => {
      runsAhead(ms);
      await look();
      await look();
      expect(await tasks()).toMatchObject([{ detail: expect.stringContaining('相差超过 5 秒'), caseId: null }]);
      expect(await duty()).toMatchObject({ ok: false, detail: expect.stringMatching(/ [56]\.\d 秒/) });
      expect((await world.http.get('/health/ready')).status).toBe(200);
      expect((await world.http.get('/metrics')).text).toMatch(
        ms > 0 ? /bihuan_process_clock_ahead_seconds [56]/ : /bihuan_process_clock_ahead_seconds -[56]/,
      );

      runsAhead(0);
      await look();
      expect(await duty()).toMatchObject({ ok: true });
      expect(await tasks()).toEqual([]);
    },
  );

  it('raises it no second time while it stays apart, though somebody says it is seen to', async () => {
    runsAhead(9_000);
    await look();
    const [{ id }] = await tasks();
    await (await world.as('anweiban1')).post(`/api/tasks/${id}/done`);
    runsAhead(4_000);
    await look();
    runsAhead(9_000);
    await look();
    expect(await tasks()).toEqual([]);
    runsAhead(0);
    await look();
    runsAhead(9_000);
    await look();
    expect(await tasks()).toHaveLength(1);
  });
});
