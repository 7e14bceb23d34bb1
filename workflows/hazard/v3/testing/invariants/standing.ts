import { ladderOf, type Occurrence, occurrences } from '../../../../policies/ladder.policy.js';
import type { Rules } from '../../../../rules.js';
import type { DuePayload } from '../../../v1/hazard.payloads.js';
import type { Invariant, Moved } from '../../../v1/testing/step.js';
import type { HazardFacts } from '../../hazard.facts.js';
import { daysStood, daysWorked } from '../naive.days.js';
import { isClimbable, isRung, kindOf } from '../naive.ladder.js';

type Step = Moved<HazardFacts>;
type Holds = (step: Step, rules: Rules) => boolean;

const beingVerified = ['submitted', 'verifying', 'verified'];
const urging = ['digest', 'remind.R0', 'remind.R1', 'remind.R2', 'remind.R3'];
const isOver = ({ closedAt, rejectedAt, endedBy }: HazardFacts) =>
  closedAt !== null || rejectedAt !== null || endedBy !== null;
const rank = (rung: string | null, rules: Rules) => ladderOf(rules).rungs.value.findIndex(({ id }) => id === rung);
const isHeld = ({ value }: Step['after']) => value['escalation'] === 'held';

const promises: Record<string, Holds> = {
  'a rung is never left but by the end': ({ before, after }, rules) =>
    rank(after.facts.rung, rules) >= rank(before.facts.rung, rules) || isOver(after.facts),
  'the end calms the ladder': ({ after: { value, facts } }) =>
    !isOver(facts) || (value['escalation'] === 'quiet' && facts.rung === null && facts.danger === null),
  'an overdue hazard that nobody verifies in time is on its way up, or at the top with its digest': ({
    after,
    command,
    armed,
  }) => {
    if (!isClimbable(after) || command.at < after.facts.dueAt!) return true;
    return armed.some(({ kind }) => kind === 'digest');
  },
  'what was handed in in time is held while it is verified, what has passed until it is approved, and nothing urges meanwhile':
    ({ after, armed }) => {
      const { lifecycle } = after.value;
      const inTime = beingVerified.includes(lifecycle!) && after.facts.submission?.timely === true;
      if (isHeld(after) !== (inTime || lifecycle === 'verified')) return false;
      return !isHeld(after) || !armed.some((one) => isRung(one) || urging.includes(one.kind));
    },
  'the time of a verification that failed is given back, day by day, but not what a suspension gives back': (
    { before, after, command },
    { calendar },
  ) => {
    const { heldSince, dueAt, suspension } = before.facts;
    if (!isHeld(before) || isHeld(after) || isOver(after.facts) || dueAt === null) return true;
    const from = calendar.localDate(Math.max(heldSince!, dueAt - 1));
    const until = calendar.localDate(Math.min(command.at, suspension?.since ?? command.at));
    return daysStood(after.facts, calendar) === daysStood(before.facts, calendar) + daysWorked(calendar, from, until);
  },
  'a failed verification goes on where the ladder stood': ({ before, after }, rules) => {
    if (!isHeld(before) || isHeld(after) || isOver(after.facts)) return true;
    const anchor = after.facts.clocks.due?.seq;
    const reached = ladderOf(rules).rungs.value.some(({ id }) => after.facts.fired[`${kindOf(id)}:${anchor}`]);
    return after.value['lifecycle'] !== 'rectifying' || (after.value['escalation'] === 'climbing') === reached;
  },
  'the digest reaches whom the ladder has reached': ({ command, after, notices }, rules) => {
    const { rung } = after.facts;
    const to = ladderOf(rules).rungs.value.find(({ id }) => id === rung)?.to ?? [];
    if (command.type !== 'DIGEST_DUE' || !to.includes('committeeLeader')) return true;
    return notices.every(({ audience }) => audience.some(({ post }) => post === 'committeeLeader'));
  },
  'what happened leads to its rung from that very instant on, even while a submission is verified': ({
    after: { facts, seq },
    command,
    armed,
  }) =>
    isOver(facts) ||
    occurrences.every((name) => {
      const clock = facts.clocks[name];
      const kind = `trigger.${name}`;
      if (!clock || facts.fired[`${kind}:${clock.seq}`] === 1) return true;
      const waits = armed.filter((one) => one.kind === kind);
      return waits.length === 1 && waits[0]!.dueAt === clock.at && (clock.seq !== seq || clock.at === command.at);
    }),
  'danger is told at once to everybody, and waits for no morning': ({ command, notices }) => {
    if (command.type !== 'DECLARE_DANGER') return true;
    const [told] = notices;
    const reached = told?.audience.map(({ post }) => post) ?? [];
    return (
      told?.notBefore === undefined &&
      ['committeeOffice', 'committeeLeader'].every((post) => reached.includes(post as 'committeeOffice'))
    );
  },
  'an occurrence reaches its rung, and the ladder stands as it stood': ({ before, command, after, notices }, rules) => {
    if (command.type !== 'TRIGGER_DUE') return true;
    const name = (command.payload as unknown as DuePayload).kind.slice('trigger.'.length) as Occurrence;
    const leadsTo = rank(ladderOf(rules).occurrences.value[name], rules);
    const stands = before.value['escalation'] === after.value['escalation'];
    return stands && rank(after.facts.rung, rules) >= leadsTo && notices.length === 1;
  },
};

/** Where the ladder stands, what holds it, and what passes by it. @param under the rules of the day */
export function standingInvariants(under: () => Rules): Record<string, Invariant<HazardFacts>> {
  return Object.fromEntries(
    Object.entries(promises).map(([name, holds]): [string, Invariant<HazardFacts>] => [
      name,
      (step) => holds(step, under()),
    ]),
  );
}
