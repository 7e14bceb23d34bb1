import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyCases } from '../../../src/engine/verify.js';
import { verifyNumbers } from '../../../src/engine/verify-numbers.js';
import { EngineStage } from '../engine/stage.js';
import { assign, commit, report, take } from './registering.js';

/** What somebody with the owner's password can do to the registers, and how it comes to light. */
describe('a hand in the registers', () => {
  let stage: EngineStage;
  beforeAll(async () => {
    stage = await EngineStage.open();
    await stage.test.owner.query(`insert into number_offices values ('city', '沅')`);
    for (const _ of [1, 2, 3, 4])
      await commit(stage.database, [await report(stage, [take('hazard'), assign('office')])]);
  });
  afterAll(() => stage.close());

  /** In a transaction that is undone again. */
  async function byHand(sql: string) {
    const client = await stage.test.owner.connect();
    try {
      await client.query('begin');
      await client.query('alter table numbers disable trigger user');
      await client.query(sql);
      const on = { query: async <T>(text: string) => (await client.query(text)).rows as T[] };
      return (await verifyNumbers({ ...on, run: () => Promise.reject(new Error('not asked')) })).faults;
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  it('finds nothing at first', async () => {
    expect(await verifyNumbers(stage.database)).toEqual({ numbers: 8, faults: [] });
  });

  const swap = `
    update numbers set seq = 100 + n where kind = 'assignment';
    update numbers a set case_id = b.case_id from numbers b
      where a.kind = 'assignment' and b.kind = 'assignment' and (a.n, b.n) in ((2, 3), (3, 2));
    update numbers set seq = 1 where kind = 'assignment'`;

  it.each([
    ['a number deleted in the middle', `delete from numbers where kind = 'hazard' and n = 2`, '沅隐2026-00003'],
    ['the last number deleted', `delete from numbers where kind = 'hazard' and n = 4`, 'hazard city 2026'],
    ['a number given a later place', `update numbers set n = 9 where kind = 'hazard' and n = 4`, '沅隐2026-00004'],
    [
      'a text rewritten',
      `update numbers set text = '沅隐2026-90002' where kind = 'hazard' and n = 2`,
      '沅隐2026-90002',
    ],
    ['two cases that changed numbers', swap, 'office交〔2026〕2号'],
    [
      'a number of another year',
      `update numbers set taken_at = '2025-05-05' where kind = 'hazard' and n = 2`,
      '沅隐2026-00002',
    ],
    ['a counter put back', `update number_counters set last = 3 where kind = 'assignment'`, 'assignment office 2026'],
    ['a counter that is gone', `delete from number_counters where kind = 'assignment'`, 'assignment office 2026'],
  ])('names %s', async (_what, sql, named) => {
    expect((await byHand(sql)).map(({ text }) => text)).toContain(named);
  });

  it('names a number taken by hand that no line asked for', async () => {
    const caseId = await stage.lived('DETERMINE');
    await stage.test.owner.query(
      `insert into numbers (case_id, seq, kind, office, taken_at)
       select case_id, seq, 'inspectionRecord', 'office', occurred_at from history where case_id = $1 and seq = 2`,
      [caseId],
    );
    const { faults } = await verifyCases(stage.database);
    expect(faults.filter((fault) => fault.caseId === caseId)).toEqual([
      { caseId, seq: 4, fault: expect.stringContaining('was taken by no line') },
    ]);
  });
});
