import { v5 as uuidv5 } from 'uuid';
import { decide } from '../../workflows/kit/decide.js';
import { deadlineKey, overtakes } from '../../workflows/kit/definition.js';
import type { Actor, Command, Deadline, Instant } from '../../workflows/kit/types.js';
import { hashOf } from './canonical.js';
import type { Draft } from './draft.js';

/** Namespace of the command ids of firings: the same identity is always the same command. */
const firingNamespace = '5b1d9c64-3c3f-5f0e-9d5e-6a1f6c0f7a11';

/** Time itself, as the lines name it. */
export const timerActor: Actor = {
  accountId: '00000000-0000-0000-0000-000000000000',
  name: '系统',
  role: 'system',
  unitId: '00000000-0000-0000-0000-000000000000',
  unitName: '闭环',
};

/** A deadline that could not be fired: it stays due, is set aside and tried again later. */
export interface FailedFiring {
  deadline: Deadline;
  error: string;
}

/**
 * Fires, in order of instant, everything the case owes up to `until`, each as a line of its own.
 * A firing that throws or is refused is left out and reported; what comes after it still fires.
 * @param setAside keys of deadlines that wait for their next try
 * @param recordedAt the deciding read's clock, UTC milliseconds
 */
export function fireDue(
  draft: Draft,
  until: Instant,
  recordedAt: Instant,
  setAside: ReadonlySet<string>,
): FailedFiring[] {
  const failed: FailedFiring[] = [];
  const left = new Set(setAside);
  for (;;) {
    const due = draft.asked.filter((one) => one.dueAt <= until && !left.has(deadlineKey(one))).sort(byInstant);
    const first = due[0];
    if (!first) return failed;
    const error = fire(draft, first, due, until, recordedAt);
    if (error === null) continue;
    failed.push({ deadline: first, error });
    left.add(deadlineKey(first));
  }
}

function fire(draft: Draft, deadline: Deadline, due: Deadline[], until: Instant, recordedAt: Instant): string | null {
  try {
    const last = lastMissed(deadline, until);
    const fired = { kind: deadline.kind, anchor: deadline.anchor, n: last.n };
    const overtaken = due.some((other) => overtakes(other, deadline));
    const payload = { ...fired, covers: last.n - deadline.n + 1, overtaken, dueAtMs: last.dueAt };
    const command: Command = {
      type: deadline.event,
      payload,
      actor: timerActor,
      at: last.dueAt,
      commandId: uuidv5(`${draft.of.id}:${deadlineKey(fired)}`, firingNamespace),
      seq: draft.standing.seq + 1,
    };
    const decision = decide(draft.of.definition, draft.standing, command, draft.of.rules);
    if (decision.kind === 'refused') return decision.reasons.map(({ code }) => code).join(',');
    const bodyHash = hashOf({ type: command.type, payload, accountId: timerActor.accountId });
    draft.record({ command, after: decision.after, notices: decision.notices, recordedAt, bodyHash, files: [], fired });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** For a kind that repeats: the last occurrence that has passed; a gap fires once and says how many it covers. */
function lastMissed(deadline: Deadline, until: Instant): { n: number; dueAt: Instant } {
  let { n, dueAt } = deadline;
  while (deadline.occurrence && deadline.occurrence(n + 1) <= until) {
    n += 1;
    dueAt = deadline.occurrence(n);
  }
  return { n, dueAt };
}

function byInstant(a: Deadline, b: Deadline): number {
  return a.dueAt - b.dueAt || (a.rank ?? 0) - (b.rank ?? 0) || a.n - b.n || a.kind.localeCompare(b.kind);
}
