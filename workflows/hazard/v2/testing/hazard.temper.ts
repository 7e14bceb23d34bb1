import type { Instant } from '../../../kit/types.js';
import { hazardEvents as firstEvents } from '../../v1/hazard.events.js';
import { firstTemper } from '../../v1/testing/hazard.temper.js';
import type { Mood, Temper } from '../../v1/testing/temper.js';
import { asFirst } from '../first.facts.js';
import { type HazardEvent, hazardEvents } from '../hazard.events.js';
import type { HazardFacts } from '../hazard.facts.js';
import { cast, rules, units } from './cast.js';
import { forms } from './forms.js';

const sendable: Record<string, { roles: readonly string[] }> = hazardEvents;
/** What ends a life early, or holds it up, comes rarely; what follows from it comes soon. */
const rare = ['REJECT', 'VOID', 'MERGE', 'ENTERPRISE_CLOSED', 'RECORD_ACCIDENT', 'CHANGE_LEVEL', 'ABSORB'];
const answers: Partial<Record<string, (facts: HazardFacts) => boolean>> = {
  ACCEPT_TRANSFER: ({ transfer }) => transfer !== null,
  RETURN_TRANSFER: ({ transfer }) => transfer !== null,
  CONFIRM_PLAN: ({ planToConfirm }) => planToConfirm,
  LIFT_ACCIDENT_FREEZE: ({ accident }) => accident?.frozen === true,
};

/** How people behave with the whole hazard: on the way mostly, and now and then in what practice adds. */
export const temper: Temper<HazardFacts> = {
  ...firstTemper,
  fromTheService: [
    ...firstTemper.fromTheService,
    'dueOn',
    'officers',
    'subtaskSeq',
    'documentSeq',
    'unitIsAuthority',
    'ofCaseFits',
    'reporters',
    'foundAtMs',
    'origin',
  ],
  weight: ({ state, event, target }) => {
    if (event === 'SAMPLE_FOR_LOOKBACK' || event === 'ABSORB') return 1;
    if (!sendable[event]?.roles.some((role) => role !== 'system')) return 0;
    if (event in firstEvents) return target === state ? 4 : 12;
    return state === '(region)' || target === state ? 1 : 2;
  },
  slowness: (event) => (event in answers ? 0 : rare.includes(event) ? 0.9 : event in firstEvents ? 0.2 : 0.5),
  usual,
  variant,
};

/** Who stands now where the usual person stood: of the department that took over, of the successor, of the co-unit. */
export function usual(type: string, facts: HazardFacts): string {
  const by = forms[type as HazardEvent].by;
  if (['PASS', 'FAIL', 'PASS_PARTLY'].includes(type) && facts.verifiers.length > 0)
    return facts.verifiers[0]!.accountId;
  if (cast[by].unitId === units.department && facts.ownerUnitId === units.otherDepartment) {
    return cast[by].role === 'inspector' ? 'otherOfficer' : 'otherHead';
  }
  if (cast[by].unitId === units.enterprise && facts.assignment?.responsibleUnitId === units.successor) return 'heir';
  return by;
}

function variant(type: string, facts: HazardFacts, at: Instant, mood: Mood): Record<string, unknown> {
  const { random } = mood;
  const first = firstTemper.variant(type, asFirst(facts), at, mood);
  const day = (from: number, span: number) =>
    rules.calendar.addDays(rules.calendar.localDate(at), from + random.below(span));
  switch (type) {
    case 'ASSIGN':
      return random.chance(0.85) ? first : { ...first, lateRecord: true, paperScans: ['sheet'], dueOn: day(-9, 12) };
    case 'SUBMIT_PLAN':
      return random.chance(0.8) ? { causeAnalysis: '原加固未到位' } : {};
    case 'SUCCEED_PARTY':
      return { party: random.pick(['responsible', 'assigning', 'supervising', 'owner']), unitId: random.pick(heirs) };
    case 'GIVE_EXPERT_OPINION':
      return { level: random.chance(0.8) ? 'general' : 'major' };
    case 'PROPOSE_VOID':
      return random.chance(0.5) ? { intoCaseId: 'another-case' } : {};
    case 'STOP_PRODUCTION':
      return { scope: random.pick(['part', 'all']), untilOn: day(1, 90) };
    case 'ADD_SUBTASK':
      return { unitId: random.pick([units.coUnit, units.coUnit, units.supervising]), dueOn: day(1, 20) };
    case 'ENTERPRISE_CLOSED':
      return { licenceRevocation: '许可证已注销' };
    default:
      return first;
  }
}

const heirs = [units.successor, units.successor, units.otherDepartment, units.supervising, units.coUnit];
