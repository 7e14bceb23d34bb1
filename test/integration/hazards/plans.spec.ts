import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RuleKeeper } from '../../../src/engine/rule-keeper.js';
import { HazardListQueries } from '../../../src/hazards/hazard-list.queries.js';
import { WorkCasesQueries } from '../../../src/hazards/work-cases.queries.js';
import { Database } from '../../../src/platform/database/database.js';
import type { Actor } from '../../../workflows/kit/types.js';
import { inBulk } from '../../support/bulk.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { crowd } from './crowd.sql.js';

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  /** Of each loop, where the statement was carried out. */
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  Filter?: string;
  Plans?: Plan[];
}

/** Asks how each statement would be answered, and answers it with nothing. */
class ExplainingDatabase extends Database {
  readonly plans: Plan[] = [];
  /** Whether statements are carried out to see what they read. */
  counting = false;

  override async query<T>(sql: string, values?: unknown[]): Promise<T[]> {
    const rows = await super.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
      `explain (format json${this.counting ? ', analyze' : ''}) ${sql}`,
      values,
    );
    this.plans.push(...rows.flatMap((row) => row['QUERY PLAN'].map(({ Plan }) => Plan)));
    return [];
  }
}

const uuid = (word: string) =>
  createHash('md5')
    .update(word)
    .digest('hex')
    .replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');

const actor = (role: Actor['role'], unit: string): Actor => ({
  accountId: uuid('officer7'),
  name: '某人',
  role,
  unitId: uuid(unit),
  unitName: '某单位',
});

const readers = [
  actor('committeeOffice', 'office'),
  actor('departmentSupervisor', 'owner3'),
  actor('inspector', 'owner3'),
  actor('enterprisePrincipal', 'enterprise77'),
];

const pageFifty = `${Date.now() - 86_400_000}.${uuid('case1')}`;
const filters = [
  {},
  { after: pageFifty },
  { sort: 'due' },
  { sort: 'due', after: pageFifty },
  { overdue: 'true' },
  { overdue: 'true', sort: 'due' },
  { phase: 'verifying' },
  { phase: 'verifying', level: 'major', sector: 'gas' },
  { level: 'general' },
  { sector: 'gas' },
  { unitId: uuid('town5') },
  { unitId: uuid('enterprise5') },
  { text: '通道' },
  { text: '第77777处' },
];

describe('with a hundred thousand hazards', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await createTestDatabase();
    const client = await test.owner.connect();
    await inBulk(client, async () => {
      for (const statement of crowd) await client.query(statement);
    });
    client.release(true);
  });
  afterAll(() => test.drop());

  const readWhole = ({ Plans = [], ...plan }: Plan): string[] => [
    ...(plan['Node Type'].includes('Seq Scan') ? [plan['Relation Name'] ?? ''] : []),
    ...Plans.flatMap(readWhole),
  ];
  const expectIndices = (database: ExplainingDatabase) => {
    expect(database.plans.length).toBeGreaterThan(0);
    const whole = database.plans.flatMap(readWhole);
    expect(whole.filter((table) => ['cases', 'deadlines', 'history'].includes(table))).toEqual([]);
  };

  const rowsRead = ({ Plans = [], ...plan }: Plan): number =>
    (plan['Relation Name'] === 'cases' || plan['Relation Name'] === 'deadlines'
      ? ((plan['Actual Rows'] ?? 0) + (plan['Rows Removed by Filter'] ?? 0)) * (plan['Actual Loops'] ?? 1)
      : 0) + Plans.map(rowsRead).reduce((sum, rows) => sum + rows, 0);

  it('the work of who sees every case reads no more than it shows, state by state', async () => {
    const database = new ExplainingDatabase(test.database.dataSource);
    database.counting = true;
    await new WorkCasesQueries(database, new RuleKeeper(test.database)).of(actor('committeeOffice', 'office'));
    const rows = database.plans.map(rowsRead);
    expect(rows).toHaveLength(2);
    // Three hundred of each of two crowded states, and once more those that come first; ten thousand cases are open.
    expect(Math.max(...rows)).toBeLessThanOrEqual(3 * 301);
  });

  it('a word of digits is looked for in a title before the pairs of the title are made', async () => {
    const database = new ExplainingDatabase(test.database.dataSource);
    const word = { sort: 'created', limit: 50, text: '第77777处' };
    await new HazardListQueries(database).page(actor('committeeOffice', 'office'), word as never);
    const filters = ({ Plans = [], Filter = '' }: Plan): string[] => [Filter, ...Plans.flatMap(filters)];
    const ofTitles = database.plans.flatMap(filters).filter((filter) => filter.includes('bihuan_bigrams'));
    expect(ofTitles).toEqual([expect.stringMatching(/strpos\(.*bihuan_bigrams\(/)]);
  });

  for (const reader of readers) {
    it.each(filters)(`the ledger of ${reader.role} reads no table whole for %j`, async (filter) => {
      const database = new ExplainingDatabase(test.database.dataSource);
      await new HazardListQueries(database).page(reader, { sort: 'created', limit: 50, ...filter } as never);
      expectIndices(database);
    });

    it(`the work of ${reader.role} reads no table whole`, async () => {
      const database = new ExplainingDatabase(test.database.dataSource);
      await new WorkCasesQueries(database, new RuleKeeper(test.database)).of(reader);
      expectIndices(database);
    });
  }
});
