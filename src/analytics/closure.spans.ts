import type { Instant } from '../../workflows/kit/types.js';
import type { KnownRecord } from './closure.record.js';
import { type ClosureStanding, standingAt, turnsOf } from './closure.ruling.js';

/** A standing and the cut-offs it holds for: from `from`, before `until`（UTC ms, null: for good unless a line comes）. */
export interface ClosureSpan {
  from: Instant;
  until: Instant | null;
  standing: ClosureStanding;
}

/**
 * A hazard's standing for every cut-off there is, also those to come: what it was known to be, and what it turns into by
 * itself when a date passes. So a figure as of any instant is a count of the spans over it. Pure.
 */
export function spansOf(known: KnownRecord[]): ClosureSpan[] {
  const spans: ClosureSpan[] = [];
  known.forEach(({ knownFrom, record }, place) => {
    const until = known[place + 1]?.knownFrom ?? null;
    const inside = turnsOf(record).filter((turn) => turn > knownFrom && (until === null || turn < until));
    const starts = [...new Set([knownFrom, ...inside])];
    starts.forEach((from, nth) => {
      const standing = standingAt(record, from);
      const end = starts[nth + 1] ?? until;
      const last = spans.at(-1);
      if (!standing) return;
      if (last && last.until === from && same(last.standing, standing)) last.until = end;
      else spans.push({ from, until: end, standing });
    });
  });
  return spans;
}

function same(one: ClosureStanding, other: ClosureStanding): boolean {
  return (Object.keys(one) as (keyof ClosureStanding)[]).every((key) => one[key] === other[key]);
}
