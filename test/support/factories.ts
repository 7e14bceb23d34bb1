import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Notice, Role } from '../../workflows/kit/types.js';

/** Rows put straight into the tables, for specs of parts that do not go through the engine. */
export class Factories {
  constructor(private readonly owner: Pool) {}

  async unit(kind: string, name: string, parent?: { id: string; path: string }): Promise<{ id: string; path: string }> {
    const id = randomUUID();
    const path = `${parent?.path ?? '/'}${id}/`;
    await this.owner.query(
      `insert into units (id, kind, name, parent_id, path, source) values ($1, $2, $3, $4, $5, 'test')`,
      [id, kind, name, parent?.id ?? null, path],
    );
    return { id, path };
  }

  /** @param email default `<account>@x.example`; null for an account without one */
  async account(
    account: string,
    role: Role,
    unitId: string,
    email?: string | null,
  ): Promise<{ id: string; email: string }> {
    const id = randomUUID();
    const address = email === undefined ? `${account}@x.example` : email;
    await this.owner.query(
      `insert into accounts (id, account, name, role, unit_id, email, password_hash) values ($1, $2, $2, $3, $4, $5, '')`,
      [id, account, role, unitId, address],
    );
    return { id, email: address ?? '' };
  }

  async hazard(title: string): Promise<string> {
    const id = randomUUID();
    await this.owner.query(
      `insert into cases (id, workflow, workflow_version, policy_version, calendar_version, seq, rev, state, facts,
                          head_hash, phase, title, unit_ids, person_ids, rectifier_person_ids, verifier_person_ids,
                          verifier_unit_ids, created_at, updated_at)
       values ($1, 'hazard', 1, 1, 1, 1, 1, '{}', '{}', '', 'rectifying', $2, '{}', '{}', '{}', '{}', '{}', now(), now())`,
      [id, title],
    );
    return id;
  }

  /** An outbox row as the engine leaves it. */
  async told(caseId: string, notice: Notice): Promise<OutboxFixture> {
    const payload = { notice, workflow: 'hazard', event: 'TEST', versions: { workflow: 1, policy: 1, calendar: 1 } };
    const { rows } = await this.owner.query<{ id: string }>(
      `insert into outbox (case_id, seq, topic, payload, created_at) values ($1, 1, 'notice', $2, bihuan_now()) returning id`,
      [caseId, payload],
    );
    return { id: rows[0]?.id ?? '', caseId, seq: 1, topic: 'notice', payload, createdAtMs: 0 };
  }
}

export interface OutboxFixture {
  id: string;
  caseId: string;
  seq: number;
  topic: string;
  payload: Record<string, unknown>;
  createdAtMs: number;
}
