import { WorkCalendar } from '../../../../calendar.js';
import { forecast } from '../../../../kit/forecast.js';
import { SeededRandom } from '../../../../kit/testing/seeded-random.js';
import type { Instant, Notice } from '../../../../kit/types.js';
import type { Rules } from '../../../../rules.js';
import type { DuePayload } from '../../../v1/hazard.payloads.js';
import { giverOf, type Play } from '../../../v1/testing/play.js';
import type { Moved, Step } from '../../../v1/testing/step.js';
import { Walk } from '../../../v1/testing/walker.js';
import type { HazardFacts } from '../../hazard.facts.js';
import { hazardV3 } from '../../hazard.workflow.js';
import { type Hazard, playOf } from '../hazard.play.js';
import { FiredLedger, StandstillLedger } from '../ledgers.js';
import { randomCalendar } from '../random.calendar.js';
import { randomPolicy } from '../random.policy.js';

const day = 86_400_000;
/** How far ahead what time will do is foreseen and then lived. */
const horizonDays = 60;
/** Promises that hold only under the values of the product. */
const ofTheProduct = [
  'the list lets go on the word of two experts',
  'an enterprise has reported its major hazard to both before it is closed',
];

/** What lives under rules drawn anew have shown. */
export interface Shown {
  /** Each with the seed that shows it again; at most twenty. */
  broken: string[];
  lives: number;
  lines: number;
  /** Firings foreseen that then came. */
  foreseen: number;
  /** How many rungs were carried out, and how many overtaken. */
  rungs: Record<'carriedOut' | 'overtaken', number>;
}

interface Asked {
  /** Seeds, the last not included. */
  from?: number;
  to: number;
  /** What the hazards live by; it may be a planted wrong one, which then does otherwise than is foreseen. */
  definition?: Hazard;
}

/**
 * Lives hazards under random policies and calendars, which change under them, and asks of each: has every open case a next
 * deadline, does every identity fire once, does the ladder keep its promises, and does what is foreseen then come?
 * @param rulesChecked is told of every policy drawn, so that it can be held against what the office may decide
 */
export function livesUnderAnyRules(
  { from = 0, to, definition = hazardV3 }: Asked,
  rulesChecked: (policy: Rules['policy'], seed: number) => void = () => {},
): Shown {
  const shown: Shown = { broken: [], lives: 0, lines: 0, foreseen: 0, rungs: { carriedOut: 0, overtaken: 0 } };
  for (let seed = from; seed < to && shown.broken.length < 20; seed += 1) {
    const life = new AnyLife(seed, shown, definition);
    for (const policy of life.policies) rulesChecked(policy, seed);
    try {
      life.run();
    } catch (error) {
      shown.broken.push(`seed ${seed}: ${(error as Error).message}`);
    }
  }
  return shown;
}

class AnyLife {
  readonly policies: [Rules['policy'], Rules['policy']];
  private readonly calendars: [WorkCalendar, WorkCalendar];
  private readonly play: Play<HazardFacts>;
  private readonly life: Walk<HazardFacts>;
  private readonly random: SeededRandom;
  private readonly fired = new FiredLedger();
  private readonly still: StandstillLedger;
  private readonly said = new Set<string>();
  private came: Came[] = [];
  /** The instant time has come to. */
  private passing: Instant = 0;

  constructor(
    private readonly seed: number,
    private readonly shown: Shown,
    definition: Hazard,
  ) {
    this.random = new SeededRandom(seed * 7_919 + 1);
    this.policies = [randomPolicy(this.random, 1001), randomPolicy(this.random, 1002)];
    this.calendars = [
      new WorkCalendar(randomCalendar(this.random, 1001)),
      new WorkCalendar(randomCalendar(this.random, 1002)),
    ];
    this.play = playOf(definition, { policy: this.policies[0], calendar: this.calendars[0] });
    const see = (step: Step<HazardFacts>) => this.look(step);
    const start = seed % 2 === 0 ? null : this.underway();
    this.still = new StandstillLedger(start?.standing.facts.heldSince ?? null);
    this.life = start ? Walk.from(this.play, seed, start, see) : new Walk(this.play, seed, see);
  }

  /** Half of the lives begin where somebody has a date to keep, some days before it or after, or has handed in just in time. */
  private underway() {
    const level = this.random.pick(['major', 'major', 'general'] as const);
    const given = giverOf(this.play);
    const { standing: rectifying } = given('rectifying', { level });
    const dueAt = rectifying.facts.dueAt!;
    const handedIn = { level, submission: { at: dueAt - day, timely: true, afterPhotos: 2 }, heldSince: dueAt - day };
    const { standing, at } = this.random.chance(0.7)
      ? { standing: rectifying, at: dueAt + (this.random.below(60) - 50) * day }
      : {
          standing: given('verifying', handedIn, { escalation: 'held' }).standing,
          at: dueAt + this.random.below(12) * day,
        };
    const kinds = ['hazard', 'assignment', ...(level === 'major' ? ['list' as const] : [])] as const;
    const numbers = kinds.map((kind) => ({ act: 'take', kind, office: 'city' }) as const);
    return { standing, at, numbers };
  }

