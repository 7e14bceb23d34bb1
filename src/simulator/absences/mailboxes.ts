import type { Cast } from '../../demo/cast.js';
import { Database } from '../../platform/database/database.js';
import type { PostOffice } from '../post.office.js';
import type { Providers } from '../providers.js';
import type { Absence } from './absence.plan.js';

/** Mailboxes of principals that take nothing for some days. */
export class Mailboxes {
  readonly #database: Database;

  constructor(
    product: Providers,
    private readonly post: PostOffice,
    private readonly dead: readonly Absence[],
    private readonly cast: Cast,
  ) {
    this.#database = product.of(Database);
  }

  /** Brings about what holds at this instant. */
  async holdAt(nowMs: number): Promise<void> {
    const dead = this.dead.filter(({ fromMs, toMs }) => fromMs <= nowMs && nowMs < toMs);
    const accounts = dead.map(({ hazard }) => this.cast.playing('principal', hazard).accountId);
    if (accounts.length === 0) this.post.unknown = new Set();
    else this.post.unknown = new Set(await this.#addressesOf(accounts));
  }

  async #addressesOf(accountIds: readonly string[]): Promise<string[]> {
    const rows = await this.#database.query<{ email: string }>(
      'select lower(email) as email from accounts where id = any ($1::uuid[])',
      [accountIds],
    );
    return rows.map(({ email }) => email);
  }
}
