import type { City } from './city.js';
import { runEngine } from './engine.run.js';
import { caseIdOf, courseUntil, livesLived } from './life.js';
import { copies, plan, prepare, wholeEach } from './screens.sql.js';
import type { ThrowawayDatabase } from './throwaway.server.js';

/** After how many commands of a life the open templates stand still: every state that a hazard waits in. */
const stops = [1, 3, 4, 5, 6, 7, 8, 11, 15, 16, 17];
const closedTemplates = 64;
const stretch = 20_000;

/** Made anew after each growth, as a restored backup does: row by row takes several times as long. */
const indicesToRebuild = `
  select indexname, indexdef from pg_indexes
  where schemaname = 'public' and tablename in ('cases', 'deadlines', 'history')
    and indexname not in (select conname from pg_constraint)`;

/** A database that grows from the few cases that the engine lived to as many as are asked for. */
export class CrowdedCity {
  #size = 0;

  private constructor(
    private readonly copy: ThrowawayDatabase,
    private readonly templates: string[],
    private readonly statements: string[],
  ) {}

  static async found(copy: ThrowawayDatabase, city: City): Promise<CrowdedCity> {
    for (const [place, stop] of stops.entries()) {
      await runEngine(copy.database, city, courseUntil(stop), { first: livesLived + place, lives: 1, clients: 1 });
    }
    await copy.owner.query(prepare);
    const { rows } = await copy.owner.query<{ table: string; columns: string[] }>(
      `select table_name as table, array_agg(column_name::text order by ordinal_position) as columns
       from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER' group by 1`,
    );
    const columns = new Map(rows.map(({ table, columns }) => [table, columns]));
    const closed = Array.from({ length: closedTemplates }, (_, life) => caseIdOf(life));
    const open = stops.map((_, place) => caseIdOf(livesLived + place));
    return new CrowdedCity(
      copy,
      [...closed, ...open],
      copies((table) => columns.get(table) ?? []),
    );
  }

  /** Nine of ten are closed. Triggers and foreign keys rest meanwhile, as for a restored backup. */
  async growTo(size: number): Promise<void> {
    const { owner } = this.copy;
    await owner.query(`set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB'`);
    await owner.query(`set maintenance_work_mem = '512MB'`);
    const { rows: indices } = await owner.query<{ indexname: string; indexdef: string }>(indicesToRebuild);
    for (const { indexname } of indices) await owner.query(`drop index ${indexname}`);
    while (this.#size < size) {
      const last = Math.min(size, this.#size + stretch);
      await owner.query(plan.split(';')[0] ?? '');
      await owner.query(plan.split(';')[1] ?? '', [this.#size + 1, last, this.templates, closedTemplates]);
      for (const statement of this.statements) await owner.query(statement);
      this.#size = last;
    }
    for (const { indexdef } of indices) await owner.query(indexdef);
    await owner.query('vacuum analyze');
    await owner.query('checkpoint');
  }

  /** Cases whose files can be opened, spread over all there are. */
  openable(count: number): string[] {
    const step = Math.floor(this.#size / wholeEach / count) * wholeEach;
    return Array.from({ length: count }, (_, place) => {
      const n = ((place + 1) * step).toString(16);
      return `0e${n.padStart(6, '0')}-0000-7000-8000-${n.padStart(12, '0')}`;
    });
  }
}
