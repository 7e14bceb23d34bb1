import { setTimeout as sleep } from 'node:timers/promises';
import { AccountMailCourier } from '../accounts/mail/account-mail.courier.js';
import { outboxQueue, Relay } from '../engine/relay.js';
import { Sweep } from '../engine/sweep.js';
import { Courier } from '../notifications/courier.js';
import { Database } from '../platform/database/database.js';
import { JobQueues } from '../platform/queue/queue.js';
import type { Strike } from './faults/database.fault.js';
import type { Providers } from './providers.js';

/** Real milliseconds: a lost lease on rows ends after one minute, one on a mail after three, a job whose worker died after half of one. */
const patienceMs = 240_000;

/** Lets the product do what is to be done at this instant of virtual time: sweep, relay, queue, courier, until nothing is left. */
export class Settling {
  readonly #sweep: Sweep;
  readonly #relay: Relay;
  readonly #queues: JobQueues;
  readonly #courier: Courier;
  readonly #letters: AccountMailCourier;
  readonly #database: Database;

  /** @param forget what may be otherwise at the next instant */
  constructor(
    product: Providers,
    private readonly forget: () => void,
  ) {
    this.#sweep = product.of(Sweep);
    this.#relay = product.of(Relay);
    this.#queues = product.of(JobQueues);
    this.#courier = product.of(Courier);
    this.#letters = product.of(AccountMailCourier);
    this.#database = product.of(Database);
  }

  /** @throws Error when a row of the outbox cannot be told */
  async settle(): Promise<void> {
    await this.#drain();
    await this.#nothingLeft();
  }

  /**
   * The same while something strikes, once rows are with the queue: what fails is tried again, as timers would.
   * @returns whether it hurt; where there was nothing to lose, or what there was had got away, it did not
   * @throws Error when it has not recovered after four real minutes
   */
  async settleThrough(strike: Strike): Promise<boolean> {
    await strike.ready();
    await this.#sweep.run();
    if ((await this.#unfinished()) === 0) {
      await this.settle();
      return false;
    }
    await this.#relay.run();
    await strike.hit();
    const giveUpAt = performance.now() + patienceMs;
    for (let hurt = false; ; hurt = true) {
      try {
        await this.#drain();
        if ((await this.#unfinished()) === 0) {
          // A job that outlived the strike may have ended after its mails were looked for.
          await this.#drain();
          return hurt;
        }
      } catch (error) {
        if (performance.now() > giveUpAt) throw error;
      }
      if (performance.now() > giveUpAt) throw new Error('not settled after four minutes');
      await sleep(250);
    }
  }

  /** Until a look finds nothing more to hand on; what waits to be sent is looked at even where there was nothing. */
  async #drain(): Promise<void> {
    for (let first = true; ; first = false) {
      const moved = (await this.#sweep.run()) + (await this.#relay.run());
      if (moved === 0 && !first) return;
      if (moved > 0) while (!(await this.#queues.isIdle(outboxQueue))) await sleep(1);
      try {
        // What was turned away is due at once to the next person.
        while ((await this.#courier.run()) > 0) this.forget();
        await this.#letters.run();
      } finally {
        this.forget();
      }
    }
  }

  async #nothingLeft(): Promise<void> {
    if ((await this.#unfinished()) === 0) return;
    const [row] = await this.#database.query<{ error: string | null }>(
      'select max(last_error) as error from outbox where finished_at is null',
    );
    throw new Error(`rows of the outbox or mails under way are left: ${row?.error}`);
  }

  async #unfinished(): Promise<number> {
    const [row] = await this.#database.query<{ n: number }>(
      `select (select count(*) from outbox where finished_at is null)::int
            + (select count(*) from deliveries where status = 'sending')::int as n`,
    );
    return row!.n;
  }
}
