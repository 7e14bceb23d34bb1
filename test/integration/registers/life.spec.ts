import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyCases } from '../../../src/engine/verify.js';
import { verifyNumbers } from '../../../src/engine/verify-numbers.js';
import { EngineStage, type Process } from '../engine/stage.js';

/** The numbers of a case as its own lines take and end them, version 2 and later. */
describe('a case in the registers', () => {
  let stage: EngineStage;
  beforeAll(async () => {
    stage = await EngineStage.open();
    await stage.test.owner.query(`insert into number_offices values ('city', '沅')`);
  });
  afterAll(() => stage.close());

  const held = (caseId: string) =>
    stage.database.query<{ kind: string; event: string; ended: string | null }>(
      `select n.kind, t.event, e.event as ended from numbers n
       join history t on t.case_id = n.case_id and t.seq = n.seq
       left join history e on e.case_id = n.case_id and e.seq = n.ended_seq
       where n.case_id = $1 order by n.seq, n.kind`,
      [caseId],
    );

  const taken = (kind: string, event: string, ended: string | null = null) => ({ kind, event, ended });

  it('holds four numbers when it is closed', async () => {
    expect(await held(await stage.lived('APPROVE_CLOSE'))).toEqual([
      taken('hazard', 'REPORT'),
      taken('list', 'DETERMINE'),
      taken('assignment', 'ASSIGN'),
      taken('closeOut', 'APPROVE_CLOSE'),
    ]);
  });

  it('keeps the close-out that a failed look-back undoes, marked, and takes another for the next', async () => {
    const caseId = await stage.lived('APPROVE_CLOSE');
    await stage.clock.advance('P70D');
    await stage.sweep.run();
    for (const event of ['LOOKBACK_FAIL', 'REASSIGN'] as const) await stage.does(caseId, event);
    expect(await held(caseId)).toEqual([
      taken('hazard', 'REPORT'),
      taken('list', 'DETERMINE'),
      taken('assignment', 'ASSIGN'),
      taken('closeOut', 'APPROVE_CLOSE', 'LOOKBACK_FAIL'),
      taken('assignment', 'REASSIGN'),
    ]);
  });

  it('ends the assignment that is returned, and takes a second sheet', async () => {
    const caseId = await stage.lived('ASSIGN');
    for (const event of ['RETURN', 'ASSIGN'] as const) await stage.does(caseId, event);
    expect((await held(caseId)).filter(({ kind }) => kind === 'assignment')).toEqual([
      taken('assignment', 'ASSIGN', 'RETURN'),
      taken('assignment', 'ASSIGN'),
    ]);
  });

  it('ends the sheet of a share that is dropped, and every sheet when the whole is returned', async () => {
    const caseId = await stage.lived('ASSIGN');
    for (const event of ['ADD_SUBTASK', 'ADD_SUBTASK'] as const) await stage.does(caseId, event);
    await stage.does(caseId, 'DROP_SUBTASK');
    const sheets = async () => (await held(caseId)).filter(({ kind }) => kind === 'assignment');
    expect(await sheets()).toEqual([
      taken('assignment', 'ASSIGN'),
      taken('assignment', 'ADD_SUBTASK', 'DROP_SUBTASK'),
      taken('assignment', 'ADD_SUBTASK'),
    ]);
    for (const event of ['RETURN', 'ASSIGN'] as const) await stage.does(caseId, event);
    expect(await sheets()).toEqual([
      taken('assignment', 'ASSIGN', 'RETURN'),
      taken('assignment', 'ADD_SUBTASK', 'DROP_SUBTASK'),
      taken('assignment', 'ADD_SUBTASK', 'RETURN'),
      taken('assignment', 'ASSIGN'),
    ]);
  });

  it('has a sheet for each co-unit beside the one of its lead', async () => {
    const caseId = await stage.lived('APPROVE_PLAN');
    await stage.does(caseId, 'ADD_SUBTASK');
    const sheets = await stage.database.query(
      `select is_subtask, acknowledged, due_on is not null as dated from register_assignments
       where case_id = $1 order by seq`,
      [caseId],
    );
    expect(sheets).toEqual([
      { is_subtask: false, acknowledged: true, dated: true },
      { is_subtask: true, acknowledged: false, dated: true },
    ]);
    const co = await stage.database.query(
      `select u.rectifies from cases c, lateral (select s->>'unitId' = any(c.rectifier_unit_ids::text[]) as rectifies
         from jsonb_array_elements(c.facts->'subtasks') s) u where c.id = $1`,
      [caseId],
    );
    expect(co).toEqual([{ rectifies: true }]);
  });

  it('is not closed while its ledger lacks a field, and who asks is told which', async () => {
    const caseId = await stage.lived('PASS');
    const whole = await stage.facts(caseId);
    await stage.test.owner.query(`update cases set facts = facts - 'place' where id = $1`, [caseId]);
    await expect(stage.send(caseId, 'APPROVE_CLOSE')).rejects.toMatchObject({
      of: { status: 409, code: 'REGISTER_INCOMPLETE', extra: { missing: ['place'] } },
    });
    expect((await held(caseId)).map(({ kind }) => kind)).not.toContain('closeOut');
    await stage.test.owner.query('update cases set facts = $2 where id = $1', [caseId, whole]);
    await expect(stage.does(caseId, 'APPROVE_CLOSE')).resolves.toBeDefined();
  });

  it('takes each number once when two processes begin cases at once', async () => {
    const other: Process = await stage.anotherProcess();
    const commands = await Promise.all(Array.from({ length: 40 }, () => stage.command(crypto.randomUUID(), 'REPORT')));
    const ended = await Promise.all(
      commands.map((command, n) => (n % 2 === 0 ? stage.engine : other.engine).apply(command)),
    );
    expect(new Set(ended.map(({ kind }) => kind))).toEqual(new Set(['committed']));
    const numbers = await stage.database.query<{ n: number }>(`select n from numbers where kind = 'hazard' order by n`);
    expect(numbers.map(({ n }) => n)).toEqual(numbers.map((_, index) => index + 1));
  });

  it('is verified, all of it', async () => {
    expect((await verifyCases(stage.database)).faults).toEqual([]);
    expect((await verifyNumbers(stage.database)).faults).toEqual([]);
  });
});
