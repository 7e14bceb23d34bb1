import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ClosureFollower } from '../../../src/analytics/closure.follower.js';
import { runRecompute } from '../../../src/cli/recompute.command.js';
import { loadConfig } from '../../../src/platform/config/config.js';
import { EngineStage } from '../engine/stage.js';

let stage: EngineStage;
let follower: ClosureFollower;
let said: string[];

const settings = () =>
  loadConfig({ BIHUAN_MODE: 'demonstration', BIHUAN_DEMO_ON_EXTERNAL: 'yes', DATABASE_URL: stage.test.url });
const run = async (...args: string[]) => {
  said = [];
  const code = await runRecompute(args, settings);
  return { code, said: said.join('') };
};
const kept = async (caseId: string) =>
  (await stage.test.owner.query('select * from closure_spans where case_id = $1 order by from_at', [caseId])).rows;

/** As before anything was followed; the tally goes with the spans by itself. */
const forgotten = () =>
  stage.test.owner.query('delete from closure_spans; delete from closure_heads; delete from closure_followed');

beforeAll(async () => {
  stage = await EngineStage.open();
  follower = new ClosureFollower(stage.database);
});
afterAll(() => stage?.close());
beforeEach(() => {
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  }
});

describe('what is kept follows the history', () => {
  it('misses no line of a transaction that was open while later ones were followed', async () => {
    const slow = await stage.lived('ASSIGN');
    const command = await stage.command(slow, 'RETURN');
    await stage.database.transaction(async (tx) => {
      await stage.engine.applyIn(tx, command);
      const quick = await stage.lived('DETERMINE');
      await follower.run();
      expect((await kept(slow)).at(-1).current_due_at).not.toBeNull();
      expect(await kept(quick)).toHaveLength(1);
    });
    expect(await follower.run()).toBe(1);
    expect((await kept(slow)).at(-1).current_due_at).toBeNull();
    expect(await follower.run()).toBe(0);
  });

  it('is the same when everything is followed anew', async () => {
    const before = await stage.test.owner.query('select * from closure_spans order by case_id, from_at');
    await forgotten();
    await Promise.all([follower.run(), follower.run()]);
    const after = await stage.test.owner.query('select * from closure_spans order by case_id, from_at');
    expect(after.rows).toEqual(before.rows);
  });
});

describe('npm run recompute', () => {
  it('says 0 where the kept figures are those of the history', async () => {
    await stage.lived('APPROVE_CLOSE');
    await stage.clock.advance('PT1H');
    const { code, said } = await run();
    expect(said).toMatch(/found=3 closed=1 rectified=33.3 original=100 current=100\ncases=3 differing=0/);
    expect(code).toBe(0);
    expect((await run('--asOf', '2020-01-01')).said).toMatch(/found=0 closed=0 rectified=— original=— current=—/);
  });

  it.each([
    ['an outcome', `update closure_spans set current = 'lateClosed' where case_id = $1 and current = 'onTime'`],
    [
      'an instant',
      `update closure_spans set from_at = from_at + interval '1 ms' where case_id = $1 and current = 'onTime'`,
    ],
    [
      'a department',
      `update closure_spans set owner_unit_id = gen_random_uuid() where case_id = $1 and current = 'onTime'`,
    ],
    ['a standing', 'delete from closure_spans where case_id = $1'],
  ])('says 1 and names the case where %s was changed', async (_what, sql) => {
    const caseId = await stage.lived('APPROVE_CLOSE');
    await stage.clock.advance('PT1H');
    expect((await run()).code).toBe(0);
    const { rowCount } = await stage.test.owner.query(sql, [caseId]);
    expect(rowCount).toBeGreaterThan(0);
    const { code, said } = await run();
    expect([code, said]).toEqual([1, expect.stringContaining(caseId)]);
    await forgotten();
    expect((await run()).code).toBe(0);
  });

  it('says 1 and names the table whose tally was changed', async () => {
    expect((await run()).code).toBe(0);
    await stage.test.owner.query(`update closure_tally set n = n + 1 where grouping = 'town'`);
    const { code, said } = await run();
    expect([code, said]).toEqual([1, expect.stringContaining('tables that differ: town')]);
    await stage.test.owner.query(`update closure_tally set n = n - 1 where grouping = 'town'`);
  });

  it('says 1 where a line was never followed, and where what is kept is of no case', async () => {
    const caseId = await stage.lived('APPROVE_CLOSE');
    // Other databases of this server have transactions of their own: as long as one is older, the line may not have ended.
    while (await mayBeUnderWay(caseId)) await sleep(50);
    await run();
    await stage.test.owner.query('update closure_heads set seq = seq - 1 where case_id = $1', [caseId]);
    await stage.test.owner.query('update closure_followed set horizon = pg_current_xact_id()::text::bigint');
    expect((await run()).said).toContain(`case ${caseId}: 有记录没有跟上`);
    await stage.test.owner.query('delete from closure_heads; delete from closure_followed');
    await run();
    await stage.test.owner.query('update closure_spans set case_id = gen_random_uuid() where case_id = $1', [caseId]);
    expect((await run()).code).toBe(1);
    await forgotten();
  });

  it.each([[['--asOf', '2999-01-01']], [['--asOf', 'soon']], [['--until', '2026-01-01']]])(
    'says 2 for %j',
    async (args) => {
      expect((await run(...args)).code).toBe(2);
    },
  );
});

async function mayBeUnderWay(caseId: string): Promise<boolean> {
  const { rows } = await stage.test.owner.query<{ open: boolean }>(
    `select exists (select from history where case_id = $1
       and transaction_id >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint) as open`,
    [caseId],
  );
  return rows[0]!.open;
}
