import { decide } from './decide.js';
import type { WorkflowDefinition } from './definition.js';
import type { Actor, Command, Deadline, Instant, Notice, Standing } from './types.js';

/** What time will do to a case if nobody does anything: one deadline that fires, and what it tells. */
export interface Foreseen<F> {
  kind: string;
  anchor: number;
  n: number;
  at: Instant;
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

/** A year of daily asking, and then some. */
const firingsAtMost = 600;

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
  for (let firings = 0; firings < firingsAtMost; firings += 1) {
    const armed = definition.deadlines(now, rules).filter((one) => one.dueAt <= until && !left.has(keyOf(one)));
    const next = armed.sort(byInstant)[0];
    if (!next) break;
    const at = Math.max(next.dueAt, from);
    const overtaken = armed.some(({ dueAt, rank = 0 }) => dueAt <= at && next.rank !== undefined && rank > next.rank);
    const command = firing(next, { at, overtaken, seq: now.seq + 1, timer });
    const decision = decide(definition, now, command, rules);
    if (decision.kind === 'refused') {
      left.add(keyOf(next));
      continue;
    }
    now = decision.after;
    const { kind, anchor, n, event } = next;
    const isRepeat = foreseen.some((one) => one.kind === kind && one.anchor === anchor && one.repeats);
    if (!isRepeat) {
      const repeats = next.occurrence !== undefined;
      foreseen.push({ kind, anchor, n, at, event, overtaken, repeats, notices: decision.notices, after: now });
    }
  }
  return foreseen;
}

function firing(
  { kind, anchor, n, event, dueAt }: Deadline,
  { at, overtaken, seq, timer }: { at: Instant; overtaken: boolean; seq: number; timer: Actor },
): Command {
  const payload = { kind, anchor, n, covers: 1, overtaken, dueAtMs: dueAt };
  return { type: event, payload, actor: timer, at, commandId: `foreseen-${seq}`, seq };
}

function keyOf({ kind, anchor, n }: Deadline): string {
  return `${kind}:${anchor}:${n}`;
}

function byInstant(one: Deadline, other: Deadline): number {
  return one.dueAt - other.dueAt || (one.rank ?? 0) - (other.rank ?? 0) || one.n - other.n;
}
