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

  /** Nine of ten are closed. */
  async growTo(size: number): Promise<void> {
    const { owner } = this.copy;
    await inBulk(owner, async () => {
      while (this.#size < size) {
        const last = Math.min(size, this.#size + stretch);
        await owner.query('truncate bench_rows');
        await owner.query(plan, [this.#size + 1, last, this.templates, closedTemplates]);
        for (const statement of this.statements) await owner.query(statement);
        this.#size = last;
      }
    });
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
