import { inBulk } from '../support/bulk.js';
import type { City } from './city.js';
import { runEngine } from './engine.run.js';
import { caseIdOf, courseUntil, livesLived } from './life.js';
import { copies, plan, prepare, wholeEach } from './screens.sql.js';
import type { ThrowawayDatabase } from './throwaway.server.js';

/** After which commands of a life the open templates stand still: every state that a hazard waits in. */
const stops = [
  'REPORT',
  'CONFIRM_BASIS',
  'DETERMINE',
  'ASSIGN',
  'ACKNOWLEDGE',
  'SUBMIT_PLAN',
  'APPROVE_PLAN',
  'LOG_PROGRESS',
  'SUBMIT_CLOSEOUT',
  'START_VERIFY',
  'PASS',
];
const closedTemplates = 64;
const stretch = 20_000;

/** Fills a database with copies of the few cases that the engine lived; nine of ten are closed. */
export async function fillTo({ database, owner }: ThrowawayDatabase, city: City, size: number): Promise<void> {
  for (const [place, stop] of stops.entries()) {
    await runEngine(database, city, courseUntil(stop), { first: livesLived + place, lives: 1, clients: 1 });
  }
  await owner.query(prepare);
  const { rows } = await owner.query<{ table: string; columns: string[] }>(
    `select table_name as table, array_agg(column_name::text order by ordinal_position) as columns
     from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER' group by 1`,
  );
  const columns = new Map(rows.map(({ table, columns }) => [table, columns]));
  const closed = Array.from({ length: closedTemplates }, (_, life) => caseIdOf(life));
  const open = stops.map((_, place) => caseIdOf(livesLived + place));
  await inBulk(owner, async () => {
    for (let filled = 0; filled < size; filled += stretch) {
      await owner.query('truncate bench_rows');
      await owner.query(plan, [filled + 1, Math.min(size, filled + stretch), [...closed, ...open], closedTemplates]);
      for (const statement of copies((table) => columns.get(table) ?? [])) await owner.query(statement);
    }
  });
  await owner.query('checkpoint');
}

/** Cases of a city of that size whose files can be opened, spread over all there are. */
export function openable(size: number, count: number): string[] {
  const step = Math.floor(size / wholeEach / count) * wholeEach;
  return Array.from({ length: count }, (_, place) => {
    const n = ((place + 1) * step).toString(16);
    return `0e${n.padStart(6, '0')}-0000-7000-8000-${n.padStart(12, '0')}`;
  });
}
