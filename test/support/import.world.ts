import { readFile } from 'node:fs/promises';
import { Batcher } from '../../src/engine/batcher.js';
import { Engine } from '../../src/engine/engine.js';
import { RuleKeeper } from '../../src/engine/rule-keeper.js';
import { ImportQueries } from '../../src/import/import.queries.js';
import { ImportRunner } from '../../src/import/import.runner.js';
import { ImportService } from '../../src/import/import.service.js';
import { ImportStaging } from '../../src/import/import.staging.js';
import { StagedRows } from '../../src/import/staged.rows.js';
import { OrganisationsQueries } from '../../src/organisations/organisations.queries.js';
import { OrganisationsSeeder } from '../../src/organisations/organisations.seeder.js';
import { OrganisationsService } from '../../src/organisations/organisations.service.js';
import { Clock } from '../../src/platform/clock.js';
import { createTestDatabase, type TestDatabase } from './database.js';

export interface ImportWorld extends TestDatabase {
  engine: Engine;
  queries: ImportQueries;
  /** A service of its own, as another process would have it; `engine` may be a faulty one. */
  service(engine?: Engine): ImportService;
  count(table: string, where?: string): Promise<number>;
}

/** The import over a real database with the city's units, without HTTP, relay and sweep. */
export async function createImportWorld(): Promise<ImportWorld> {
  const db = await createTestDatabase();
  const seeder = new OrganisationsSeeder(db.database);
  await seeder.seed();
  const organisations = new OrganisationsService(db.database, new OrganisationsQueries(db.database), seeder);
  const world = new Engine(db.database, new Batcher(db.database, new RuleKeeper(db.database)));
  const queries = new ImportQueries(db.database);
  return {
    ...db,
    engine: world,
    queries,
    service: (engine = world) =>
      new ImportService(
        db.database,
        new Clock(db.database),
        organisations,
        queries,
        new ImportStaging(db.database, organisations),
        new ImportRunner(db.database, new StagedRows(db.database), engine, organisations),
      ),
    async count(table, where = 'true') {
      const { rows } = await db.owner.query(`select count(*)::int as n from ${table} where ${where}`);
      return rows[0].n;
    },
  };
}

export function publishedHazards(): Promise<Buffer> {
  return readFile(new URL('../fixtures/published-hazards.csv', import.meta.url));
}
