import { type Decision, decide } from '../decide.js';
import type { WorkflowDefinition } from '../definition.js';
import type { Audience, Command, Instant, Notice, Standing } from '../types.js';

/** What a scenario decides under: the definition, which may be a planted wrong one, and the rules of the day. */
export interface Stage<F, R> {
  definition: WorkflowDefinition<F, R>;
  rules: R;
}

/** A scenario that did not go as it was told. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
}

/**
 * Decides one command and lets its outcome be questioned in one sentence: `.refused(…)`, `.moves(…).tells(…).arms(…)`.
 * Depends on no test runner; every method throws ScenarioError when the outcome is another one.
 */
export class Outcome<F, R> {
  private readonly decision: Decision<F>;

  constructor(
    private readonly stage: Stage<F, R>,
    readonly before: Standing<F>,
    readonly command: Command,
  ) {
    this.decision = decide(stage.definition, before, command, stage.rules);
  }

  /** Exactly these claims said no, in any order. */
  refused(...codes: string[]): this {
    return this.same('is refused by', this.reasons().sort(), [...codes].sort());
  }

  /** Accepted, and afterwards one region stands in this state. */
  moves(state: string): this {
    if (Object.values(this.after.value).includes(state)) return this;
    throw this.wrong(`stands in ${Object.values(this.after.value)}, not in ${state}`);
  }

  /** Accepted, and these facts read so afterwards. */
  records(expected: Partial<F>): this {
    const facts = Object.fromEntries(Object.keys(expected).map((name) => [name, this.after.facts[name as keyof F]]));
    return this.same('records', facts, expected);
  }

  /** Exactly these notices are told or asked. */
  tells(...notices: string[]): this {
    return this.same(
      'tells',
      this.notices.map(({ notice }) => notice),
      notices,
    );
  }

  /** Some notice goes to this post. */
  reaches(post: Audience): this {
    const told = this.notices.flatMap(({ audience }) => audience.map((one) => JSON.stringify(one)));
    if (told.includes(JSON.stringify(post))) return this;
    throw this.wrong(`reaches ${told.join(', ') || 'nobody'}, not ${JSON.stringify(post)}`);
  }

  /** Exactly these orders go to other cases. */
  orders(...payloads: object[]): this {
    return this.same(
      'orders',
      this.errands.map(({ payload }) => payload),
      payloads,
    );
  }

  /** A deadline of this kind is armed afterwards, at this instant where one is given. */
  arms(kind: string, dueAt?: Instant): this {
    const armed = this.armed.filter((deadline) => deadline.kind === kind);
    if (armed.some((deadline) => dueAt === undefined || deadline.dueAt === dueAt)) return this;
    const really = this.armed.map((deadline) => `${deadline.kind} ${new Date(deadline.dueAt).toISOString()}`);
    throw this.wrong(`arms no ${kind} at that instant, but ${really.join(', ') || 'nothing'}`);
  }

  armsNo(kind: string): this {
    if (this.armed.every((deadline) => deadline.kind !== kind)) return this;
    throw this.wrong(`still arms ${kind}`);
  }

  reasons(): string[] {
    return this.decision.kind === 'moved' ? [] : this.decision.reasons.map(({ code }) => code);
  }

  get after(): Standing<F> {
    if (this.decision.kind === 'moved') return this.decision.after;
    throw this.wrong(`is refused by ${this.reasons()}`);
  }

  private get notices(): Notice[] {
    return this.decision.kind === 'moved' ? this.decision.notices : [];
  }

  private get errands() {
    const { definition, rules } = this.stage;
    return definition.errands?.(this.before, this.command, this.after, rules) ?? [];
  }

  private get armed() {
    return this.stage.definition.deadlines(this.after, this.stage.rules);
  }

  private same(verb: string, really: unknown, expected: unknown): this {
    if (JSON.stringify(really) === JSON.stringify(expected)) return this;
    throw this.wrong(`${verb} ${JSON.stringify(really)}, not ${JSON.stringify(expected)}`);
  }

  private wrong(what: string): ScenarioError {
    return new ScenarioError(`${this.command.type} in ${Object.values(this.before.value)} ${what}`);
  }
}
