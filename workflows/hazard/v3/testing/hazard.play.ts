import type { WorkflowDefinition } from '../../../kit/definition.js';
import type { Instant } from '../../../kit/types.js';
import { rungIds } from '../../../policies/ladder.policy.js';
import type { Rules } from '../../../rules.js';
import { local } from '../../v1/testing/cast.js';
import { type Giver as GiverOf, giverOf, type Play } from '../../v1/testing/play.js';
import type { HazardFacts as SecondHazardFacts } from '../../v2/hazard.facts.js';
import { type CastName, cast } from '../../v2/testing/cast.js';
import { officer, forms as secondForms } from '../../v2/testing/forms.js';
import { type Hazard as SecondHazard, playOf as secondPlayOf } from '../../v2/testing/hazard.play.js';
import { temper as secondTemper } from '../../v2/testing/hazard.temper.js';
import { invariants as secondInvariants } from '../../v2/testing/invariants/hazard.invariants.js';
import type { LifecycleState } from '../../v2/testing/standings.js';
import type { HazardEvent } from '../hazard.events.js';
import type { HazardFacts } from '../hazard.facts.js';
import { rules as shipped } from './cast.js';
import { rungInvariants } from './invariants/rungs.js';
import { standingInvariants } from './invariants/standing.js';
import { factsIn } from './standings.js';

export type Hazard = WorkflowDefinition<HazardFacts, Rules>;
export type Giver = GiverOf<HazardFacts, HazardEvent, CastName, LifecycleState>;
export type Acts = Record<string, (given: Giver) => void>;

const day = 86_400_000;

/** One measure a rung, so that what is answered is what was issued. */
function newsOf(because: string, untilMs: Instant | null) {
  return { measureId: `measure-${because}`, kind: 'letter', because, untilMs };
}

/** What people say of the ladder; everything else they say as in version 2. */
const forms = {
  ...secondForms,
  TRIGGER_DUE: {
    by: 'timer',
    fill: () => ({
      kind: 'trigger.accident',
      anchor: 19,
      n: 1,
      covers: 1,
      overtaken: false,
      dueAtMs: local('2026-03-10T10:00'),
    }),
  },
  SKIP_TO_RUNG: { by: 'office', fill: () => ({ rung: 'L5', reason: '拒不整改', approvers: [officer('vicemayor')] }) },
  MEASURE_ISSUED: {
    by: 'timer',
    fill: ({ replyRung }: HazardFacts, at: Instant) => newsOf(replyRung ?? 'L2', at + 7 * day),
  },
  MEASURE_ANSWERED: { by: 'timer', fill: ({ replyRung }: HazardFacts) => newsOf(replyRung ?? 'L2', null) },
  RECORD_REFUSAL: { by: 'inspector', fill: () => ({ reason: '两次送达整改指令后仍拒绝整改' }) },
  DECLARE_DANGER: { by: 'inspector', fill: () => ({ reason: '可燃气体浓度持续升高' }) },
  END_DANGER: { by: 'supervisor', fill: () => ({ reason: '已停气置换，复测合格' }) },
} as unknown as Play<HazardFacts>['forms'];

const second = secondPlayOf(undefined as unknown as SecondHazard) as unknown as Play<HazardFacts>;

const rarely = { SKIP_TO_RUNG: true, DECLARE_DANGER: true, END_DANGER: true, RECORD_REFUSAL: true };
/** What measures say of themselves comes as often as what their hazards do. */
const news = { MEASURE_ISSUED: true, MEASURE_ANSWERED: true };

/** Now and then nobody has approved, or whoever decides himself. */
const approvers = [[officer('vicemayor')], [officer('vicemayor')], [officer('office')], []];

const temper: Play<HazardFacts>['temper'] = {
  ...(secondTemper as unknown as Play<HazardFacts>['temper']),
  fromTheService: [...secondTemper.fromTheService, 'approvers', 'rung', 'measureId', 'kind', 'because', 'untilMs'],
  weight: (chance) => {
    if (chance.event in news) return 1;
    return chance.event in rarely ? 1 : secondTemper.weight(chance);
  },
  usual: (type, facts) =>
    type in secondForms ? secondTemper.usual(type, facts as unknown as SecondHazardFacts) : forms[type]!.by,
  variant: (type, facts, at, mood) => {
    const { random } = mood;
    if (type === 'SKIP_TO_RUNG') return { rung: random.pick(rungIds), approvers: random.pick(approvers) };
    if (type === 'MEASURE_ISSUED' && random.chance(0.5)) {
      return newsOf(random.pick([...rungIds, 'verify.limit']), random.chance(0.8) ? at + random.below(40) * day : null);
    }
    return secondTemper.variant(type, facts as unknown as SecondHazardFacts, at, mood);
  },
};

/** Version 3, or what somebody made of it, with everybody who plays in it; its promises are asked under the rules it has then. */
export function playOf(definition: Hazard, rules: Rules = shipped): Play<HazardFacts> {
  const play: Play<HazardFacts> = {
    ...second,
    definition,
    rules,
    cast,
    forms,
    factsIn,
    temper,
    invariants: {
      ...(secondInvariants as unknown as Play<HazardFacts>['invariants']),
      ...rungInvariants(() => play.rules),
      ...standingInvariants(() => play.rules),
    },
  };
  return play;
}

/** The giver of a definition of version 3. */
export function givenOf(definition: Hazard): Giver {
  return giverOf(playOf(definition));
}
