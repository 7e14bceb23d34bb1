import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SealTaker } from '../../../src/engine/seal.taker.js';
import { SealsQueries } from '../../../src/engine/seals.queries.js';
import { EngineStage } from './stage.js';

describe('the seal of a day', () => {
  let stage: EngineStage;
  let taker: SealTaker;
  let seals: SealsQueries;
  beforeAll(async () => {
    stage = await EngineStage.open('2026-03-02T10:00:00+08:00');
    [taker, seals] = [new SealTaker(stage.database), new SealsQueries(stage.database)];
  });
  beforeEach(() => stage.clock.advance('P1D'));
  afterAll(() => stage.close());

  const leaves = (n: number) => seals.leaves(n, { limit: 100 });
  const head = async (caseId: string) => {
    const { rows } = await stage.test.owner.query(
      `select seq, encode(hash, 'hex') as hash from history where case_id = $1 order by seq desc limit 1`,
      [caseId],
    );
    return { caseId, ...rows[0] };
  };

  it('is taken of nothing at all, so that the chain has a beginning and a missing day shows', async () => {
    expect(await taker.run()).toEqual([1]);
    expect(await seals.byNumber(1)).toMatchObject({ n: 1, leaves: 0, previousRoot: null, virtual: true });
    await stage.clock.advance('P1D');
    expect(await taker.run()).toEqual([2]);
    const [second, first] = await seals.page(null, 10);
    expect(second).toMatchObject({ n: 2, leaves: 0, previousRoot: first?.root, takenAtMs: stage.clock.now });
  });

  it('is taken once a local day, from midnight on, and makes up for the days missed', async () => {
    await stage.clock.set('2026-03-10T23:59:59+08:00');
    const [n] = await taker.run();
    expect(await taker.run()).toEqual([]);
    await stage.clock.set('2026-03-11T00:00:00+08:00');
    expect(await taker.run()).toEqual([n! + 1]);
    await stage.clock.set('2026-03-20T12:00:00+08:00');
    expect(await taker.run()).toEqual([n! + 2]);
    expect(await taker.run()).toEqual([]);
  });

  it('holds the heads that moved since the last one, and no other', async () => {
    const [one, other] = [await stage.lived('DETERMINE'), await stage.lived('REPORT')];
    const [first] = await taker.run();
    const expected = [await head(one), await head(other)].sort((a, b) => (a.caseId < b.caseId ? -1 : 1));
    expect(await leaves(first!)).toEqual(expected);
    await stage.clock.advance('P1D');
    await stage.does(other, 'ENTER_BASIS');
    const [second] = await taker.run();
    expect(await leaves(second!)).toEqual([await head(other)]);
    expect(await seals.sealOfCase(one)).toMatchObject({ n: first, seq: 4 });
    expect(await seals.sealOfCase(other)).toMatchObject({ n: second, seq: 2, takenAtMs: stage.clock.now });
    expect(await seals.firstSealAfter(stage.clock.now - 1)).toMatchObject({ n: second });
    expect(await seals.firstSealAfter(stage.clock.now)).toBeNull();
  });

  it('takes what was stamped before the last seal and committed after it', async () => {
    const caseId = await stage.lived('REPORT');
    await taker.run();
    const late = await stage.test.owner.connect();
    await late.query('begin');
    await late.query(
      `insert into history (case_id, seq, line, hash, event, quiet, occurred_at, recorded_at, command_id, body_hash)
       select case_id, 2, line, hash, event, quiet, occurred_at, recorded_at, gen_random_uuid(), body_hash
       from history where case_id = $1`,
      [caseId],
    );
    await stage.clock.advance('P1D');
    const [missed] = await taker.run();
    expect(await leaves(missed!)).toEqual([]);
    await late.query('commit');
    late.release();
    await stage.clock.advance('P1D');
    const [found] = await taker.run();
    expect(await leaves(found!)).toMatchObject([{ caseId, seq: 2 }]);
  });

  it('is taken once by many at the same time', async () => {
    const others = await Promise.all([stage.anotherProcess(), stage.anotherProcess()]);
    const takers = [stage, ...others].map(({ database }) => new SealTaker(database));
    const taken = await Promise.all([...takers, ...takers].map((one) => one.run()));
    expect(taken.flat()).toHaveLength(1);
  });

  it('looks at every case once when the cluster is another one, also at lines older than their transactions', async () => {
    const caseId = await stage.lived('REPORT');
    await stage.test.owner.query(`alter table seals disable trigger all`);
    await stage.test.owner.query(`update seals set cluster = 'restored', horizon = 9223372036854775807`);
    await stage.test.owner.query(`alter table seals enable trigger all`);
    await stage.test.owner.query('alter table history disable trigger all');
    await stage.test.owner.query('update history set transaction_id = null where case_id = $1', [caseId]);
    await stage.test.owner.query('alter table history enable trigger all');
    const [n] = await taker.run();
    expect(await leaves(n!)).toEqual([await head(caseId)]);
  });

  it('never holds lines of virtual and of real time together', async () => {
    const mixed = await stage.lived('REPORT');
    await stage.test.owner.query('delete from virtual_clock');
    await stage.does(mixed, 'ENTER_BASIS');
    const real = await stage.lived('REPORT');
    const taken = await taker.run({ force: true });
    expect(taken).toHaveLength(2);
    const [virtualSeal, realSeal] = await Promise.all(taken.map((n) => seals.byNumber(n)));
    expect([virtualSeal?.virtual, realSeal?.virtual]).toEqual([true, false]);
    expect(await leaves(taken[0]!)).toMatchObject([{ caseId: mixed, seq: 1 }]);
    const later = [await head(mixed), await head(real)].sort((a, b) => (a.caseId < b.caseId ? -1 : 1));
    expect(await leaves(taken[1]!)).toEqual(later);
    expect(realSeal?.previousRoot).toBe(virtualSeal?.root);
    expect(await taker.run()).toEqual([]);
  });

  it('is refused to be changed, by the role of the product and by the trigger for everybody', async () => {
    for (const table of ['seals', 'seal_leaves', 'clock_changes']) {
      const column = table === 'seal_leaves' ? 'seq' : 'virtual';
      await expect(stage.database.query(`update ${table} set ${column} = ${column}`)).rejects.toMatchObject({
        code: '42501',
      });
      await expect(stage.test.owner.query(`update ${table} set ${column} = ${column}`)).rejects.toMatchObject({
        code: 'BH001',
      });
      await expect(stage.test.owner.query(`delete from ${table}`)).rejects.toMatchObject({ code: 'BH001' });
      await expect(stage.test.owner.query(`truncate ${table} cascade`)).rejects.toMatchObject({ code: 'BH001' });
    }
  });
});
