import type { SeededRandom } from '../../../kit/testing/seeded-random.js';
import { transitionsOf, type WrittenTransition } from '../../../kit/transitions.js';
import type { Actor, Deadline, Instant, Standing } from '../../../kit/types.js';
import type { Play } from './play.js';
import type { PlayedFacts } from './played.facts.js';
import type { Mood } from './temper.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Chooses what happens next in a walk: mostly what people would do, sometimes what they should not. */
export class Chooser<F extends PlayedFacts> {
  private readonly openIn = new Map<string, WrittenTransition[]>();
  private readonly events: string[];
  /** What the people of this life are slow to do: without such tempers rare pairs of states would never be met. */
  private readonly putOff: Set<string>;
  /** Minutes between two acts at most, where nothing holds people up. */
  private readonly pace: number;
  private readonly mood: Mood;
  private readonly walkers: string[];
  /** Events that somebody begins; the others time says by itself. */
  private readonly begun = new Set<string>();

  constructor(
    private readonly play: Play<F>,
    private readonly random: SeededRandom,
  ) {
    const { definition, temper, cast } = play;
    this.walkers = Object.keys(cast).filter((name) => !temper.inReserve.includes(name));
    this.events = Object.keys(definition.events);
    const hasty = random.chance(0.2);
    this.pace = hasty ? 5 : random.pick([5, 60, 240]);
    const slow = this.events.filter((event) => random.chance(temper.slowness(event)));
    this.putOff = new Set([...slow, ...(hasty ? temper.leftUndone : [])]);
    this.mood = { random, hasty, level: random.pick(['major', 'major', 'general']) };
    for (const transition of transitionsOf(definition.machine)) {
      const times = Array.from({ length: temper.weight(transition) }, () => transition);
      if (times.length > 0) this.begun.add(transition.event);
      this.openIn.set(transition.state, [...(this.openIn.get(transition.state) ?? []), ...times]);
    }
  }

  event({ value, facts }: Standing<F>, at: Instant): string {
    const written = [...Object.values(value), '(region)'].flatMap((state) => this.openIn.get(state) ?? []);
    const willing = written.filter(({ event }) => !this.putOff.has(event) || this.random.chance(0.1));
    if (willing.length === 0 || this.random.chance(0.08)) return this.random.pick(this.events);
    let chosen = this.random.pick(willing);
    for (let looks = this.play.temper.looks; looks > 0 && !this.stands(chosen, facts, at); looks -= 1) {
      chosen = this.random.pick(willing);
    }
    return chosen.event;
  }

  /** Whether the case stands so that the transition may be taken, whoever asks and whatever he fills in. */
  private stands({ event, claims }: WrittenTransition, facts: F, at: Instant): boolean {
    const { definition, rules, cast, temper } = this.play;
    const asking = { type: event, payload: {}, actor: cast[temper.usual(event, facts)]!, at, commandId: '', seq: 0 };
    return claims.every((name) => {
      const { asks, check } = definition.claims[name]!;
      return asks !== 'standing' || check(facts, asking, rules) === true;
    });
  }

  actor(type: string, { facts }: Standing<F>): Actor {
    const usual = this.play.temper.usual(type, facts);
    const anybody = usual === 'timer' && !this.begun.has(type);
    return this.play.cast[anybody || this.random.chance(0.2) ? this.random.pick(this.walkers) : usual]!;
  }

  payload(type: string, { facts }: Standing<F>, at: Instant): Record<string, unknown> {
    const { forms, temper } = this.play;
    const form = { ...forms[type]!.fill(facts, at), ...temper.variant(type, facts, at, this.mood) };
    if (!this.random.chance(0.06)) return form;
    const said = Object.keys(form).filter((field) => !temper.fromTheService.includes(field));
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
}
