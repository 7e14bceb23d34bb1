import { AccountsQueries } from '../../src/accounts/accounts.queries.js';
import { demoAccounts } from '../../src/accounts/demo-account.facts.js';
import { DemoAccountsSeeder } from '../../src/accounts/demo-accounts.seeder.js';
import { OrganisationsQueries } from '../../src/organisations/organisations.queries.js';
import { OrganisationsSeeder } from '../../src/organisations/organisations.seeder.js';
import { OrganisationsService } from '../../src/organisations/organisations.service.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { StartLines } from '../../src/platform/start.lines.js';
import type { City } from './city.js';
import { runEngine } from './engine.run.js';
import { courses, filesOfLife, livesLived, livesPrepared } from './life.js';
import type { ThrowawayServer } from './throwaway.server.js';

/** Makes the database all runs start from, with the files that its lives will bind. */
export async function foundCity(server: ThrowawayServer): Promise<City> {
  const empty = await server.create();
  await migrate(empty.url);
  const { database, owner, name, release } = await server.connect(empty);
  const seeder = new OrganisationsSeeder(database);
  await seeder.seed();
  const organisations = new OrganisationsService(database, new OrganisationsQueries(database), seeder);
  await new DemoAccountsSeeder(database, organisations, new StartLines()).seed();
  const actors = await new AccountsQueries(database).actors(demoAccounts.map(({ id }) => id));
  const cast = new Map(demoAccounts.map(({ id, account }) => [account, actors.find((one) => one.accountId === id)!]));
  const files = Array.from({ length: livesLived + livesPrepared }, (_, life) => filesOfLife(life)).flat();
  await owner.query(
    `insert into files (id, sha256, size_bytes, media_type, original_name, uploaded_by)
     select id, repeat('a', 64), 1, 'image/png', 'site.png', $2 from unnest($1::uuid[]) as id`,
    [files, demoAccounts[0]!.id],
  );
  const departmentId = organisations.unitIdOf('emergency-management');
  const city = { template: name, cast, departmentId, townId: organisations.unitIdOf('sijihong') };
  await owner.query('vacuum analyze');
  await runEngine(database, city, courses.whole, { first: 0, lives: livesLived, clients: 64 });
  await owner.query('vacuum analyze');
  await release();
  return city;
}
