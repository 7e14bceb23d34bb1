import { randomUUID } from 'node:crypto';
import { Batcher } from '../../src/engine/batcher.js';
import { Engine } from '../../src/engine/engine.js';
import { RuleKeeper } from '../../src/engine/rule-keeper.js';
import type { Database } from '../../src/platform/database/database.js';
import type { City } from './city.js';
import { forms } from './life.forms.js';
import { caseIdOf, livesLived } from './life.js';

/** Progress logged by one client on case after case under way. @returns transitions per second */
export async function engineRateOfProgress(
  database: Database,
  city: City,
  cases: number,
  seconds: number,
): Promise<number> {
  const engine = new Engine(database, new Batcher(database, new RuleKeeper(database)));
  const startedAt = performance.now();
  let done = 0;
  for (; performance.now() < startedAt + seconds * 1_000; done++) {
    const outcome = await engine.apply({
      caseId: caseIdOf(livesLived + (done % cases)),
      workflow: 'hazard',
      type: 'LOG_PROGRESS',
      payload: forms['LOG_PROGRESS']!(city, [], 0),
      actor: city.cast.get('xianxing.principal')!,
      commandId: randomUUID(),
    });
    if (outcome.kind !== 'committed') throw new Error(`LOG_PROGRESS: ${JSON.stringify(outcome)}`);
  }
  return (done * 1_000) / (performance.now() - startedAt);
}
