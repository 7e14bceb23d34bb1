import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { v5 as uuidv5, validate } from 'uuid';
import { Batcher } from '../../../src/engine/batcher.js';
import { CasesQueries } from '../../../src/engine/cases.queries.js';
import type { CommandRequest, Outcome } from '../../../src/engine/command.js';
import { Engine } from '../../../src/engine/engine.js';
import type { HistoryLine } from '../../../src/engine/line.js';
import { RuleKeeper } from '../../../src/engine/rule-keeper.js';
import { Sweep } from '../../../src/engine/sweep.js';
import { dataSourceOptions } from '../../../src/platform/database/data-source.js';
import { Database } from '../../../src/platform/database/database.js';
import type { HazardEvent } from '../../../workflows/hazard/v2/hazard.events.js';
import { emptyHazard, type HazardFacts } from '../../../workflows/hazard/v2/hazard.facts.js';
import { type CastName, cast } from '../../../workflows/hazard/v2/testing/cast.js';
import { forms } from '../../../workflows/hazard/v2/testing/forms.js';
import { TestClock } from '../../support/clock.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

/** The usual life of a major hazard, in order. */
export const life = [
  'REPORT',
  'ENTER_BASIS',
  'CONFIRM_BASIS',
  'DETERMINE',
  'ASSIGN',
  'ACKNOWLEDGE',
  'REPORT_DUAL',
  'REPORT_DUAL',
  'SUBMIT_PLAN',
  'APPROVE_PLAN',
  'SUBMIT_CLOSEOUT',
  'START_VERIFY',
  'PASS',
  'APPROVE_CLOSE',
] as const satisfies readonly HazardEvent[];

/** The line that event is in the usual life; the last one where it happens twice. */
export function lineOf(event: (typeof life)[number]): number {
  return life.lastIndexOf(event) + 1;
}

/** What is said other than usual; `form` replaces single fields of the form. */
type Said = Partial<Pick<CommandRequest, 'commandId' | 'rev' | 'lane'>> & {
  by?: CastName;
  form?: Record<string, unknown>;
};

/** An engine with its sweep over a pool of its own, as one process has it. */
export interface Process {
  database: Database;
  engine: Engine;
  sweep: Sweep;
}

/** The engine alone over a real database: the scenarios' cast and forms, no HTTP, no relay, no mail, a frozen clock. */
export class EngineStage implements Process {
  readonly engine: Engine;
  readonly sweep: Sweep;
  readonly #cases: CasesQueries;
  readonly #others: DataSource[] = [];

  private constructor(
    readonly test: TestDatabase,
    readonly clock: TestClock,
  ) {
    const { engine, sweep } = processOver(test.database);
    [this.engine, this.sweep, this.#cases] = [
      engine,
      sweep,
      new CasesQueries(test.database, new RuleKeeper(test.database)),
    ];
  }

  static async open(at = '2026-03-02T10:00:00+08:00'): Promise<EngineStage> {
    const test = await createTestDatabase();
    return new EngineStage(test, await TestClock.freeze(test.owner, at));
  }

  get database(): Database {
    return this.test.database;
  }

  /** As a second process of the product would have it: nothing shared but the database. `options` as of the server. */
  async anotherProcess(poolSize = 4, options = ''): Promise<Process> {
    const url = `${this.test.url}?options=${encodeURIComponent(options)}`;
    const source = new DataSource(dataSourceOptions({ url, poolSize, applicationName: 'bihuan-other' }));
    this.#others.push(await source.initialize());
    return processOver(new Database(source));
  }

  /** A case that has lived the usual life up to and including this event. */
  async lived(upTo: (typeof life)[number], said: Partial<Record<HazardEvent, Said>> = {}): Promise<string> {
    const caseId = randomUUID();
    for (const type of life.slice(0, life.indexOf(upTo) + 1)) await this.does(caseId, type, said[type]);
    return caseId;
  }

  /** The command its usual person would send now, with his form filled in. */
  async command(caseId: string, type: HazardEvent, { by, form, ...rest }: Said = {}): Promise<CommandRequest> {
    const stored = await this.#cases.byId(caseId);
    const facts = (stored?.standing.facts as HazardFacts | undefined) ?? emptyHazard();
    const payload = { ...forms[type].fill(facts, this.clock.now), ...form };
    const actor = withIds(cast[by ?? forms[type].by]);
    return { caseId, workflow: 'hazard', type, payload: withIds(payload), actor, commandId: randomUUID(), ...rest };
  }

  async send(caseId: string, type: HazardEvent, said?: Said): Promise<Outcome> {
    return this.engine.apply(await this.command(caseId, type, said));
  }

  /** Sends what must be committed. */
  async does(caseId: string, type: HazardEvent, said?: Said): Promise<Extract<Outcome, { kind: 'committed' }>> {
    const outcome = await this.send(caseId, type, said);
    if (outcome.kind !== 'committed') throw new Error(`${type}: ${JSON.stringify(outcome)}`);
    return outcome;
  }

  async facts(caseId: string): Promise<HazardFacts> {
    return (await this.#cases.byId(caseId))!.standing.facts as HazardFacts;
  }

  async state(caseId: string): Promise<Record<string, string>> {
    return (await this.#cases.byId(caseId))!.standing.value;
  }

  async rev(caseId: string): Promise<number> {
    return (await this.#cases.byId(caseId))!.rev;
  }

  async lines(caseId: string, afterSeq = 0): Promise<HistoryLine[]> {
    return (await this.#cases.lines(caseId, afterSeq)).map(({ line }) => line);
  }

  async events(caseId: string, afterSeq = 0): Promise<string[]> {
    return (await this.lines(caseId, afterSeq)).map(({ event }) => event.type);
  }

  async close(): Promise<void> {
    for (const source of this.#others) await source.destroy();
    await this.test.drop();
  }
}

function processOver(database: Database): Process {
  const engine = new Engine(database, new Batcher(database, new RuleKeeper(database)));
  return { database, engine, sweep: new Sweep(database, engine) };
}

const namespace = '6f4bb0a1-94b6-5f0c-8d2e-9c3f0a4a7b55';

/** The scenarios' cast goes by name; in the database everybody has an id. */
export function idOf(name: string): string {
  return validate(name) ? name : uuidv5(name, namespace);
}

export function withIds<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (key, inner) => {
    if (key.endsWith('Ids')) return inner.map(idOf);
    return key.endsWith('Id') && typeof inner === 'string' ? idOf(inner) : inner;
  });
}
