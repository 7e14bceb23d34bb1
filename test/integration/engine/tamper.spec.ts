import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { canonical, genesis, link } from '../../../src/engine/canonical.js';
import { verifyCases } from '../../../src/engine/verify.js';
import { EngineStage, lineOf } from './stage.js';

const last = lineOf('APPROVE_PLAN');

/** What somebody with the owner's password can do, and how it comes to light. */
describe('a hand in the tables', () => {
  let stage: EngineStage;
  let caseId: string;
  beforeAll(async () => {
    stage = await EngineStage.open();
  });
  beforeEach(async () => {
    caseId = await stage.lived('APPROVE_PLAN');
  });
  afterAll(() => stage.close());

  /** By SQL as owner with the triggers disabled. Answers the faults of this test's case: the others keep theirs. */
  async function byHand(work: (query: (sql: string, values?: unknown[]) => Promise<void>) => Promise<void>) {
    const client = await stage.test.owner.connect();
    try {
      await client.query('alter table history disable trigger all');
      await work(async (sql, values) => void (await client.query(sql, values)));
      return (await verifyCases(stage.database)).faults.filter((fault) => fault.caseId === caseId);
    } finally {
      await client.query('alter table history enable trigger all');
      client.release();
    }
  }

  it.each([
    {
      what: 'a line whose bytes were edited',
      sql: `update history set line = convert_to(replace(convert_from(line, 'UTF8'), '符合判定条款', '不符合'), 'UTF8')
            where case_id = $1 and seq = 4`,
      fault: { seq: 4, fault: 'hash does not follow from the line and its predecessor' },
    },
    {
      what: 'a last line that was deleted',
      sql: `delete from history where case_id = $1 and seq = ${last}`,
      fault: { seq: last, fault: 'line is missing at the end of the history' },
    },
    {
      what: 'a line deleted in the middle',
      sql: 'delete from history where case_id = $1 and seq = 5',
      fault: { seq: 5 },
    },
    {
      what: 'a state that was changed',
      sql: `update cases set state = jsonb_set(state, '{lifecycle}', '"submitted"') where id = $1`,
      fault: { seq: last, fault: expect.stringContaining('cases.state') },
    },
    {
      what: 'a fact that was changed',
      sql: `update cases set facts = jsonb_set(facts, '{level}', '"general"') where id = $1`,
      fault: { seq: last, fault: expect.stringContaining('cases.facts') },
    },
    {
      what: 'a deadline that was put off',
      sql: `update deadlines set due_at = due_at + interval '30 days' where case_id = $1 and kind = 'urge'`,
      fault: { seq: last, fault: expect.stringContaining('urge') },
    },
    {
      what: 'a case put to the end of the work lists',
      sql: `update cases set next_at = next_at + interval '30 days' where id = $1`,
      fault: { seq: last, fault: expect.stringContaining('cases.next_at') },
    },
    {
      what: 'a deadline that was called fired',
      sql: `update deadlines set status = 'fired' where case_id = $1 and kind = 'urge'`,
      fault: { seq: last, fault: expect.stringContaining('urge') },
    },
    {
      what: 'a command id that was changed beside its line',
      sql: `update history set command_id = gen_random_uuid() where case_id = $1 and seq = 6`,
      fault: { seq: 6, fault: 'columns beside the line say otherwise' },
    },
    {
      what: 'a line called quiet that is not',
      sql: `update history set quiet = true where case_id = $1 and seq = 3`,
      fault: { seq: 3, fault: 'columns beside the line say otherwise' },
    },
    {
      what: 'a revision that was turned back',
      sql: 'update cases set rev = rev - 1 where id = $1',
      fault: { seq: last },
    },
  ])('shows in $what', async ({ sql, fault }) => {
    const faults = await byHand((query) => query(sql, [caseId]));
    expect(faults).toEqual([{ caseId, fault: expect.any(String), ...fault }]);
  });

  it('shows in a chain mended up to its head, because the decisions come out otherwise', async () => {
    const faults = await byHand(async (query) => {
      const lines = await stage.lines(caseId);
      let head = genesis(caseId);
      for (const line of lines) {
        if (line.seq === 4) line.event.payload['level'] = 'general';
        const bytes = Buffer.from(canonical(line));
        head = link(head, bytes);
        await query('update history set line = $3, hash = $4 where case_id = $1 and seq = $2', [
          caseId,
          line.seq,
          bytes,
          head,
        ]);
      }
      await query('update cases set head_hash = $2 where id = $1', [caseId, head]);
    });
    expect(faults).toEqual([{ caseId, seq: 4, fault: 'leads to other facts' }]);
  });
});
