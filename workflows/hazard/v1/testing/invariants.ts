import type { HazardFacts } from '../hazard.facts.js';
import { hazardSummary } from '../hazard.summary.js';
import type { Invariant } from './step.js';

const setsTheDate = ['ASSIGN', 'RETURN', 'APPROVE_EXTENSION', 'REASSIGN', 'LOOKBACK_FAIL'];
const afterAssignment = [
  'assigned',
  'acknowledged',
  'planSubmitted',
  'rectifying',
  'submitted',
  'verifying',
  'verified',
];
const rowLimit = 16_384;

const among = (ids: readonly string[], others: readonly string[]) => ids.some((id) => others.includes(id));

export const invariants: Record<string, Invariant> = {
  'no close-out without a verifier': ({ after: { facts } }) => facts.closedAt === null || facts.verifiers.length > 0,
  'no verifier is a rectifier or of his unit, before the close-out or after it': ({ after }) => {
    if (after.facts.verifiers.length === 0) return true;
    const { verifierPersonIds, verifierUnitIds, rectifierPersonIds, rectifierUnitId } = hazardSummary(after);
    return !among(verifierPersonIds, rectifierPersonIds) && !verifierUnitIds.includes(rectifierUnitId ?? '');
  },
  'a major hazard is closed by two verifiers and an approver who is none of them, no rectifier and no finder': ({
    after: { facts },
  }) => {
    if (facts.closedAt === null || facts.level !== 'major') return true;
    const { approver, verifiers, rectifiers, reporters } = facts;
    const others = [...verifiers, ...rectifiers, ...reporters].map(({ accountId }) => accountId);
    return verifiers.length >= 2 && approver !== null && !others.includes(approver.accountId);
  },
  'a major hazard is determined by somebody who did not report it, on a confirmed basis': ({ command, after }) =>
    command.type !== 'DETERMINE' ||
    after.facts.level !== 'major' ||
    (!after.facts.reporters.some(({ accountId }) => accountId === command.actor.accountId) &&
      after.facts.basis?.confirmedBy?.accountId !== undefined &&
      after.facts.basis.confirmedBy.accountId !== after.facts.basis.enteredBy.accountId),
  'determined before assigned': ({ after: { value, facts } }) =>
    !afterAssignment.includes(value['lifecycle']!) ||
    (facts.level !== null && (facts.clocks.determined?.seq ?? 0) < (facts.clocks.assigned?.seq ?? 0)) ||
    (facts.reopenings > 0 && facts.level === 'general'),
  'one owner and one responsible unit while it is open': ({ after: { value, facts } }) =>
    !afterAssignment.includes(value['lifecycle']!) || (facts.ownerUnitId !== null && facts.assignment !== null),
  'the date changes only by who may change it, the first date never': ({ before, command, after }) =>
    (before.facts.dueAt === after.facts.dueAt || setsTheDate.includes(command.type)) &&
    (before.facts.originalDueAt === null || before.facts.originalDueAt === after.facts.originalDueAt),
  'a rung falls only with the close-out': ({ before, after }) =>
    before.facts.rung === null || after.facts.rung !== null || after.facts.closedAt !== null,
  'never silent while open': ({ after, armed }, definition) => !definition.isOpen(after) || armed.length > 0,
  'what has fired is not armed again, and no identity is armed twice': ({ after: { facts }, armed }) => {
    const keys = armed.map(({ kind, anchor, n }) => `${kind}:${anchor}:${n}`);
    return (
      new Set(keys).size === keys.length &&
      armed.every(({ kind, anchor, n }) => n > (facts.fired[`${kind}:${anchor}`] ?? Number.NEGATIVE_INFINITY))
    );
  },
  'anchors are lines that have been written': ({ after, armed }) =>
    armed.every(({ anchor }) => anchor > 0 && anchor <= after.seq),
  'a notice of time leaves the state and every fact a person works with alone': (
    { before, command, after },
    definition,
  ) =>
    !definition.events[command.type]?.quiet ||
    (before.value['lifecycle'] === after.value['lifecycle'] &&
      before.value['extension'] === after.value['extension'] &&
      sameForPersons(before.facts, after.facts)),
  'the row stays small': ({ after: { seq, facts } }) =>
    Object.keys(facts.fired).length < 40 && (seq % 10 !== 0 || JSON.stringify(facts).length < rowLimit),
};

/** What a quiet event may write, and nothing else. Recorders share what they leave alone, so `===` is enough. */
const quietFacts: readonly string[] = ['fired', 'rung', 'explained', 'clocks'];

function sameForPersons(before: HazardFacts, after: HazardFacts): boolean {
  const names = Object.keys(after) as (keyof HazardFacts)[];
  const clocks = Object.keys(after.clocks) as (keyof HazardFacts['clocks'])[];
  return (
    names.every((name) => quietFacts.includes(name) || before[name] === after[name]) &&
    clocks.every((name) => name === 'urged' || before.clocks[name] === after.clocks[name])
  );
}
