import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { connection } from '../../../src/platform/database/connection.js';
import { roles } from '../../../src/platform/database/schema.js';
import { idOf } from '../engine/stage.js';

const at = '2026-03-02T10:00:00Z';
const [rectifier, verifier, approver] = [idOf('principal'), idOf('deputy'), idOf('office')];
const [enterprise, department] = [idOf('enterprise'), idOf('department')];

/** The facts the registers look at. */
export const wholeFacts = {
  place: '粮仓二号仓',
  reporters: [{ accountId: rectifier, unitId: department }],
  closeResult: 'fixed',
  assignment: { assigningUnitId: department },
};

/** A major hazard of a version with registers, closed as it should be. */
const whole = {
  workflow_version: 2,
  phase: 'closed',
  level: 'major',
  sector: 'other',
  facts: wholeFacts as object,
  found_at: at,
  original_due_at: at,
  closed_at: at,
  town_unit_id: department,
  enterprise_unit_id: enterprise,
  owner_unit_id: department,
  responsible_unit_id: enterprise,
  rectifier_person_ids: [rectifier],
  rectifier_unit_id: enterprise,
  rectifier_unit_ids: [enterprise],
  verifier_person_ids: [verifier],
  verifier_unit_ids: [department],
  approver_person_id: approver,
};

type Spoilt = Partial<Record<keyof typeof whole, unknown>>;

/** What the closed major of `whole` holds. */
export const allNumbers = ['hazard', 'list', 'assignment', 'closeOut'];

/** Somebody with the product's own rights in the database, and nothing else. */
export class Intruder {
  readonly pool: pg.Pool;

  constructor(url: string) {
    this.pool = new pg.Pool(connection({ url, role: roles.app, applicationName: 'bihuan-intruder', max: 2 }));
  }

  /** A case with its first line and these numbers, in one transaction. @returns its id */
  async insert(spoilt: Spoilt = {}, numbers: readonly string[] = allNumbers): Promise<string> {
    const id = randomUUID();
    const columns = {
      ...{ id, workflow: 'hazard', policy_version: 1, calendar_version: 1, seq: 1, rev: 1, state: {} },
      ...{ head_hash: Buffer.alloc(32), title: '粮仓顶棚开裂', unit_ids: [], person_ids: [] },
      ...{ created_at: at, updated_at: at },
      ...whole,
      ...spoilt,
    };
    const places = Object.keys(columns).map((_, n) => `$${n + 1}`);
    await this.together(async (client) => {
      await client.query(`insert into cases (${Object.keys(columns)}) values (${places})`, Object.values(columns));
      await this.line(client, id, 1);
      for (const kind of numbers) await client.query(take(kind), [id]);
    });
    return id;
  }

  /** Statements of one transaction about one case, `$1` its id. */
  act(caseId: string, ...statements: string[]): Promise<void> {
    return this.together(async (client) => {
      for (const sql of statements) await client.query(sql, [caseId]);
    });
  }

  async line(on: pg.ClientBase | pg.Pool, caseId: string, seq: number): Promise<void> {
    await on.query(
      `insert into history (case_id, seq, line, hash, event, quiet, occurred_at, recorded_at, command_id, body_hash)
       values ($1, $2, '', '', 'TEST', false, $3, $3, $4, '')`,
      [caseId, seq, at, randomUUID()],
    );
  }

  private async together(work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      await work(client);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }
}

/** Takes a number of the kind for line 1, at the line's own instant. */
export function take(kind: string): string {
  const office = kind === 'assignment' ? department : 'city';
  return `insert into numbers (case_id, seq, kind, office, taken_at) values ($1, 1, '${kind}', '${office}', '${at}')`;
}
