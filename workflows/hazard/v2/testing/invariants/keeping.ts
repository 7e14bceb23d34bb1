import type { RegisterKind } from '../../../../kit/definition.js';
import type { Invariant, Moved } from '../../../v1/testing/step.js';
import type { HazardFacts } from '../../hazard.facts.js';

const setsTheDate = ['ASSIGN', 'RETURN', 'APPROVE_EXTENSION', 'REASSIGN', 'LOOKBACK_FAIL', 'END_SUSPENSION'];
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
const isOver = ({ closedAt, rejectedAt, endedBy }: HazardFacts) =>
  closedAt !== null || rejectedAt !== null || endedBy !== null;
const holds = ({ held }: Moved<HazardFacts>, kind: RegisterKind) => (held.get(kind) ?? []).length;
const isVoid = ({ endedBy }: HazardFacts) => endedBy === 'void' || endedBy === 'merge';

/** Dates, clocks, numbers and the row itself. */
export const keepingInvariants: Record<string, Invariant<HazardFacts>> = {
  'determined before assigned': ({ after: { value, facts } }) =>
    !afterAssignment.includes(value['lifecycle']!) ||
    (facts.level !== null && (facts.clocks.determined?.seq ?? 0) < (facts.clocks.assigned?.seq ?? 0)) ||
    (facts.reopenings > 0 && facts.level !== null),
  'the date changes only by who may change it, the first date never': ({ before, command, after }) =>
    (before.facts.dueAt === after.facts.dueAt || setsTheDate.includes(command.type)) &&
    (before.facts.originalDueAt === null || before.facts.originalDueAt === after.facts.originalDueAt),
  'a rung falls only with the end': ({ before, after }) =>
    before.facts.rung === null || after.facts.rung !== null || isOver(after.facts),
  'what waits has its clock, and only what waits': ({ after: { facts } }) => {
    if (isOver(facts)) return true;
    const waits: [boolean, unknown][] = [
      [facts.transfer !== null, facts.clocks.transferAsked],
      [facts.dispute?.status === 'open', facts.clocks.disputed],
      [facts.voidProposal !== null, facts.clocks.voidProposed],
      [facts.stopOrder !== null, facts.clocks.stopOrdered],
      [facts.suspension?.since != null, facts.clocks.suspensionConfirmed],
      ...facts.subtasks.flatMap(({ seq, state }): [boolean, unknown][] => [
        [state === 'open', facts.clocks[`subtask:${seq}`]],
        [state === 'submitted', facts.clocks[`subtaskReview:${seq}`]],
      ]),
    ];
    return waits.every(([is, clock]) => is === (clock !== undefined));
  },
  'a double report is owed by an enterprise that must mend a major hazard': ({ after: { facts } }) =>
    facts.clocks.dualOwed === undefined ||
    isOver(facts) ||
    (facts.level === 'major' && facts.assignment?.responsibleIsAuthority !== true),
  'a list number stands exactly while it is major and not void': (step) => {
    const { facts } = step.after;
    return holds(step, 'list') === (facts.level === 'major' && !isVoid(facts) ? 1 : 0);
  },
  'a close-out number stands exactly while it is closed': (step) =>
    holds(step, 'closeOut') === (step.after.facts.closedAt === null ? 0 : 1),
  'one hazard has one number until it is void': (step) =>
    holds(step, 'hazard') === (step.after.facts.clocks.reported && !isVoid(step.after.facts) ? 1 : 0),
  'an assignment number stands for every share, and none without an assignment or once it is void': (step) => {
    const { facts } = step.after;
    const lines = step.held.get('assignment') ?? [];
    if (facts.assignment === null || isVoid(facts)) return lines.length === 0;
    return facts.subtasks.every(({ seq }) => lines.includes(seq));
  },
  'a notice of time leaves the state and every fact a person works with alone': (
    { before, command, after },
    definition,
  ) =>
    !definition.events[command.type]?.quiet ||
    (['lifecycle', 'extension', 'production'].every((region) => before.value[region] === after.value[region]) &&
      sameForPersons(before.facts, after.facts)),
  'the row stays small': ({ after: { seq, facts } }) =>
    Object.keys(facts.fired).length < 80 && (seq % 10 !== 0 || JSON.stringify(facts).length < rowLimit),
};

/** What a quiet event of any version may write, and nothing else. Recorders share what they leave alone, so `===` is enough. */
const quietFacts: readonly string[] = [
  'fired',
  'rung',
  'explained',
  'clocks',
  'sampledBy',
  'replyRung',
  'climbs',
  'measuresLedTo',
  'asked',
  'standing',
  'writtenFor',
];
const quietClocks: readonly string[] = ['urged', 'sampled', 'climbed'];

function sameForPersons(before: HazardFacts, after: HazardFacts): boolean {
  const names = Object.keys(after) as (keyof HazardFacts)[];
  const clocks = Object.keys(after.clocks) as (keyof HazardFacts['clocks'])[];
  return (
    names.every((name) => quietFacts.includes(name) || before[name] === after[name]) &&
    clocks.every((name) => quietClocks.includes(name) || before.clocks[name] === after.clocks[name])
  );
}
