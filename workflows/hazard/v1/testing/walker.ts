import { decide } from '../../../kit/decide.js';
import { type RegisterEntry, type RegisterKind, unborn } from '../../../kit/definition.js';
import { firstDue } from '../../../kit/testing/clockwork.js';
import { SeededRandom } from '../../../kit/testing/seeded-random.js';
import type { Actor, Command, Deadline, Instant, Standing } from '../../../kit/types.js';
import { local } from './cast.js';
import { Chooser } from './chooser.js';
import type { Play } from './play.js';
import type { PlayedFacts } from './played.facts.js';
import type { Step } from './step.js';

/** Time that owes more than this at one instant goes round in a circle. */
const firingsAtMost = 200;

/** Where a life goes on: the numbers its last line takes, and those it held before. */
interface Reached<F> {
  standing: Standing<F>;
  at: Instant;
  numbers: readonly RegisterEntry[];
  held?: Step<F>['held'];
}

/**
 * Lives one hazard at random: persons send commands, time passes and fires what is due before each of them, as the
 * engine does. The seed repeats a walk exactly.
 */
export class Walk<F extends PlayedFacts> {
  standing: Standing<F>;
  private readonly random: SeededRandom;
  private readonly chooser: Chooser<F>;
  private now: Instant;
  private armed: Deadline[] = [];
  private readonly held = new Map<RegisterKind, number[]>();
  private sent = 0;

  constructor(
    private readonly play: Play<F>,
    seed: number,
    private readonly seen: (step: Step<F>) => void,
  ) {
    const { definition, rules } = play;
    this.random = new SeededRandom(seed);
    this.chooser = new Chooser(play, this.random);
    this.now = local('2026-01-05T08:00') + this.random.below(400) * 86_400_000;
    const versions = { workflow: definition.version, policy: rules.policy.version, calendar: rules.calendar.version };
    this.standing = unborn(definition, versions);
  }

  /** A life that goes on from a standing it reached otherwise. */
  static from<F extends PlayedFacts>(
    play: Play<F>,
    seed: number,
    { standing, at, numbers, held = new Map() }: Reached<F>,
    seen: (step: Step<F>) => void,
  ): Walk<F> {
    const life = new Walk(play, seed, seen);
    life.standing = standing;
    life.now = at;
    for (const [kind, lines] of held) life.held.set(kind, [...lines]);
    for (const entry of numbers) life.register(entry, standing.seq);
    life.armed = play.definition.deadlines(standing, play.rules);
    return life;
  }

  /** Up to so many commands, those of time included. Ends early where nothing is left to do. */
  run(commands: number): void {
    while (this.sent < commands && !this.play.temper.endsIn.includes(this.standing.value['lifecycle']!)) {
      const type = this.chooser.event(this.standing, this.now);
      const actor = this.chooser.actor(type, this.standing);
      this.send(type, actor, this.now, this.chooser.payload(type, this.standing, this.now));
      this.pass(this.chooser.later(this.now, this.armed, this.standing.facts.dueAt));
    }
  }

  /** Lets time pass until then and fires what falls due on the way. @throws Error when firing does not end */
  pass(until: Instant): void {
    this.now = until;
    for (let left = firingsAtMost; left > 0; left -= 1) {
      const firing = firstDue(this.armed, until);
      if (!firing) return;
      if (!this.send(firing.event, this.play.cast['timer']!, firing.at, firing.payload)) {
        throw new Error(`time was refused: ${firing.event} ${firing.payload.kind}`);
      }
    }
    throw new Error(`time goes round in a circle: ${this.armed.map(({ kind }) => kind)}`);
  }

  /** @returns whether it moved the hazard */
  send(type: string, actor: Actor, at: Instant, payload: object): boolean {
    this.sent += 1;
    const { standing: before, play } = this;
    const seq = before.seq + 1;
    const command: Command = { type, actor, at, payload: { ...payload }, commandId: `command-${seq}`, seq };
    const decision = decide(play.definition, before, command, play.rules);
    const after = decision.kind === 'moved' ? decision.after : null;
    if (after) {
      for (const entry of play.definition.registers?.(before, command, after) ?? []) this.register(entry, seq);
      this.standing = after;
      this.armed = play.definition.deadlines(after, play.rules);
    }
    const notices = decision.kind === 'moved' ? decision.notices : [];
    this.seen({ before, command, after, notices, armed: this.armed, held: this.held });
    return after !== null;
  }

  /** @throws Error when a line ends a number that does not stand */
  private register(entry: RegisterEntry, seq: number): void {
    const standing = this.held.get(entry.kind) ?? [];
    if (entry.act === 'take') {
      this.held.set(entry.kind, [...standing, seq]);
      return;
    }
    const { which, kind } = entry;
    const ended = which === 'all' ? standing : [which === undefined ? standing.at(-1) : which.takenBy];
    if (ended.some((line) => line === undefined || !standing.includes(line))) throw new Error(`no ${kind} to end`);
    this.held.set(
      kind,
      standing.filter((line) => !ended.includes(line)),
    );
  }

  /** The instant the walk stands at. */
  get instant(): Instant {
    return this.now;
  }
}
