import { type Awaited, type CaseReading } from '../reckoning/case.reading.js';
import { keyOf } from '../reckoning/expected.deadline.js';
import { firingOf, type ToldFiring, type ToldLine } from '../reckoning/told.line.js';
import type { NameFault } from './fault.js';
import { latenessAllowedMs } from './tolerance.js';
import type { Finding, Reckoned } from './verdict.js';

export interface FiringsJudged {
  reckoned: Reckoned[];
  findings: Finding[];
}

/**
 * Holds every line against what should have been armed before it: a firing must have been asked for, once, at its instant
 * and not before; and no line may pass over what was due by then. What is left at the end and past is missing.
 */
export function judgeFirings(
  lines: readonly ToldLine[],
  reading: CaseReading,
  nowMs: number,
  fault: NameFault,
): FiringsJudged {
  const judged: FiringsJudged = { reckoned: [], findings: [] };
  const fired = new Set<string>();
  lines.forEach((line, place) => {
    const firing = firingOf(line);
    if (firing) {
      judgeFiring(judged, { firing, line, reading, fired, fault });
      if (firing.overtaken && !isOvertaken(lines.slice(place + 1), line)) {
        judged.findings.push(fault('overtakenByNothing', aboutFiring(firing)));
      }
    } else missed(judged, reading.awaited, line.recordedAt, fault);
    reading.read(line);
  });
  missed(judged, reading.awaited, nowMs - latenessAllowedMs, fault);
  const waiting = [...reading.awaited.values()].filter(({ dueAt, sinceMs }) => !isPast(dueAt, sinceMs, nowMs));
  judged.reckoned.push(...waiting.map((one) => reckonedOf(one, 'awaited', null)));
  if (reading.isOpen && reading.awaited.size === 0) judged.findings.push(fault('silentCase'));
  return judged;
}

interface Firing {
  firing: ToldFiring;
  line: ToldLine;
  reading: CaseReading;
  fired: Set<string>;
  fault: NameFault;
}

function judgeFiring({ reckoned, findings }: FiringsJudged, { firing, line, reading, fired, fault }: Firing): void {
  const key = keyOf(firing);
  const asked = askedAs(firing, reading.awaited);
  const about = aboutFiring(firing);
  if (fired.has(key)) findings.push(fault('double', about));
  else if (!asked) findings.push(fault(reading.isHeld ? 'heldYetClimbing' : 'unasked', about));
  else {
    if (asked.instant !== firing.dueAt) {
      findings.push(fault('wrongInstant', { ...about, saw: { shouldBeMs: asked.instant } }));
    }
    const latenessMs = Math.max(0, line.recordedAt - Math.max(asked.first.dueAt, asked.first.sinceMs));
    if (latenessMs > latenessAllowedMs) findings.push(fault('late', { ...about, saw: { latenessMs } }));
    reckoned.push(reckonedOf(asked.first, firing.overtaken ? 'overtaken' : 'fired', latenessMs));
  }
  if (line.recordedAt < firing.dueAt)
    findings.push(fault('early', { ...about, saw: { recordedAtMs: line.recordedAt } }));
  fired.add(key);
}

/** The deadline a firing answers, and the instant at which its own time came; what repeats may answer several at once. */
function askedAs(
  firing: ToldFiring,
  awaited: ReadonlyMap<string, Awaited>,
): { first: Awaited; instant: number } | null {
  const exact = awaited.get(keyOf(firing));
  if (exact) return { first: exact, instant: exact.dueAt };
  const first = awaited.get(keyOf({ ...firing, n: firing.n - firing.covers + 1 }));
  return first?.again ? { first, instant: first.again(firing.n) } : null;
}

/** Something fired at the same moment that was not itself overtaken. */
function isOvertaken(later: readonly ToldLine[], { recordedAt }: ToldLine): boolean {
  return later.some((line) => line.recordedAt === recordedAt && firingOf(line)?.overtaken === false);
}

function missed(
  { reckoned, findings }: FiringsJudged,
  awaited: ReadonlyMap<string, Awaited>,
  byMs: number,
  fault: NameFault,
): void {
  for (const one of awaited.values()) {
    if (Math.max(one.dueAt, one.sinceMs) >= byMs) continue;
    findings.push(fault('missing', { deadline: keyOf(one), kind: one.kind, dueAtMs: one.dueAt }));
    reckoned.push(reckonedOf(one, 'missing', null));
  }
}

function isPast(dueAt: number, sinceMs: number, nowMs: number): boolean {
  return Math.max(dueAt, sinceMs) < nowMs - latenessAllowedMs;
}

function reckonedOf(one: Awaited, outcome: Reckoned['outcome'], latenessMs: number | null): Reckoned {
  return { deadline: keyOf(one), kind: one.kind, dueAtMs: one.dueAt, outcome, latenessMs };
}

function aboutFiring(firing: ToldFiring): Pick<Finding, 'deadline' | 'kind' | 'dueAtMs'> {
  return { deadline: keyOf(firing), kind: firing.kind, dueAtMs: firing.dueAt };
}
