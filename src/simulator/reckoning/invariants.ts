import { recompute } from '../../analytics/recompute.js';
import { verifyCases } from '../../engine/verify.js';
import { verifyNumbers } from '../../engine/verify-numbers.js';
import { verifyRules } from '../../engine/verify-rules.js';
import { verifySeals } from '../../engine/verify-seals.js';
import type { Queryable } from '../../platform/database/database.js';

/** Something that must be so, whatever happened. */
export interface Invariant {
  name: string;
  holds: boolean;
  /** What was looked at, or what is wrong. */
  said: string;
}

/** Statements that count what must not be. */
const never: readonly [name: string, sql: string][] = [
  [
    'every open case has a next deadline',
    `select count(*)::int as n from cases where next_at is null and case workflow
       when 'hazard' then phase not in ('closed', 'rejected', 'void', 'closedByClosure')
       else phase in ('drafted', 'signed', 'issued') end`,
  ],
  [
    'each identity fires once',
    `select count(*)::int as n from (
       select 1 from history h, jsonb_array_elements(convert_from(h.line, 'UTF8')::jsonb #> '{deadlines,fired}') f
       group by h.case_id, f having count(*) > 1) twice`,
  ],
  [
    'a closed case has verifiers, and a major one an approver, none of whom mended it',
    `select count(*)::int as n from cases where workflow = 'hazard' and phase = 'closed' and (
       cardinality(verifier_person_ids) = 0 or verifier_person_ids && rectifier_person_ids
       or (level = 'major' and (approver_person_id is null or approver_person_id = any (verifier_person_ids))))`,
  ],
  ['every row of the outbox is finished', 'select count(*)::int as n from outbox where finished_at is null'],
  ['no deadline is set aside', `select count(*)::int as n from deadlines where status = 'armed' and failures > 0`],
];

/** @param on shows one instant; @param cutOffMs as of when the closure figures are folded anew */
export async function checkInvariants(on: Queryable, cutOffMs: number): Promise<Invariant[]> {
  const counted: Invariant[] = [];
  for (const [name, sql] of never) {
    const [row] = await on.query<{ n: number }>(sql);
    counted.push({ name, holds: row!.n === 0, said: row!.n === 0 ? '' : `${row!.n} are not so` });
  }
  return [...counted, ...(await proved(on)), await recomputed(on, cutOffMs)];
}

async function proved(on: Queryable): Promise<Invariant[]> {
  const [cases, seals, numbers, rules] = [
    await verifyCases(on),
    await verifySeals(on),
    await verifyNumbers(on),
    await verifyRules(on),
  ];
  const of = (name: string, faults: readonly { fault: string }[], said: string): Invariant => ({
    name,
    holds: faults.length === 0,
    said: faults[0]?.fault ?? said,
  });
  return [
    of('every case follows from its chained lines', cases.faults, `${cases.cases} cases, ${cases.lines} lines`),
    of('every seal holds', seals.faults, `${seals.seals} seals, ${seals.leaves} leaves`),
    of('no number is missing or given twice', numbers.faults, `${numbers.numbers} numbers`),
    of('every rule is the one that was approved', rules.faults, `${rules.rules} rules`),
  ];
}

async function recomputed(on: Queryable, cutOffMs: number): Promise<Invariant> {
  const { cases, differing, first, tables } = await recompute(on, cutOffMs);
  return {
    name: 'closure figures are those of the history',
    holds: differing === 0 && tables.length === 0,
    said: first?.fault ?? (tables.length > 0 ? `tables ${tables.join(', ')}` : `${cases} cases at all cut-offs`),
  };
}
