import type { Instant } from '../../../kit/types.js';
import { hazardEvents as firstEvents } from '../../v1/hazard.events.js';
import { firstTemper } from '../../v1/testing/hazard.temper.js';
import type { Mood, Temper } from '../../v1/testing/temper.js';
import { asFirst } from '../first.facts.js';
import { partyNames } from '../hazard.codes.js';
import { type HazardEvent, hazardEvents } from '../hazard.events.js';
import type { HazardFacts } from '../hazard.facts.js';
import { cast, rules, units } from './cast.js';
import { forms } from './forms.js';

const sendable: Record<string, { roles: readonly string[] }> = hazardEvents;
/** What ends a life early, or holds it up, comes rarely. */
const rare = ['REJECT', 'PROPOSE_REJECTION', 'VOID', 'MERGE', 'ENTERPRISE_CLOSED', 'RECORD_ACCIDENT', 'ABSORB'];
/** What answers something that waits comes soon, or few lives would get past it. */
const answers = [
  'ACCEPT_TRANSFER',
  'RETURN_TRANSFER',
  'CONFIRM_PLAN',
  'LIFT_ACCIDENT_FREEZE',
  'REJECT_VOID',
  'RESOLVE_DISPUTE',
  'SUBMIT_SUBTASK',
  'ACCEPT_SUBTASK',
  'REPORT_DUAL',
  'APPLY_RESUME',
  'APPROVE_RESUME',
  'SUSPEND_PRODUCTION',
  'CONFIRM_SUSPENSION',
  'END_SUSPENSION',
];

/** How people behave with the whole hazard: on the way mostly, and now and then in what practice adds. */
export const temper: Temper<HazardFacts> = {
  ...firstTemper,
  endsIn: ['void', 'closedByClosure'],
  inReserve: [...firstTemper.inReserve, 'expert', 'vicemayor'],
  looks: 4,
  fromTheService: [
    ...firstTemper.fromTheService,
    'dueOn',
    'officers',
    'subtaskSeq',
    'documentSeq',
    'unitIsAuthority',
    'ofCaseId',
    'ofCaseFits',
    'reporters',
    'foundAtMs',
    'origin',
  ],
  weight: ({ state, event, target }) => {
    if (event === 'SAMPLE_FOR_LOOKBACK' || event === 'ABSORB') return 1;
    if (!sendable[event]?.roles.some((role) => role !== 'system')) return 0;
    if (event in firstEvents && state !== '(region)') return target === state ? 4 : 24;
    if (event === 'REPORT_DUAL' || event === 'CONFIRM_BASIS') return 12;
    return answers.includes(event) ? 4 : 1;
  },
  slowness: (event) => {
    if (rare.includes(event)) return 0.9;
    if (answers.includes(event)) return 0.1;
    return event in firstEvents ? 0.2 : 0.6;
  },
  usual,
  variant,
};

/** Who stands now where the usual person stood: of the department that took over, of the successor, of the co-unit. */
function usual(type: string, facts: HazardFacts): string {
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
    case 'SUCCEED_PARTY': {
      const party = random.pick(partyNames);
      return { party, unitId: random.pick(heirs[party]) };
    }
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

const departments = [units.otherDepartment, units.supervising];
/** Who may come to stand where another stood, as the service would let him be named. */
const heirs: Record<(typeof partyNames)[number], string[]> = {
  responsible: [units.successor, units.successor, units.coUnit],
  assigning: departments,
  supervising: departments,
  owner: departments,
};
