import type { SeededRandom } from '../../../kit/testing/seeded-random.js';
import { transitionsOf } from '../../../kit/transitions.js';
import type { Actor, Deadline, Instant, Standing } from '../../../kit/types.js';
import type { HazardEvent } from '../hazard.events.js';
import type { HazardFacts, Level } from '../hazard.facts.js';
import { type CastName, cast, rules } from './cast.js';
import { forms, verifier } from './forms.js';
import type { Hazard } from './given.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Time speaks for itself; the others come in where a case would otherwise have run out of people. */
const inReserve: readonly CastName[] = ['newcomer', 'leader', 'timer'];
const walkers = (Object.keys(cast) as CastName[]).filter((name) => !inReserve.includes(name));
const verifying = walkers.filter((name) => ['inspector', 'departmentSupervisor'].includes(cast[name].role));
/** Fields no person fills in, so none can leave them out. */
const fromTheService = ['ownerUnitId', 'openFacts'];

/** Chooses what happens next in a walk: mostly what people would do, sometimes what they should not. */
export class Chooser {
  private readonly openIn = new Map<string, HazardEvent[]>();
  private readonly events: HazardEvent[];
  /** What the people of this life are slow to do: without such tempers rare pairs of states would never be met. */
  private readonly putOff: Set<HazardEvent>;
  /** Short dates, quick hands, and a request that nobody decides on. */
  private readonly hasty: boolean;
  /** Minutes between two acts at most, where nothing holds people up. */
  private readonly pace: number;
  private readonly level: Level;

  constructor(
    { machine, events }: Hazard,
    private readonly random: SeededRandom,
  ) {
    this.events = Object.keys(events) as HazardEvent[];
    const isPersons = (event: string) => events[event]?.roles.some((role) => role !== 'system') ?? false;
    this.hasty = random.chance(0.2);
    this.pace = this.hasty ? 5 : random.pick([5, 60, 240]);
    const undecided: HazardEvent[] = this.hasty ? ['APPROVE_EXTENSION', 'REJECT_EXTENSION', 'FAIL'] : [];
    const slow = this.events.filter((event) => random.chance(event === 'REJECT' ? 0.8 : 0.2));
    this.putOff = new Set([...slow, ...undecided]);
    this.level = random.pick(['major', 'major', 'general']);
    for (const { state, event, target } of transitionsOf(machine)) {
      if (!isPersons(event)) continue;
      // What leads on is taken twice as often as what only records, or most lives would end where they began.
      const times = target === state ? [event] : [event, event];
      this.openIn.set(state, [...(this.openIn.get(state) ?? []), ...(times as HazardEvent[])]);
    }
  }

  event({ value }: Standing<HazardFacts>): HazardEvent {
    const open = Object.values(value).flatMap((state) => this.openIn.get(state) ?? []);
    const willing = open.filter((event) => !this.putOff.has(event) || this.random.chance(0.1));
    return willing.length === 0 || this.random.chance(0.08) ? this.random.pick(this.events) : this.random.pick(willing);
  }

  actor(type: HazardEvent, { facts }: Standing<HazardFacts>): Actor {
    if (forms[type].by === 'timer' || this.random.chance(0.2)) return cast[this.random.pick(walkers)];
    const named = type === 'PASS' || type === 'FAIL' ? facts.verifiers[0] : undefined;
    return cast[(named?.accountId as CastName | undefined) ?? forms[type].by];
  }

  payload(type: HazardEvent, { facts }: Standing<HazardFacts>, at: Instant): Record<string, unknown> {
    const form = { ...forms[type].fill(facts, at), ...this.variant(type, at) };
    if (!this.random.chance(0.06)) return form;
    const said = Object.keys(form).filter((field) => !fromTheService.includes(field));
    const { [this.random.pick(['none', ...said])]: _left, ...rest } = form;
    return rest;
  }

  /** Later by minutes, days or months, at a deadline to the millisecond, or just before it. */
  later(now: Instant, armed: readonly Deadline[], dueAt: Instant | null): Instant {
    const dice = this.random.next();
    if (dice < 0.6) return now + (1 + this.random.below(this.pace)) * MINUTE_MS;
    if (dice < 0.74) return now + (1 + this.random.below(3)) * DAY_MS;
    if (dice < 0.76) return now + (1 + this.random.below(90)) * DAY_MS;
    const next = armed.length === 0 ? now : Math.min(...armed.map((deadline) => deadline.dueAt));
    if (dice < 0.85) return Math.max(now, next);
    if (dice < 0.9) return Math.max(now, next - 1);
    return this.random.chance(0.7) ? now : Math.max(now, (dueAt ?? now) - this.random.below(3));
  }

  private variant(type: HazardEvent, at: Instant): Record<string, unknown> {
    const { random } = this;
    const day = (from: number, span: number) =>
      rules.calendar.addDays(rules.calendar.localDate(at), from + random.below(span));
    switch (type) {
      case 'REPORT':
      case 'SAVE_DRAFT':
        return { sector: random.pick(['work-trade', 'fire']), proposedLevel: this.level };
      case 'DETERMINE':
        return { level: random.chance(0.95) ? this.level : random.pick(['major', 'general']) };
      case 'ASSIGN':
      case 'REASSIGN':
        return { dueOn: this.hasty ? day(8, 6) : day(random.pick([0, 1, 5, 40]), random.pick([2, 12, 60])) };
      case 'REQUEST_EXTENSION':
        return random.chance(0.3) ? { newDueOn: day(0, 60) } : {};
      case 'START_VERIFY':
        return { verifiers: [0, 1].map(() => verifier(random.pick(verifying))) };
      default:
        return {};
    }
  }
}
