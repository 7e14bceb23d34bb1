import { decide, migrateEvent } from '../../../kit/decide.js';
import { unborn, type WorkflowDefinition } from '../../../kit/definition.js';
import type { Command, Errand, Instant, Notice, Standing, Versions } from '../../../kit/types.js';
import type { Rules } from '../../../rules.js';
import type { Play } from '../../v1/testing/play.js';
import type { PlayedFacts } from '../../v1/testing/played.facts.js';
import type { Step } from '../../v1/testing/step.js';
import { Walk } from '../../v1/testing/walker.js';
import type { HazardFacts } from '../hazard.facts.js';
import { hazardV3 } from '../hazard.workflow.js';
import { playOf } from './hazard.play.js';

/** A line as a history keeps it: what was said, what it told and set going, and where it led. */
export interface KeptLine {
  command: Command;
  notices: Notice[];
  errands: Errand[];
  after: Standing<unknown>;
}

const play = playOf(hazardV3);
export const newest: Versions = {
  workflow: hazardV3.version,
  policy: play.rules.policy.version,
  calendar: play.rules.calendar.version,
};

/** Until when, by the instant it was cut off at and its date（UTC milliseconds）. */
type Alone = (now: Instant, dueAt: Instant | null) => Instant;

/** A life of an older version, cut off anywhere and left alone for some days, with the line that moves it. */
export class MovedLife {
  readonly lines: KeptLine[] = [];
  /** Promises that a line after the move broke. */
  readonly broken: string[] = [];
  readonly before: Standing<unknown>;
  readonly at: Instant;
  readonly moved: Standing<HazardFacts>;
  readonly life: Walk<HazardFacts>;

  private constructor(
    private readonly older: WorkflowDefinition<unknown, Rules>,
    private readonly olderRules: Rules,
    earlier: Walk<PlayedFacts>,
    { held, lines }: { held: Step<unknown>['held']; lines: KeptLine[] },
    seed: number,
  ) {
    this.lines.push(...lines);
    [this.before, this.at] = [earlier.standing, earlier.instant];
    const command = this.moving();
    const decision = decide(hazardV3, this.before as Standing<HazardFacts>, command, play.rules);
    if (decision.kind === 'refused') throw new Error(`seed ${seed} was not moved: ${JSON.stringify(decision.reasons)}`);
    this.moved = decision.after;
    this.lines.push({ command, notices: decision.notices, errands: [], after: decision.after });
    const numbers = hazardV3.registers!(this.before as Standing<HazardFacts>, command, this.moved);
    this.life = Walk.from(play, seed, { standing: this.moved, at: this.at, numbers, held }, (step) => this.see(step));
  }

  /** @param alone until when nobody did anything before it was moved; what fell due fired under the older version */
  static of<F extends PlayedFacts>(older: Play<F>, seed: number, alone: Alone): MovedLife | null {
    const lines: KeptLine[] = [];
    let held: Step<F>['held'] = new Map();
    const earlier = new Walk(older, seed, ({ command, notices, after, held: now }) => {
      if (after) lines.push({ command, notices, errands: [], after });
      held = new Map(now);
    });
    earlier.run(1 + (seed % 60));
    if (earlier.standing.seq === 0) return null;
    earlier.pass(alone(earlier.instant, earlier.standing.facts.dueAt));
    const definition = older.definition as unknown as WorkflowDefinition<unknown, Rules>;
    return new MovedLife(definition, older.rules, earlier as unknown as Walk<PlayedFacts>, { held, lines }, seed);
  }

  /** Everything armed under the older version when it was moved. */
  get armedBefore() {
    return this.older.deadlines(this.before, this.olderRules);
  }

  /** The first line that, told again from the beginning, leads elsewhere; null when none does. */
  toldOtherwise(): number | null {
    let standing = unborn(this.older, (this.lines[0] as KeptLine).after.versions);
    for (const { command, after } of JSON.parse(JSON.stringify(this.lines)) as KeptLine[]) {
      const isOlder = after.versions.workflow < hazardV3.version;
      const [by, rules] = isOlder ? [this.older, this.olderRules] : [hazardV3, play.rules];
      const again = decide(by as WorkflowDefinition<unknown, Rules>, standing, command, rules);
      if (again.kind === 'refused' || JSON.stringify(again.after) !== JSON.stringify(after)) return command.seq;
      standing = again.after;
    }
    return null;
  }

  private moving(): Command {
    const { seq } = this.before;
    const actor = play.cast['timer']!;
    return { type: migrateEvent, payload: { to: newest }, actor, at: this.at, commandId: 'm', seq: seq + 1 };
  }

  private see({ before, command, after, notices, armed, held }: Step<HazardFacts>): void {
    if (!after) return;
    const errands = hazardV3.errands!(before, command, after, play.rules);
    this.lines.push({ command, notices, errands, after });
    for (const [name, holds] of Object.entries(play.invariants)) {
      if (!holds({ before, command, after, notices, armed, held }, hazardV3))
        this.broken.push(`${command.type}: ${name}`);
    }
  }
}
