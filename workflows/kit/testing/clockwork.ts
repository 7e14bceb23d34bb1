import { overtakes } from '../definition.js';
import type { Deadline, Instant } from '../types.js';

/** A deadline as time fires it: the last occurrence missed, how many it covers, and whether a higher rung is due too. */
export interface Firing {
  event: string;
  at: Instant;
  payload: { kind: string; anchor: number; n: number; covers: number; overtaken: boolean; dueAtMs: Instant };
}

/** The first thing time owes at an instant among what is armed, or null when nothing is due yet. */
export function firstDue(armed: readonly Deadline[], until: Instant): Firing | null {
  const due = armed.filter(({ dueAt }) => dueAt <= until);
  if (due.length === 0) return null;
  const first = due.reduce((one, other) => (earlier(other, one) ? other : one));
  const { kind, anchor, event } = first;
  const n = lastMissed(first, until);
  const dueAtMs = n === first.n ? first.dueAt : first.occurrence!(n);
  const overtaken = due.some((other) => overtakes(other, first));
  return { event, at: dueAtMs, payload: { kind, anchor, n, covers: n - first.n + 1, overtaken, dueAtMs } };
}

function earlier(one: Deadline, other: Deadline): boolean {
  return one.dueAt < other.dueAt || (one.dueAt === other.dueAt && (one.rank ?? 0) < (other.rank ?? 0));
}

/** Found by doubling and halving, as a gap may be years long. */
function lastMissed({ n, occurrence }: Deadline, until: Instant): number {
  if (!occurrence) return n;
  let beyond = 1;
  while (occurrence(n + beyond) <= until) beyond *= 2;
  let [missed, ahead] = [n + Math.floor(beyond / 2), n + beyond];
  while (ahead - missed > 1) {
    const middle = Math.floor((missed + ahead) / 2);
    if (occurrence(middle) <= until) missed = middle;
    else ahead = middle;
  }
  return missed;
}