  run(): void {
    this.shown.lives += 1;
    this.live(this.seed % 2 === 0 ? 5 + this.random.below(30) : this.random.below(6));
    this.comeUnder('REPLAN', { ...this.play.rules, policy: this.policies[1] });
    this.live(this.random.below(12));
    this.comeUnder('RECALENDAR', { ...this.play.rules, calendar: this.calendars[1] });
    this.live(this.random.below(12));
  }

  private live(commands: number): void {
    this.life.run(commands);
    if (this.life.standing.seq === 0) return;
    const later = this.life.instant + this.random.below(40) * day;
    /** Now and then everything stood still meanwhile, and what has fallen due fires at once. */
    if (this.random.chance(0.7)) this.life.pass(later);
    this.foresee(later);
  }

  /** The change is a line of its own; from it on everything is asked under the new rules. */
  private comeUnder(event: 'REPLAN' | 'RECALENDAR', rules: Rules): void {
    if (this.life.standing.seq === 0) return;
    this.play.rules = rules;
    const to = { workflow: hazardV3.version, policy: rules.policy.version, calendar: rules.calendar.version };
    if (!this.life.send(event, this.play.cast['timer']!, this.life.instant, { to })) this.broke(`${event} was refused`);
    this.life.pass(this.life.instant);
  }

  /** What time will do is foreseen, then lived instant by instant. */
  private foresee(instant: Instant): void {
    const { standing } = this.life;
    const until = instant + horizonDays * day;
    const timer = this.play.cast['timer']!;
    const ahead = forecast(hazardV3, standing, this.play.rules, { from: instant, until, timer });
    this.came = [];
    for (let at: Instant | null = instant; at !== null; at = this.nextInstant(until)) {
      this.passing = at;
      this.life.pass(at);
    }
    const repeats = new Set(ahead.filter((one) => one.repeats).map(({ kind, anchor }) => `${kind}:${anchor}`));
    const seen = new Set<string>();
    const really = this.came.filter(({ key }) => !(repeats.has(key) && seen.has(key)) && seen.add(key));
    const [expected, came] = [ahead.map(cameOf), really].map((list) => list.map((one) => JSON.stringify(one)).sort());
    const [missed, unforeseen] = [
      expected!.filter((one) => !came!.includes(one)),
      came!.filter((one) => !expected!.includes(one)),
    ];
    if (missed.length > 0) this.broke(`was foreseen and never came: ${missed[0]}`);
    if (unforeseen.length > 0) this.broke(`came and was not foreseen: ${unforeseen[0]}`);
    this.shown.foreseen += expected!.length;
  }

  private nextInstant(until: Instant): Instant | null {
    const next = Math.min(
      ...this.play.definition.deadlines(this.life.standing, this.play.rules).map(({ dueAt }) => dueAt),
    );
    return next <= until ? Math.max(next, this.passing) : null;
  }

  private look(step: Step<HazardFacts>): void {
    if (!step.after) return;
    const moved = step as Moved<HazardFacts>;
    this.shown.lines += 1;
    for (const [name, holds] of Object.entries(this.play.invariants)) {
      if (!ofTheProduct.includes(name) && !holds(moved, this.play.definition))
        this.broke(`${step.command.type}: ${name}`);
    }
    for (const identity of this.fired.twice(moved)) this.broke(`${identity} fired twice`);
    if (!this.still.agrees(moved, this.play.rules))
      this.broke(`${step.command.type}: the ladder stood still otherwise`);
    if (step.command.actor.role !== 'system') return;
    const { kind, anchor, n, overtaken } = step.command.payload as unknown as DuePayload;
    if (kind === undefined) return;
    if (step.command.type === 'RUNG_DUE') this.shown.rungs[overtaken ? 'overtaken' : 'carriedOut'] += 1;
    const { at: countsFrom, type: event } = step.command;
    const at = Math.max(countsFrom, this.passing);
    this.came.push(cameOf({ kind, anchor, n, at, event, overtaken, notices: step.notices }));
  }

  /** Each breach of a life once. */
  private broke(what: string): void {
    if (this.said.has(what)) return;
    this.said.add(what);
    this.shown.broken.push(`seed ${this.seed}, line ${this.life.standing.seq}: ${what}`);
  }
}

/** A firing as it can be compared: foreseen, or come. */
interface Came {
  key: string;
  n: number;
  at: Instant;
  event: string;
  overtaken: boolean;
  notices: Notice[];
}

function cameOf({ kind, anchor, ...rest }: Omit<Came, 'key'> & { kind: string; anchor: number }): Came {
  const { n, at, event, overtaken, notices } = rest;
  return { key: `${kind}:${anchor}`, n, at, event, overtaken, notices };
}
