import { parseArgs } from 'node:util';
import { DataSource } from 'typeorm';
import { withRates } from '../analytics/closure.figures.js';
import { ClosureFollower } from '../analytics/closure.follower.js';
import { assertPast, cutOffOf } from '../analytics/cut-off.js';
import { type Recomputed, recompute } from '../analytics/recompute.js';
import { loadConfig } from '../platform/config/config.js';
import { dataSourceOptions } from '../platform/database/data-source.js';
import { Database } from '../platform/database/database.js';
import { openServer } from '../platform/database/server.js';

const usage = '用法 / usage: npm run recompute [-- --asOf YYYY-MM-DD | --asOf 2026-06-30T16:00:00Z]';

/**
 * `npm run recompute -- [--asOf T]`: closure figures from the history lines alone, compared with those kept, for every case at
 * all cut-offs and for every table as of T（by default two minutes ago）; beside a running server or without one.
 * @returns the exit code: 0 all the same, 1 naming the first case that differs, 2 wrong arguments or settings
 */
export async function runRecompute(args: string[], settings = loadConfig): Promise<number> {
  try {
    const { values } = parseArgs({ args, options: { asOf: { type: 'string' } } });
    const asked = cutOffOf(values);
    return await withDatabase(settings, async (database) => {
      const follower = new ClosureFollower(database);
      await follower.run();
      const wholeUntil = await follower.upTo(null);
      if (asked !== null) assertPast(asked, wholeUntil);
      const at = asked ?? wholeUntil;
      const found = await database.transaction(async (tx) => {
        await tx.query('set transaction isolation level repeatable read, read only');
        await tx.query('set local statement_timeout = 0');
        return recompute(tx, at);
      });
      return told(found, at);
    });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${usage}\n`);
    return 2;
  }
}

async function withDatabase(
  settings: typeof loadConfig,
  work: (database: Database) => Promise<number>,
): Promise<number> {
  const server = await openServer(settings());
  const source = new DataSource(
    dataSourceOptions({ url: server.url, poolSize: 3, applicationName: 'bihuan-recompute' }),
  );
  try {
    await source.initialize();
    return await work(new Database(source));
  } finally {
    if (source.isInitialized) await source.destroy();
    await server.stop();
  }
}

function told({ cases, differing, first, tables, figures }: Recomputed, at: number): number {
  const { found, closed, original, current, rectificationRate } = withRates(figures, 'authority');
  if (first) process.stdout.write(`案卷 ${first.caseId} / case ${first.caseId}: ${first.fault}\n`);
  if (tables.length > 0) process.stdout.write(`与历史不符的表 / tables that differ: ${tables.join(', ')}\n`);
  const rates = [rectificationRate, original.rate, current.rate].map((rate) => rate ?? '—');
  process.stdout.write(
    `asOf=${new Date(at).toISOString()} found=${found} closed=${closed} rectified=${rates[0]} original=${rates[1]} current=${rates[2]}\n`,
  );
  process.stdout.write(`cases=${cases} differing=${differing}\n`);
  return differing > 0 || tables.length > 0 ? 1 : 0;
}
