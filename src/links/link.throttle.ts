import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { tooManyUses } from './link.problem.js';

/** How often an hour: through one link, and from one address, behind which a whole industrial park may sit. */
const allowed = {
  codes: { link: 5, ip: 60 },
  events: { link: 60, ip: 600 },
  files: { link: 60, ip: 600 },
  renewals: { link: 3, ip: 30 },
} as const;

export type LinkUse = keyof typeof allowed;

/**
 * Counts what is done through links; looking at a case is not counted, since opening a link changes nothing at all. By
 * the database's real clock, like sign-in: a demonstration whose clock stands still must not lock anybody out for good.
 */
@Injectable()
export class LinkThrottle {
  constructor(private readonly database: Database) {}

  /** Counts a use before it is looked at. Problem 429 TOO_MANY_ATTEMPTS, and the use forgotten, where it is one too many. */
  async begin(kind: LinkUse, tokenHash: Buffer, ip: string): Promise<void> {
    const [use] = await this.database.query<{ id: string }>(
      `with past as (delete from case_link_uses where used_at < clock_timestamp() - interval '1 hour')
       insert into case_link_uses (kind, token_hash, ip) values ($1, $2, $3) returning id`,
      [kind, tokenHash, ip],
    );
    const wait = Math.max(
      await this.#secondsLeft(kind, 'token_hash', tokenHash, allowed[kind].link),
      await this.#secondsLeft(kind, 'ip', ip, allowed[kind].ip),
    );
    if (!use || wait === 0) return;
    await this.database.query('delete from case_link_uses where id = $1', [use.id]);
    throw tooManyUses(wait);
  }

  /** 0 while there were no more than `most` uses within the hour. */
  async #secondsLeft(kind: LinkUse, by: 'token_hash' | 'ip', value: unknown, most: number): Promise<number> {
    const [recent] = await this.database.query<{ uses: number; seconds: number }>(
      `select count(*)::int as uses,
              ceil(extract(epoch from min(used_at) + interval '1 hour' - clock_timestamp()))::int as seconds
         from case_link_uses
        where ${by} = $1 and kind = $2 and used_at > clock_timestamp() - interval '1 hour'`,
      [value, kind],
    );
    return recent && recent.uses > most ? Math.max(1, recent.seconds) : 0;
  }
}
