import type { Invariant, Moved } from '../../../v1/testing/step.js';
import type { HazardFacts } from '../../hazard.facts.js';

type Step = Moved<HazardFacts>;

const ended = ({ closedAt, rejectedAt, endedBy }: HazardFacts) =>
  closedAt !== null || rejectedAt !== null || endedBy !== null;
const ends = ({ before, after }: Step) => !ended(before.facts) && ended(after.facts);
const isFixed = (step: Step) => ends(step) && step.after.facts.closedAt !== null && step.after.facts.endedBy === null;

/** Who is the other person without whom a hazard cannot end in that way. */
const secondPerson: Record<string, (step: Step) => string | undefined> = {
  VOID: ({ before }) => before.facts.voidProposal?.by.accountId,
  MERGE: ({ before }) => before.facts.voidProposal?.by.accountId,
  REJECT: ({ before }) =>
    before.facts.origin === 'ROUTINE_INSPECTION' ? 'nobody' : before.facts.rejectionProposedBy?.accountId,
  FIX_ON_SPOT: ({ before }) => before.facts.reporters[0]?.accountId ?? 'nobody',
  ENTERPRISE_CLOSED: ({ after, command }) =>
    after.facts.verifiers.find(({ accountId }) => accountId !== command.actor.accountId)?.accountId,
  PASS: ({ after }) => after.facts.rectifiers[0]?.accountId,
  APPROVE_CLOSE: ({ after }) => after.facts.verifiers[0]?.accountId,
};

/** How a hazard ends, and what must be over before it does. */
export const endingInvariants: Record<string, Invariant<HazardFacts>> = {
  'nothing ends by one person alone': (step) => {
    if (!ends(step)) return true;
    const other = secondPerson[step.command.type]?.(step);
    return other !== undefined && other !== step.command.actor.accountId;
  },
  'an enterprise closed for good was seen by two others than who decides': ({ command, after: { facts } }) =>
    command.type !== 'ENTERPRISE_CLOSED' ||
    (facts.verifiers.length >= 2 &&
      facts.verifiers.every(({ accountId }) => accountId !== command.actor.accountId) &&
      facts.verifiers.every(({ accountId }) => facts.rectifiers.every((one) => one.accountId !== accountId))),
  'nothing ends while an accident holds it as it is': (step) =>
    !ends(step) || step.before.facts.accident?.frozen !== true,
  'no close-out with an open share, an item unjudged, a plan unsigned or a proposal undecided': (step) => {
    if (!isFixed(step)) return true;
    const { subtasks, itemsLeft, planToConfirm, voidProposal } = step.after.facts;
    const done = subtasks.every(({ state }) => state === 'accepted') && itemsLeft.length === 0;
    return done && !planToConfirm && voidProposal === null;
  },
  'every item left open is judged before anything passes': ({ before, command }) => {
    if (command.type !== 'PASS' && command.type !== 'PASS_PARTLY') return true;
    const judged = (command.payload['items'] as { item: string }[]).map(({ item }) => item);
    return before.facts.itemsLeft.every((item) => judged.includes(item));
  },
  'an enterprise has reported its major hazard to both before it is closed': (step) =>
    step.command.type !== 'APPROVE_CLOSE' || step.after.facts.clocks.dualOwed === undefined,
  'the list lets go on the word of two experts': ({ before, command, after }) =>
    command.type !== 'CHANGE_LEVEL' ||
    after.facts.level !== 'general' ||
    before.facts.expertOpinions.filter(({ level }) => level === 'general').length >= 2,
  'raised to major only on a basis a second person confirmed': ({ command, after: { facts } }) =>
    command.type !== 'CHANGE_LEVEL' ||
    facts.level !== 'major' ||
    (facts.basis?.confirmedBy != null && facts.basis.confirmedBy.accountId !== facts.basis.enteredBy.accountId),
  'what is looked back on is drawn by nobody’s choice': ({ command }) =>
    command.type !== 'SAMPLE_FOR_LOOKBACK' || command.actor.role === 'system',
  'a close-out begins with its look-back undone': ({ before, after }) =>
    before.facts.closedAt !== null || after.facts.closedAt === null || !after.facts.lookBackDone,
};
