import type { ArmedRow } from '../reading/audited.case.js';
import type { Awaited } from '../reckoning/case.reading.js';
import { keyOf } from '../reckoning/expected.deadline.js';
import type { NameFault } from './fault.js';
import type { Finding } from './verdict.js';

/** Whether the rows that will wake the case are those the rules in words ask for: a fault here is found before it harms. */
export function judgeArming(
  armed: readonly ArmedRow[],
  awaited: ReadonlyMap<string, Awaited>,
  fault: NameFault,
): Finding[] {
  const rows = new Map(armed.map((row) => [keyOf(row), row.dueAtMs]));
  const notArmed = [...awaited.values()]
    .filter((one) => !rows.has(keyOf(one)))
    .map((one) => fault('notArmed', { deadline: keyOf(one), kind: one.kind, dueAtMs: one.dueAt }));
  const wrongly = armed
    .filter((row) => awaited.get(keyOf(row))?.dueAt !== row.dueAtMs)
    .map((row) => {
      const shouldBeMs = awaited.get(keyOf(row))?.dueAt ?? null;
      return fault('armedWrongly', { deadline: keyOf(row), kind: row.kind, dueAtMs: row.dueAtMs, saw: { shouldBeMs } });
    });
  return [...notArmed, ...wrongly];
}
