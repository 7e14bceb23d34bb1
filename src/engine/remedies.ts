import { Injectable } from '@nestjs/common';
import { workflowOf } from '../../workflows/catalogue.js';
import { decide } from '../../workflows/kit/decide.js';
import { unborn } from '../../workflows/kit/definition.js';
import type { Errand, Notice } from '../../workflows/kit/types.js';
import { Database, type Tx } from '../platform/database/database.js';
import { announce } from './announcing.js';
import type { HistoryLine } from './line.js';
import { replay, type StoredLine } from './replay.js';
import { RuleKeeper } from './rule-keeper.js';
import { type CaseRow, caseColumns, storedCase } from './stored-case.js';

const armAsAsked = `
  with asked as (
    select * from jsonb_to_recordset($2::jsonb) as d(kind text, anchor int, n int, due timestamptz)),
  fallen as (
    update deadlines d set status = 'cancelled'
    where d.case_id = $1 and d.status = 'armed' and not exists (
      select from asked a where (a.kind, a.anchor, a.n) = (d.kind, d.anchor, d.n)))
  insert into deadlines (case_id, kind, anchor, n, due_at, wake_at, status)
  select $1, kind, anchor, n, due, due, 'armed' from asked
  on conflict (case_id, kind, anchor, n) do update
    set status = 'armed', due_at = excluded.due_at, wake_at = excluded.wake_at, failures = 0, last_error = null`;

/**
 * What the engine does for somebody who found that a row is missing or wrong: it writes again what the history asks for.
 * Nothing here adds to a history; what fires or is sent after it does so in the ordinary way.
 */
@Injectable()
export class Remedies {
  constructor(
    private readonly database: Database,
    private readonly rules: RuleKeeper,
  ) {}

  /** Tells of what was found. @param at UTC milliseconds */
  announce(tx: Tx, notice: Notice, at: number): Promise<void> {
    return announce(tx, notice, at);
  }

  /** Arms exactly what the case asks for as it stands; what is past is fired by the next sweep. */
  async rearm(caseId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const book = await this.rules.current(tx);
      const [row] = await tx.query<CaseRow>(`select ${caseColumns} from cases c where c.id = $1 for update of c`, [
        caseId,
      ]);
      if (!row) return;
      const { definition, standing, rules } = storedCase(row, book);
      const asked = definition.deadlines(standing, rules).map(({ kind, anchor, n, dueAt }) => {
        return { kind, anchor, n, due: new Date(dueAt).toISOString() };
      });
      await tx.query(armAsAsked, [caseId, JSON.stringify(asked)]);
    });
  }

  /** Lets a row of the outbox be finished once more; whoever was written to already is not written to again. */
  async tellAgain(outboxId: string): Promise<void> {
    await this.database.query('update outbox set finished_at = null, leased_until = null, leases = 0 where id = $1', [
      outboxId,
    ]);
  }

  /**
   * Writes down anew what a line of the history left to be told or set going in another case, topic by topic where nothing of
   * it is left. @throws Error when the history does not hold
   */
  async retell(caseId: string, seq: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query('select from cases where id = $1 for update', [caseId]);
      const there = await tx.query<{ topic: string }>(
        'select distinct topic from outbox where case_id = $1 and seq = $2',
        [caseId, seq],
      );
      const lines = await tx.query<StoredLine>(
        'select line as bytes, hash from history where case_id = $1 and seq <= $2 order by seq',
        [caseId, seq],
      );
      const line = JSON.parse(lines.at(-1)!.bytes.toString()) as HistoryLine;
      for (const { topic, payload } of await this.#leftBy(caseId, line, lines.slice(0, -1), tx)) {
        if (there.some((row) => row.topic === topic)) continue;
        await tx.query(
          'insert into outbox (case_id, seq, topic, payload, created_at) values ($1, $2, $3, $4, bihuan_now())',
          [caseId, seq, topic, payload],
        );
      }
    });
  }

  async #leftBy(caseId: string, line: HistoryLine, before: StoredLine[], tx: Tx): Promise<Errand[]> {
    const book = await this.rules.current(tx);
    const { workflow, versions, event } = line;
    const definition = workflowOf(workflow, versions.workflow);
    const known = before.length > 0 ? replay(caseId, before, book) : null;
    if (known && !known.ok) throw new Error(`line ${known.seq}: ${known.fault}`);
    const standing = known ? known.replayed.standing : unborn(definition, versions);
    const { type, payload } = event;
    const command = { type, payload, actor: line.actor, at: line.occurredAt, commandId: line.commandId, seq: line.seq };
    const rules = book.rulesOf(versions);
    const decision = decide(definition, standing, command, rules);
    if (decision.kind === 'refused') return [];
    const notices = decision.notices.map((notice) => ({ notice, workflow, event: type, versions }));
    return [
      ...notices.map((told) => ({ topic: 'notice', payload: told })),
      ...(definition.errands?.(standing, command, decision.after, rules) ?? []),
    ];
  }
}
