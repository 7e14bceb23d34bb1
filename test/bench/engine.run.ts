import { Batcher } from '../../src/engine/batcher.js';
import { Engine } from '../../src/engine/engine.js';
import { RuleKeeper } from '../../src/engine/rule-keeper.js';
import type { Database } from '../../src/platform/database/database.js';
import type { City } from './city.js';
import { type Course, commandOf, livesLived, type Reached } from './life.js';

/** Lives `lives` lives, each client one at a time from end to end, waiting for every answer. @returns transitions per second */
export async function runEngine(
  database: Database,
  city: City,
  course: Course,
  { first = livesLived, lives, clients }: { first?: number; lives: number; clients: number },
): Promise<number> {
  const engine = new Engine(database, new Batcher(database, new RuleKeeper(database)));
  const waiting = Array.from({ length: lives }, (_, place) => first + place).values();
  const client = async () => {
    for (const life of waiting) await live(engine, city, course, life);
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  return (lives * course.linesPerLife * 1_000) / (performance.now() - startedAt);
}

async function live(engine: Engine, city: City, course: Course, life: number): Promise<void> {
  const reached: Reached = { rev: 0, sentAtMs: Date.now() };
  for (const place of course.steps.keys()) {
    const command = commandOf(city, course, life, place, reached);
    reached.sentAtMs = Date.now();
    const outcome = await engine.apply(command);
    if (outcome.kind !== 'committed') throw new Error(`${command.type}: ${JSON.stringify(outcome)}`);
    reached.rev = outcome.rev;
  }
}
