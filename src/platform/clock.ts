import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from './database/database.js';

/** The time of the world: the database's clock, or the virtual one of a demonstration. Processes only schedule. */
@Injectable()
export class Clock {
  constructor(private readonly database: Database) {}

  /** UTC milliseconds; inside a transaction pass it, so that the answer comes over the same connection. */
  async now(on: Queryable = this.database): Promise<number> {
    const rows = await on.run<{ now: string }>({
      name: 'clock.now',
      text: 'select bihuan_now_ms() as now',
      values: [],
    });
    return Number(rows[0]?.now);
  }
}
