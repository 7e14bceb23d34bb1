import type { Instant } from '../../../kit/types.js';
import { hazardEvents } from '../hazard.events.js';
import type { HazardFacts } from '../hazard.facts.js';
import { type CastName, cast, rules } from './cast.js';
import { forms, verifier } from './forms.js';
import type { Mood, Temper } from './temper.js';

const inReserve: readonly CastName[] = ['newcomer', 'leader', 'timer'];
const verifying = (Object.keys(cast) as CastName[])
  .filter((name) => !inReserve.includes(name))
  .filter((name) => ['inspector', 'departmentSupervisor'].includes(cast[name].role));
const events: Record<string, { roles: readonly string[] }> = hazardEvents;

/** How people behave in a hazard of version 1. */
export const firstTemper: Temper<HazardFacts> = {
  endsIn: ['rejected'],
  looks: 0,
  inReserve,
  fromTheService: ['ownerUnitId', 'openFacts'],
  leftUndone: ['APPROVE_EXTENSION', 'REJECT_EXTENSION', 'FAIL'],
  /** What leads on is taken twice as often as what only records, or most lives would end where they began. */
  weight: ({ state, event, target }) => {
    if (!events[event]?.roles.some((role) => role !== 'system')) return 0;
    return target === state ? 1 : 2;
  },
  slowness: (event) => (event === 'REJECT' ? 0.8 : 0.2),
  usual: (type, { verifiers }) => {
    const named = type === 'PASS' || type === 'FAIL' ? verifiers[0] : undefined;
    return named?.accountId ?? forms[type as keyof typeof forms].by;
  },
  variant,
};

function variant(type: string, _facts: HazardFacts, at: Instant, mood: Mood): Record<string, unknown> {
  const { random, hasty, level } = mood;
  const day = (from: number, span: number) =>
    rules.calendar.addDays(rules.calendar.localDate(at), from + random.below(span));
  switch (type) {
    case 'REPORT':
    case 'SAVE_DRAFT':
      return { sector: random.pick(['work-trade', 'fire']), proposedLevel: level };
    case 'DETERMINE':
      return { level: random.chance(0.95) ? level : random.pick(['major', 'general']) };
    case 'ASSIGN':
    case 'REASSIGN':
      return { dueOn: hasty ? day(8, 6) : day(random.pick([0, 1, 5, 40]), random.pick([2, 12, 60])) };
    case 'REQUEST_EXTENSION':
      return random.chance(0.3) ? { newDueOn: day(0, 60) } : {};
    case 'START_VERIFY':
      return { verifiers: [0, 1].map(() => verifier(random.pick(verifying))) };
    default:
      return {};
  }
}
