import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { connection } from '../../../src/platform/database/connection.js';
import { roles } from '../../../src/platform/database/schema.js';
import { EngineStage, idOf } from './stage.js';

const [rectifier, verifier, approver] = [idOf('principal'), idOf('deputy'), idOf('office')];
const [enterprise, department] = [idOf('enterprise'), idOf('department')];

/** A major hazard closed as it should be; each test spoils one thing. */
const closed = {
  phase: 'closed',
  level: 'major',
  closed_at: '2026-03-02T10:00:00Z',
  rectifier_person_ids: [rectifier],
  rectifier_unit_id: enterprise,
  verifier_person_ids: [verifier],
  verifier_unit_ids: [department],
  approver_person_id: approver,
};

describe('what the database itself holds', () => {
  let stage: EngineStage;
  let app: pg.Pool;
  let caseId: string;
  beforeAll(async () => {
    stage = await EngineStage.open();
    app = new pg.Pool(connection({ url: stage.test.url, role: roles.app, applicationName: 'bihuan-intruder', max: 2 }));
    caseId = await stage.lived('APPROVE_CLOSE');
  });
  afterAll(async () => {
    await app.end();
    await stage.close();
  });

  function insert(spoilt: Partial<Record<keyof typeof closed, unknown>>): Promise<unknown> {
    const columns = {
      id: randomUUID(),
      workflow: 'hazard',
      workflow_version: 1,
      policy_version: 1,
      calendar_version: 1,
      seq: 1,
      rev: 1,
      state: {},
      facts: {},
      head_hash: Buffer.alloc(32),
      title: '粮仓顶棚开裂',
      unit_ids: [],
      person_ids: [],
      created_at: '2026-03-02T10:00:00Z',
      updated_at: '2026-03-02T10:00:00Z',
      ...closed,
      ...spoilt,
    };
    const names = Object.keys(columns);
    const places = names.map((_, n) => `$${n + 1}`);
    return app.query(`insert into cases (${names}) values (${places})`, Object.values(columns));
  }

  it('is a close-out with three different persons and two units', async () => {
    await expect(insert({})).resolves.toBeDefined();
  });

  it.each([
    ['verifier_is_not_rectifier_person', 'who rectified verifies', { verifier_person_ids: [verifier, rectifier] }],
    [
      'verifier_is_not_rectifier_unit',
      'the unit that rectified verifies',
      { verifier_unit_ids: [department, enterprise] },
    ],
    ['approver_is_not_verifier', 'who verified approves', { approver_person_id: verifier }],
    ['closed_major_was_approved', 'nobody approved', { approver_person_id: null }],
    ['closed_major_was_approved', 'nobody rectified', { rectifier_person_ids: [] }],
    ['closed_major_was_approved', 'no unit rectified', { rectifier_unit_id: null }],
    ['closed_case_was_verified', 'nobody verified', { verifier_person_ids: [] }],
    ['closed_case_was_verified', 'no unit verified', { verifier_unit_ids: [] }],
    ['closed_case_was_verified', 'it was never determined', { level: null }],
    ['closed_case_was_verified', 'it has no instant of closing', { closed_at: null }],
  ] as const)('refuses by %s a close-out in which %s', async (constraint, _what, spoilt) => {
    await expect(insert(spoilt)).rejects.toMatchObject({ code: '23514', constraint });
  });

  it('refuses the same change to a case that stands', async () => {
    const change = app.query('update cases set approver_person_id = verifier_person_ids[1] where id = $1', [caseId]);
    await expect(change).rejects.toMatchObject({ code: '23514', constraint: 'approver_is_not_verifier' });
  });

  const rewriting = [`update history set event = 'NOTHING'`, 'delete from history', 'truncate history'];

  it.each(rewriting)('refuses the program to %s', async (sql) => {
    await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it.each(rewriting)('refuses even the owner to %s', async (sql) => {
    await expect(stage.test.owner.query(sql)).rejects.toMatchObject({ code: 'BH001' });
  });

  it.each(['alter table history disable trigger all', 'drop table history', 'create table mine (a int)'])(
    'refuses the program to %s',
    async (sql) => {
      await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
    },
  );
});
