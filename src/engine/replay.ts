import { workflowOf } from '../../workflows/catalogue.js';
import { decide, type RuleEvent, ruleEvents } from '../../workflows/kit/decide.js';
import { deadlineKey, unborn } from '../../workflows/kit/definition.js';
import type { Deadline, Standing } from '../../workflows/kit/types.js';
import type { RuleBook } from '../../workflows/rule-book.js';
import { canonical, genesis, hashOf, link } from './canonical.js';
import { changes } from './draft.js';
import type { HistoryLine } from './line.js';
import type { RegisteredLine } from './number.rows.js';
import { documentHash } from './replan.js';

/** A line as it is stored or exported: the bytes that were hashed, and the hash. */
export interface StoredLine {
  bytes: Buffer;
  hash: Buffer;
  /** What stands beside it for queries, where it comes from a database. */
  columns?: LineColumns;
}

/** Repeated from the line so that SQL can read it: idempotency, revisions and as-of rest on these. */
export interface LineColumns {
  seq: number;
  event: string;
  quiet: boolean;
  occurredAt: number;
  recordedAt: number;
  commandId: string;
  bodyHash: string;
}

/** Where a case stands after all its lines, when every one of them holds. */
export interface Replayed {
  standing: Standing<unknown>;
  rev: number;
  head: Buffer;
  deadlines: Map<string, Deadline>;
  /** The lines that took or ended numbers. */
  registered: RegisteredLine[];
  recordedAt: number;
}

export type ReplayResult = { ok: true; replayed: Replayed } | { ok: false; seq: number; fault: string };

/**
 * Decides a case's lines anew, from nothing but the lines: links, states, facts, deadlines and instants must all come
 * out as recorded. Needs no database.
 * @param book every policy and calendar the lines name
 * @returns the standing reached, or the first line that does not hold and what is wrong with it
 */
export function replay(caseId: string, lines: Iterable<StoredLine>, book: RuleBook): ReplayResult {
  let state: Replayed | null = null;
  let seq = 0;
  for (const stored of lines) {
    seq += 1;
    try {
      const next = follow(caseId, seq, state, stored, book);
      if (typeof next === 'string') return { ok: false, seq, fault: next };
      state = next;
    } catch (error) {
      return { ok: false, seq, fault: error instanceof Error ? error.message : String(error) };
    }
  }
  return state ? { ok: true, replayed: state } : { ok: false, seq: 0, fault: 'no lines' };
}

function follow(
  caseId: string,
  seq: number,
  before: Replayed | null,
  stored: StoredLine,
  book: RuleBook,
): Replayed | string {
  const head = link(before?.head ?? genesis(caseId), stored.bytes);
  if (!head.equals(stored.hash)) return 'hash does not follow from the line and its predecessor';
  const line = JSON.parse(stored.bytes.toString()) as HistoryLine;
  if (line.caseId !== caseId || line.seq !== seq) return `line says case ${line.caseId}, seq ${line.seq}`;
  if (before && line.recordedAt < before.recordedAt) return 'recorded before its predecessor';
  const definition = workflowOf(line.workflow, line.versions.workflow);
  const rules = book.rulesOf(line.versions);
  const standing = before?.standing ?? unborn(definition, line.versions);
  if (canonical(standing.value) !== canonical(line.before)) return 'starts from another state';
  const { type, payload } = line.event;
  const command = { type, payload, actor: line.actor, at: line.occurredAt, commandId: line.commandId, seq };
  const decision = decide(definition, standing, command, rules);
  if (decision.kind === 'refused') return `would be refused: ${decision.reasons.map(({ code }) => code).join(', ')}`;
  if (type in ruleEvents && documentHash(type as RuleEvent, line.versions, book) !== payload['document'])
    return 'came under another document than is there';
  const { after } = decision;
  if (canonical(after.versions) !== canonical(line.versions)) return 'comes under other versions without saying so';
  if (canonical(after.value) !== canonical(line.after)) return `leads to ${JSON.stringify(after.value)}`;
  if (hashOf(after.facts) !== line.factsHash) return 'leads to other facts';
  const asked = definition.deadlines(after, rules);
  const fired = line.deadlines.fired[0] ?? null;
  const changed = changes([...(before?.deadlines.values() ?? [])], asked, fired);
  if (canonical(changed) !== canonical(line.deadlines)) return 'leads to other deadlines';
  const quiet = definition.events[type]?.quiet === true;
  const { occurredAt, recordedAt, commandId, bodyHash } = line;
  const columns = { seq, event: type, quiet, occurredAt, recordedAt, commandId, bodyHash };
  if (stored.columns && canonical(stored.columns) !== canonical(columns))
    return 'columns beside the line say otherwise';
  const registers = definition.registers?.(standing, command, after) ?? [];
  const registered = registers.length > 0 ? [{ caseId, seq, occurredAt, registers }] : [];
  return {
    standing: after,
    rev: (before?.rev ?? 0) + (quiet ? 0 : 1),
    head,
    deadlines: new Map(asked.map((one) => [deadlineKey(one), one])),
    registered: [...(before?.registered ?? []), ...registered],
    recordedAt: line.recordedAt,
  };
}
