import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** The virtual clock of the city while it is lived: stands still until moved, and is taken away at the end. */
@Injectable()
export class CityClock {
  #instant: number | null = null;

  constructor(private readonly database: Database) {}

  /** Where it stands, UTC milliseconds: known without asking, since nobody else moves it. Null once time is real again. */
  get instant(): number | null {
    return this.#instant;
  }

  /**
   * @param instant UTC milliseconds
   * @param asleep nobody swept meanwhile, as in an outage; else moving the clock is no standstill
   */
  async set(instant: number, { asleep = false } = {}): Promise<void> {
    await this.database.query(
      'insert into virtual_clock (frozen_ms) values ($1) on conflict (only_row) do update set frozen_ms = excluded.frozen_ms',
      [instant],
    );
    this.#instant = instant;
    if (!asleep) await this.#sweptUntilNow();
  }

  /** From here on time is real again. */
  async release(): Promise<void> {
    await this.database.query('delete from virtual_clock');
    this.#instant = null;
    await this.#sweptUntilNow();
  }

  async #sweptUntilNow(): Promise<void> {
    await this.database.query(`update duties set world_at = bihuan_now() where duty = 'sweep'`);
  }

  /** When the next armed deadline falls due, UTC milliseconds; null where none is armed. */
  async nextDue(): Promise<number | null> {
    const [row] = await this.database.query<{ at: number | null }>(
      `select (extract(epoch from min(wake_at)) * 1000)::float8 as at from deadlines where status = 'armed'`,
    );
    return row?.at ?? null;
  }
}
