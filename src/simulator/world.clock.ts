import { CityClock } from '../demo/city.clock.js';
import { Database } from '../platform/database/database.js';
import type { Providers } from './providers.js';

/** By deadlines that can wake, and mails that are to go or to be tried again. */
const awaited = `
  select ceil(extract(epoch from min(at)) * 1000)::float8 as at
    from (select min(wake_at) as at from deadlines where status = 'armed' and wake_at > (select bihuan_now())
          union all
          select min(next_attempt_at) from deliveries
           where status in ('queued', 'unknown') and next_attempt_at > (select bihuan_now())) waiting`;

/** Virtual time: stands still until it is moved. Instants are UTC milliseconds. */
export class WorldClock {
  readonly #clock: CityClock;
  readonly #database: Database;

  constructor(product: Providers) {
    this.#clock = product.of(CityClock);
    this.#database = product.of(Database);
  }

  get nowMs(): number {
    return this.#clock.instant ?? 0;
  }

  /** @param asleep no worker was alive since the instant before */
  set(instant: number, asleep = false): Promise<void> {
    return this.#clock.set(instant, { asleep });
  }

  /** The next instant at which the product has something to do by itself; null where there is none. */
  async nextAwaited(): Promise<number | null> {
    const [row] = await this.#database.query<{ at: number | null }>(awaited);
    return row?.at ?? null;
  }
}
