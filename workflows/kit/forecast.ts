import { decide } from './decide.js';
import { endOf, overtakes, type WorkflowDefinition } from './definition.js';
import type { Actor, Deadline, Instant, Notice, Standing } from './types.js';

/** What time will do to a case if nobody does anything: one deadline that fires, and what it tells. */
export interface Foreseen<F> {
  kind: string;
  anchor: number;
  n: number;
  /** When it fires; its line counts from the instant it was due at, which may have passed by then. */
  at: Instant;
  /** When what it asks about ended: the first instant of what is asked again and again, else its own. */
  endedAt: Instant;
  event: string;
  /** A higher rung falls due together with it and is carried out instead. */
  overtaken: boolean;
  /** It is asked again after this, on and on, until somebody acts; the repeats are not listed. */
  repeats: boolean;
  notices: Notice[];
  after: Standing<F>;
}

export interface Horizon {
  /** The instant the forecast is made at; what is due by then fires first. UTC milliseconds. */
  from: Instant;
  until: Instant;
  /** Who time is, in the lines. */
  timer: Actor;
}

/** Twenty things asked anew on every working day of a year: what is listed behind them must not fall off the end. */
const firingsAtMost = 6_000;

/**
 * Lets time pass over a copy of a case: each deadline fires at its own instant, as the engine would fire it. Pure; what a
 * firing is refused for is left out, as the engine would set it aside.
 * @returns the firings in order of instant, repeats of one deadline only once
 */
export function forecast<F, R>(
  definition: WorkflowDefinition<F, R>,
  standing: Standing<F>,
  rules: R,
  { from, until, timer }: Horizon,
): Foreseen<F>[] {
  const foreseen: Foreseen<F>[] = [];
  const left = new Set<string>();
  let now = standing;
  let clock = from;
  for (let firings = 0; firings < firingsAtMost; firings += 1) {
    const armed = definition.deadlines(now, rules).filter((one) => one.dueAt <= until && !left.has(keyOf(one)));
    const next = armed.sort(byInstant)[0];
    if (!next) break;
    const at = Math.max(next.dueAt, clock);
    const { n, dueAt: countsFrom } = lastMissed(next, at);
    const overtaken = armed.some((other) => other.dueAt <= at && overtakes(other, next));
    const payload = { kind: next.kind, anchor: next.anchor, n, covers: n - next.n + 1, overtaken, dueAtMs: countsFrom };
    const seq = now.seq + 1;
    const command = { type: next.event, payload, actor: timer, at: countsFrom, commandId: `foreseen-${seq}`, seq };
    const decision = decide(definition, now, command, rules);
    if (decision.kind === 'refused') {
      left.add(keyOf(next));
      continue;
    }
    [now, clock] = [decision.after, at];
    const { kind, anchor, event } = next;
    const isRepeat = foreseen.some((one) => one.kind === kind && one.anchor === anchor && one.repeats);
    if (!isRepeat) {
      const repeats = next.occurrence !== undefined;
      foreseen.push({
        kind,
        anchor,
        n,
        at,
        endedAt: endOf(next),
        event,
        overtaken,
        repeats,
        notices: decision.notices,
        after: now,
      });
    }
  }
  return foreseen;
}

/** Of what repeats, a gap fires once, for the last occurrence missed by then. */
function lastMissed({ n, dueAt, occurrence }: Deadline, by: Instant): { n: number; dueAt: Instant } {
  let last = { n, dueAt };
  while (occurrence && occurrence(last.n + 1) <= by) last = { n: last.n + 1, dueAt: occurrence(last.n + 1) };
  return last;
}

function keyOf({ kind, anchor, n }: Deadline): string {
  return `${kind}:${anchor}:${n}`;
}

function byInstant(one: Deadline, other: Deadline): number {
  return one.dueAt - other.dueAt || (one.rank ?? 0) - (other.rank ?? 0) || one.n - other.n;
}
