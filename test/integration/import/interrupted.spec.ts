import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Batcher } from '../../../src/engine/batcher.js';
import type { CommandRequest, Outcome } from '../../../src/engine/command.js';
import { Engine } from '../../../src/engine/engine.js';
import { RuleKeeper } from '../../../src/engine/rule-keeper.js';
import { lastLine } from '../../../src/import/import.summary.js';
import type { Database } from '../../../src/platform/database/database.js';
import { createImportWorld, type ImportWorld, publishedHazards } from '../../support/import.world.js';
import { until } from '../../support/until.js';

const complete = 'rows=24 cases=23 parked=1 openFacts=49';

/** An engine whose process dies after so many commits: what was committed stays, the caller never hears of it. */
class DyingEngine extends Engine {
  constructor(
    database: Database,
    private commits: number,
  ) {
    super(database, new Batcher(database, new RuleKeeper(database)));
  }

  override async apply(request: CommandRequest): Promise<Outcome> {
    const outcome = await super.apply(request);
    this.commits -= 1;
    if (this.commits < 0) throw new Error('killed');
    return outcome;
  }
}

describe('an import that is interrupted', () => {
  let world: ImportWorld;

  beforeEach(async () => {
    world = await createImportWorld();
    const dying = world.service(new DyingEngine(world.database, 7));
    await expect(dying.import('list.csv', await publishedHazards())).rejects.toThrow('killed');
  });
  afterEach(() => world.drop());

  it('has staged every row and shows no case', async () => {
    expect(await world.count('import_rows')).toBe(24);
    expect(await world.count('cases')).toBeGreaterThanOrEqual(7);
    expect(await world.count('cases', 'not hidden')).toBe(0);
  });

  it('is finished by running it again, each row once', async () => {
    const { already, summary } = await world.service().import('list.csv', await publishedHazards());
    expect(already).toBe(false);
    expect(lastLine(summary)).toBe(complete);
    expect(await world.count('cases', 'not hidden')).toBe(23);
    expect(await world.count('history')).toBe(23);
  });

  it('is finished when the server starts', async () => {
    const service = world.service();
    service.onApplicationBootstrap();
    await until(async () => (await world.queries.unfinished()).length === 0);
    await service.onModuleDestroy();
    expect(await world.count('cases', 'not hidden')).toBe(23);
    expect(await world.count('history')).toBe(23);
  });

  it('is finished once where two processes are at it', async () => {
    const bytes = await publishedHazards();
    const results = await Promise.all([world.service().import('a.csv', bytes), world.service().import('b.csv', bytes)]);
    expect(results.map(({ summary }) => lastLine(summary))).toEqual([complete, complete]);
    expect(await world.count('history')).toBe(23);
  });
});

describe('an import the engine refuses a row of', () => {
  it('keeps the refusal with the row and takes the others in', async () => {
    const world = await createImportWorld();
    try {
      class RefusingEngine extends Engine {
        override apply(request: CommandRequest): Promise<Outcome> {
          const refused = request.payload['title'] === '消火栓无水';
          return refused
            ? Promise.resolve({ kind: 'refused', reasons: [{ code: 'keepsSource' }], rev: 0, seq: 0 })
            : super.apply(request);
        }
      }
      const engine = new RefusingEngine(world.database, new Batcher(world.database, new RuleKeeper(world.database)));
      const { batchId, summary } = await world.service(engine).import('list.csv', await publishedHazards());
      expect(summary).toMatchObject({ rows: 24, cases: 22, parked: 1, failed: 1 });
      expect(await world.service().troubles(batchId)).toContain('"未能立案","keepsSource"');
      expect(await world.count('cases', 'not hidden')).toBe(22);
    } finally {
      await world.drop();
    }
  });
});
