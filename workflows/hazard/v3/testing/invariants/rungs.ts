import type { WorkflowDefinition } from '../../../../kit/definition.js';
import type { Instant } from '../../../../kit/types.js';
import { ladderOf, type Rung } from '../../../../policies/ladder.policy.js';
import type { Rules } from '../../../../rules.js';
import type { DuePayload } from '../../../v1/hazard.payloads.js';
import type { Invariant, Moved } from '../../../v1/testing/step.js';
import type { HazardFacts } from '../../hazard.facts.js';
import type { SkipPayload } from '../../hazard.payloads.js';
import { isClimbable, isRung, kindOf, rungsOfLevel } from '../naive.ladder.js';
import { morningsOf } from '../naive.rung.js';

type Step = Moved<HazardFacts>;
type Holds = (step: Step, rules: Rules, definition: WorkflowDefinition<HazardFacts, Rules>) => boolean;

/** What a line of the ladder is about: the deadline that fired, or the rung a person passed to. */
const dueOf = ({ command }: Step) => command.payload as unknown as DuePayload;
const firedRung = (step: Step, rules: Rules): Rung | undefined =>
  step.command.type === 'RUNG_DUE'
    ? ladderOf(rules).rungs.value.find(({ id }) => kindOf(id) === dueOf(step).kind)
    : undefined;
const skippedTo = ({ command }: Step, rules: Rules): Rung | undefined =>
  command.type === 'SKIP_TO_RUNG'
    ? ladderOf(rules).rungs.value.find(({ id }) => id === (command.payload as unknown as SkipPayload).rung)
    : undefined;
const carriedOut = (step: Step, rules: Rules) =>
  dueOf(step).overtaken ? undefined : (firedRung(step, rules) ?? skippedTo(step, rules));

/** The very instant at which a rung falls due, every working day counted one by one; none of it taken from the machine. */
function fallsDue({ id }: Rung, { facts }: Step['before'], at: Instant, rules: Rules): boolean {
  return morningsOf(facts, rules).some(({ rung, at: own }) => rung.id === id && own === at);
}

const promises: Record<string, Holds> = {
  'a rung falls due on its working day after the date in force, on the morning after the reply it waits for, or after one that is missing':
    (step, under) => {
      const rung = firedRung(step, under);
      return !rung || fallsDue(rung, step.before, dueOf(step).dueAtMs, under);
    },
  'what is overtaken is recorded, told to nobody, and drafts nothing': (step, under, { errands }) => {
    if (step.command.type !== 'RUNG_DUE' || !dueOf(step).overtaken) return true;
    const { climbs, fired } = step.after.facts;
    const last = climbs.at(-1);
    const recorded = last?.seq === step.after.seq && last.how === 'overtaken' && kindOf(last.rung) === dueOf(step).kind;
    const { kind, anchor } = dueOf(step);
    const drafts = errands?.(step.before, step.command, step.after, under) ?? [];
    return recorded && fired[`${kind}:${anchor}`] === 1 && step.notices.length === 0 && drafts.length === 0;
  },
  'every rung of its level below the one carried out has been reached or is recorded as overtaken': (step, under) => {
    const rung = carriedOut(step, under);
    if (!rung) return true;
    const { facts: before } = step.before;
    const { climbs } = step.after.facts;
    const own = (id: string, how: readonly string[]) =>
      climbs.some((one) => one.rung === id && one.seq === step.after.seq && how.includes(one.how));
    const all = rungsOfLevel(before, under);
    const below = all.slice(
      0,
      all.findIndex(({ id }) => id === rung.id),
    );
    const passed = below.every(
      ({ id }) => before.fired[`${kindOf(id)}:${before.clocks.due!.seq}`] === 1 || own(id, ['overtaken']),
    );
    return passed && own(rung.id, ['carriedOut', 'skippedTo']);
  },
  'a rung carried out is told at once to whom the policy names': (step, under) => {
    const rung = carriedOut(step, under);
    if (!rung) return true;
    const [told, ...more] = step.notices;
    if (!told || more.length > 0 || told.audience.length === 0 || told.notBefore !== undefined) return false;
    return told.audience.some(({ post }) => post === 'committeeLeader') === rung.to.includes('committeeLeader');
  },
  'a rung carried out drafts what the policy says, once, and no second paper of what stands': (
    step,
    under,
    { errands },
  ) => {
    const rung = carriedOut(step, under);
    if (!rung) return true;
    const drafts = errands?.(step.before, step.command, step.after, under) ?? [];
    const stands = step.before.facts.standing.some((kind) => kind === rung.measure?.kind);
    return drafts.map(({ payload }) => payload['kind']).join() === (stands ? '' : (rung.measure?.kind ?? ''));
  },
  'the rungs above the one reached are armed under the date in force, and no other': ({ after, armed }, under) => {
    const kinds = armed.filter(isRung);
    if (!isClimbable(after)) return kinds.length === 0;
    const anchor = after.facts.clocks.due!.seq;
    const all = rungsOfLevel(after.facts, under);
    const every = ladderOf(under).rungs.value;
    const reached = every.findLastIndex(({ id }) => after.facts.fired[`${kindOf(id)}:${anchor}`] !== undefined);
    const above = all.filter(({ id }) => every.findIndex((one) => one.id === id) > reached);
    const names = (list: { kind: string; anchor: number }[]) => list.map((one) => `${one.kind}:${one.anchor}`).sort();
    return names(kinds).join() === names(above.map(({ id }) => ({ kind: kindOf(id), anchor }))).join();
  },
  'a person passes over rungs with a reason, upwards, and with another who approves': (step, under) => {
    const rung = skippedTo(step, under);
    if (!rung) return true;
    const { actor, payload } = step.command;
    const { approvers, reason } = payload as unknown as SkipPayload;
    const others = approvers.length > 0 && approvers.every(({ accountId }) => accountId !== actor.accountId);
    const every = ladderOf(under).rungs.value.map(({ id }) => id);
    const upwards = every.indexOf(rung.id) > every.indexOf(step.before.facts.rung!);
    return upwards && reason !== '' && (actor.role === 'committeeLeader' || others);
  },
};

/** When a rung comes, what is left behind by it, and who hears of it. @param under the rules of the day */
export function rungInvariants(under: () => Rules): Record<string, Invariant<HazardFacts>> {
  return Object.fromEntries(
    Object.entries(promises).map(([name, holds]): [string, Invariant<HazardFacts>] => [
      name,
      (step, definition) => holds(step, under(), definition),
    ]),
  );
}
