import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exitCodeOf, type ImportSummary, lastLine } from '../../src/import/import.summary.js';
import { createImportWorld, type ImportWorld } from '../support/import.world.js';

/** Folder of published data, which no clone contains: `npm run test:real -- DIR`. */
const folder = process.env['BIHUAN_REAL_DATA'];

(folder ? describe : describe.skip)('the published hazards', () => {
  let world: ImportWorld;
  let summary: ImportSummary;

  beforeAll(async () => {
    world = await createImportWorld();
    const bytes = await readFile(join(folder ?? '', 'hazards.csv'));
    ({ summary } = await world.service().import('hazards.csv', bytes));
    process.stdout.write(`${lastLine(summary)}\n`);
  });
  afterAll(() => world.drop());

  const payloads = (condition: string) =>
    world.count(
      `(select convert_from(line, 'utf8')::jsonb #> '{event,payload}' as p from history where seq = 1) h`,
      condition,
    );

  it('become 296 cases, all shown', async () => {
    expect(summary).toMatchObject({ rows: 296, cases: 296, parked: 0, failed: 0 });
    expect(exitCodeOf(summary)).toBe(0);
    expect(await world.count('cases', 'not hidden')).toBe(296);
  });

  it.each([
    ['63 days found', `p->>'foundAtMs' is not null`, 63],
    ['28 deadlines', `p->>'dueWords' is not null or p->>'proposedDueAtMs' is not null`, 28],
    ['13 of them in words', `p->>'dueWords' is not null`, 13],
    ['96 places', `p->>'place' is not null`, 96],
    ['no photo', `jsonb_array_length(p->'photos') > 0`, 0],
    ['3 in 沅江', `p->>'townUnitId' is not null`, 3],
  ])('%s', async (_, condition, expected) => expect(await payloads(condition)).toBe(expected));

  it('name what is missing as open facts', async () => {
    expect(await payloads(`p->'openFacts' ? 'foundAt'`)).toBe(296 - 63);
    expect(await payloads(`p->'openFacts' ? 'place'`)).toBe(296 - 96);
    expect(await payloads(`p->'openFacts' ? 'photos'`)).toBe(296);
    expect(await payloads(`p->'openFacts' ? 'sector'`)).toBe(0);
  });
});
