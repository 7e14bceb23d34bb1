import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { idOf } from '../engine/stage.js';
import { allNumbers, Intruder, take, wholeFacts } from './intruder.js';

const without = (kind: string) => allNumbers.filter((one) => one !== kind);
const end = (kind: string) =>
  `update numbers set ended_seq = 1, ended_because = 'test' where case_id = $1 and kind = '${kind}'`;

describe('what the database itself holds of the registers', () => {
  let test: TestDatabase;
  let intruder: Intruder;
  let caseId: string;
  beforeAll(async () => {
    test = await createTestDatabase();
    intruder = new Intruder(test.url);
    caseId = await intruder.insert();
  });
  afterAll(async () => {
    await intruder.pool.end();
    await test.drop();
  });

  it('is a closed major with its four numbers', async () => {
    const { rows } = await test.owner.query<{ kind: string }>('select kind from numbers where case_id = $1', [caseId]);
    expect(rows.map(({ kind }) => kind).sort()).toEqual([...allNumbers].sort());
  });

  describe('refuses numbers', () => {
    it.each([
      [
        'chosen by the program',
        `insert into numbers (case_id, seq, kind, office, taken_at, n) values ($1, 1, 'list', 'city', now(), 7)`,
      ],
      [
        'with a text of its own',
        `insert into numbers (case_id, seq, kind, office, taken_at, text) values ($1, 1, 'list', 'city', now(), '沅清2026-0007')`,
      ],
      [
        'of another year than their line',
        `insert into numbers (case_id, seq, kind, office, taken_at, year) values ($1, 1, 'list', 'city', now(), 2020)`,
      ],
      ['behind a gap it made', 'update number_counters set last = last + 1 where $1::text is not null'],
      ['of a counter it began anew', 'delete from number_counters where $1::text is not null'],
      ['whose text it changed', `update numbers set text = '沅清2026-0007' where case_id = $1`],
      ['it took for another case', 'update numbers set case_id = gen_random_uuid() where case_id = $1'],
      ['that it would delete', 'delete from numbers where case_id = $1'],
    ])('%s', async (_what, sql) => {
      await expect(intruder.act(caseId, sql)).rejects.toMatchObject({ code: '42501' });
    });

    it.each(['truncate numbers', 'truncate number_counters', 'alter table numbers disable trigger all'])(
      '%s',
      async (sql) => {
        await expect(intruder.pool.query(sql)).rejects.toMatchObject({ code: '42501' });
      },
    );

    it.each(['hazard', 'list', 'closeOut'])('taken a second time while the %s number stands', async (kind) => {
      const again = take(kind).replace('values ($1, 1,', 'values ($1, 2,');
      await expect(intruder.act(caseId, again)).rejects.toMatchObject({ constraint: 'numbers_one_standing' });
    });

    it('taken by no line, or at another instant than their line', async () => {
      const noLine = take('recheckOpinion').replace("'city'", "'office'").replace('$1, 1,', '$1, 9,');
      await expect(intruder.act(caseId, noLine)).rejects.toMatchObject({ code: 'BH012' });
      const lastYear = take('recheckOpinion').replace("'city'", "'office'").replace('2026-03', '2025-03');
      await expect(intruder.act(caseId, lastYear)).rejects.toMatchObject({ code: 'BH012' });
    });

    it('of the city taken for an office, and of an office for the city', async () => {
      await expect(intruder.act(caseId, take('recheckOpinion'))).rejects.toMatchObject({ code: '23514' });
      const list = take('list').replace("'city'", "'office'");
      await expect(intruder.act(caseId, list)).rejects.toMatchObject({ code: '23514' });
    });

    it('ended by no line, and ended twice or stood up again once they have ended', async () => {
      const other = await intruder.insert({ phase: 'determined', facts: {} }, ['hazard', 'list']);
      const noLine = end('list').replace('ended_seq = 1', 'ended_seq = 5');
      await expect(intruder.act(other, noLine)).rejects.toMatchObject({ code: 'BH012' });
      await expect(intruder.act(other, end('list'))).resolves.toBeUndefined();
      await expect(intruder.act(other, end('list'))).rejects.toMatchObject({ code: 'BH011' });
      const undo = `update numbers set ended_seq = null, ended_because = null where case_id = $1 and kind = 'list'`;
      await expect(intruder.act(other, undo)).rejects.toMatchObject({ code: 'BH011' });
    });

    it.each([
      `update numbers set text = '沅清2026-0009'`,
      'update numbers set n = n + 1',
      'delete from numbers',
      'truncate numbers',
    ])('even to the owner who would %s', async (sql) => {
      await expect(test.owner.query(sql)).rejects.toMatchObject({ code: 'BH011' });
    });
  });

  const assigned = ['assigned', 'acknowledged', 'planSubmitted', 'rectifying', 'submitted', 'verifying', 'verified'];

  it.each([...assigned, 'reopened', 'closed'])(
    'refuses a case that is %s without the number of an assignment',
    async (phase) => {
      await expect(intruder.insert({ phase }, without('assignment'))).rejects.toMatchObject({ code: 'BH013' });
      await expect(intruder.insert({ phase })).resolves.toBeDefined();
    },
  );

  it.each(['reported', 'determined', 'rejected'])('asks no assignment of a case that is %s', async (phase) => {
    await expect(intruder.insert({ phase }, ['hazard'])).resolves.toBeDefined();
  });

  it('asks no assignment of what was fixed on the spot, nor when that is reopened', async () => {
    const facts = { ...wholeFacts, closeResult: 'fixedOnSpot', assignment: null };
    await expect(intruder.insert({ facts, level: 'general' }, without('assignment'))).resolves.toBeDefined();
    await expect(intruder.insert({ facts, phase: 'reopened' }, without('assignment'))).resolves.toBeDefined();
  });

  it('asks nothing of version 1, and everything once a case leaves it', async () => {
    const first = await intruder.insert({ workflow_version: 1, phase: 'rectifying' }, []);
    const moved = intruder.act(first, 'update cases set workflow_version = 2 where id = $1');
    await expect(moved).rejects.toMatchObject({ code: 'BH013' });
    await expect(
      intruder.act(first, 'update cases set workflow_version = 2 where id = $1', take('assignment')),
    ).resolves.toBeUndefined();
  });

  it('refuses to move a case on, or to end the number, when the assignment would be without one', async () => {
    const waiting = await intruder.insert({ phase: 'determined' }, ['hazard', 'list']);
    const on = intruder.act(waiting, `update cases set phase = 'assigned' where id = $1`);
    await expect(on).rejects.toMatchObject({ code: 'BH013' });
    const standing = await intruder.insert({ phase: 'assigned' });
    await expect(intruder.act(standing, end('assignment'))).rejects.toMatchObject({ code: 'BH013' });
    await expect(
      intruder.act(standing, end('assignment'), `update cases set phase = 'determined' where id = $1`),
    ).resolves.toBeUndefined();
  });

  const everybody = [
    ['foundAt', { found_at: null }],
    ['sector', { sector: null }],
    ['townOrEnterprise', { town_unit_id: null, enterprise_unit_id: null }],
    ['place', { facts: { ...wholeFacts, place: null } }],
    ['reporter', { facts: { ...wholeFacts, reporters: [] } }],
  ] as const;
  const majors = [
    ['owner', { owner_unit_id: null }],
    ['responsible', { responsible_unit_id: null }],
    ['originalDueAt', { original_due_at: null }],
  ] as const;

  it.each([...everybody, ...majors])('refuses a closed major whose ledger lacks %s', async (field, spoilt) => {
    await expect(intruder.insert(spoilt)).rejects.toMatchObject({ code: 'BH014', detail: field });
  });

  it.each(everybody)('refuses a closed general hazard whose ledger lacks %s', async (field, spoilt) => {
    await expect(intruder.insert({ ...spoilt, level: 'general' })).rejects.toMatchObject({
      code: 'BH014',
      detail: field,
    });
  });

  it.each(majors)('asks no %s of a closed general hazard', async (_field, spoilt) => {
    await expect(intruder.insert({ ...spoilt, level: 'general' })).resolves.toBeDefined();
  });

  it.each([
    ['hazard', 'hazardNumber'],
    ['closeOut', 'closeOutNumber'],
    ['list', 'listNumber'],
  ])('refuses a closed major without its %s number', async (kind, field) => {
    await expect(intruder.insert({}, without(kind))).rejects.toMatchObject({ code: 'BH014', detail: field });
  });

  it('refuses to end the list number of a closed major, and to empty a field of its ledger', async () => {
    await expect(intruder.act(caseId, end('list'))).rejects.toMatchObject({ code: 'BH014', detail: 'listNumber' });
    const empty = intruder.act(caseId, 'update cases set sector = null where id = $1');
    await expect(empty).rejects.toMatchObject({ code: 'BH014', detail: 'sector' });
  });

  it('takes a published name for the enterprise that has no unit yet', async () => {
    const facts = { ...wholeFacts, enterpriseName: '某粮库' };
    await expect(intruder.insert({ facts, town_unit_id: null, enterprise_unit_id: null })).resolves.toBeDefined();
  });

  it('refuses a verifier of any unit that rectified', async () => {
    const units = { rectifier_unit_ids: [idOf('enterprise'), idOf('department')] };
    await expect(intruder.insert(units)).rejects.toMatchObject({
      code: '23514',
      constraint: 'verifier_is_not_rectifier_co_unit',
    });
  });
});
