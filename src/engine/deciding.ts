import { workflowOf } from '../../workflows/catalogue.js';
import { changesVersions, decide, type MigratePayload } from '../../workflows/kit/decide.js';
import type { Instant } from '../../workflows/kit/types.js';
import type { RuleBook } from '../../workflows/rule-book.js';
import { hashOf } from './canonical.js';
import { type CaseReading, newCase } from './case-reader.js';
import type { CommandRequest, Outcome } from './command.js';
import { Draft } from './draft.js';
import { type FailedFiring, fireDue } from './firing.js';
import type { SealedValue } from './personal-data.js';
import type { StoredCase } from './stored-case.js';

/** A request on its way: `at` is fixed at its first read, so that waiting never makes anybody late. */
export interface Pending {
  caseId: string;
  /** Absent for the sweep, which asks only for what is due. */
  request: CommandRequest | null;
  commandId: string;
  at: Instant | null;
  /** `performance.now()` when it was handed in. */
  since: number;
  sealed: SealedValue[];
}

/** The answer to one request and, where something must be written, the draft of it. */
export interface Decided {
  outcome: Outcome | null;
  draft: Draft | null;
  failed: FailedFiring[];
}

/**
 * Decides one request against one reading: who may not see the case learns and moves nothing; due before decide, then the idempotency of the command, then `rev`,
 * then the workflow. Pure. What a command waited until its first read was sent is given back to it, and no more: it
 * must not count from before it was handed in, or an act could precede the one it follows.
 */
export function decideRequest(pending: Pending, reading: CaseReading): Decided {
  const { request } = pending;
  const recordedAt = Math.max(reading.nowMs, reading.stored?.recordedAt ?? 0);
  pending.at ??= reading.nowMs - (reading.clockIsFrozen ? 0 : Math.floor(reading.sentAt - pending.since));
  if (request?.sees && !(reading.sight && request.sees(reading.sight))) return endedBy({ kind: 'unseen' });
  const bodyHash = request ? bodyHashOf(request) : '';
  if (request && reading.done) {
    const { seq, rev, bodyHash: doneBody } = reading.done;
    const replayed: Outcome = { kind: 'committed', caseId: request.caseId, seq, rev, replayed: true };
    return endedBy(doneBody === bodyHash ? replayed : { kind: 'reused' });
  }
  const stored =
    reading.stored ?? (request ? newCase(request.caseId, request.workflow, reading.book, pending.at) : null);
  if (!stored) return endedBy(null);

  const draft = new Draft(stored);
  const waiting = request ? reading.setAside : difference(reading.setAside, reading.setAsideButDue);
  const failed = fireDue(draft, request ? pending.at : recordedAt, recordedAt, waiting);
  const outcome = request
    ? decideCommand(draft, { ...pending, book: reading.book }, request, recordedAt, bodyHash)
    : null;
  return { outcome, draft: draft.lines.length > 0 ? draft : null, failed };
}

function endedBy(outcome: Outcome | null): Decided {
  return { outcome, draft: null, failed: [] };
}

function decideCommand(
  draft: Draft,
  pending: Pending & { book: RuleBook },
  request: CommandRequest,
  recordedAt: Instant,
  bodyHash: string,
): Outcome {
  if (request.rev !== undefined && request.rev !== draft.rev) return { kind: 'stale', rev: draft.rev };
  const commitments = Object.fromEntries(pending.sealed.map(({ name, commitment }) => [name, commitment]));
  const sealed = pending.sealed.length > 0 ? { commitments } : {};
  const command = {
    type: request.type,
    payload: { ...request.payload, ...sealed },
    actor: request.actor,
    at: pending.at!,
    commandId: request.commandId,
    seq: draft.standing.seq + 1,
  };
  const under = changesVersions(request.type) ? definitionOf(request, pending.book) : draft.of;
  const decision = decide(under.definition, draft.standing, command, under.rules);
  if (decision.kind === 'refused') {
    return { kind: 'refused', reasons: decision.reasons, rev: draft.rev, seq: draft.standing.seq };
  }
  draft.comeUnder(under);
  const files = request.files ?? [];
  draft.record({ command, after: decision.after, notices: decision.notices, recordedAt, bodyHash, files, fired: null });
  const left = { ...draft.of, rev: draft.rev, head: draft.head, recordedAt, standing: draft.standing };
  return { kind: 'committed', caseId: request.caseId, seq: command.seq, rev: draft.rev, replayed: false, left };
}

/** What changes versions is decided by what the case comes under. @throws UnknownVersionError when one is not known */
function definitionOf({ workflow, payload }: CommandRequest, book: RuleBook): Pick<StoredCase, 'definition' | 'rules'> {
  const { to } = payload as unknown as MigratePayload;
  return { definition: workflowOf(workflow, to.workflow), rules: book.rulesOf(to) };
}

/** What makes two commands the same: type, form and person; not the `rev`, not what was read along, nothing personal. */
export function bodyHashOf({
  type,
  payload,
  body,
  actor,
}: Pick<CommandRequest, 'type' | 'payload' | 'body' | 'actor'>): string {
  return hashOf({ type, payload: body ?? payload, accountId: actor.accountId });
}

function difference(all: ReadonlySet<string>, without: ReadonlySet<string>): Set<string> {
  return new Set([...all].filter((key) => !without.has(key)));
}
