import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { noSuchFeed, readTooOften } from './calendar-feed.problem.js';

/** Calendars ask every quarter of an hour at most; a phone, a desk and a tablet share one address. */
const readsAnHour = 60;

/** The secret address of a person's calendar: one at a time, known here by its hash, until a new one or none is asked for. */
@Injectable()
export class CalendarFeedsService {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /** Since when (UTC milliseconds) the person has an address; null while there is none. */
  async since(accountId: string): Promise<number | null> {
    const [feed] = await this.database.query<{ createdAtMs: number }>(
      `select (extract(epoch from created_at) * 1000)::float8 as "createdAtMs"
         from calendar_feeds where account_id = $1 and revoked_at is null`,
      [accountId],
    );
    return feed?.createdAtMs ?? null;
  }

  /** A new address, told this once; the one before opens nothing any more. */
  async open(accountId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.database.transaction(async (tx) => {
      // Two browsers at once: the second waits here and ends what the first began.
      await tx.query('select 1 from accounts where id = $1 for update', [accountId]);
      await tx.query(revoke, [accountId]);
      await tx.query('insert into calendar_feeds (token_hash, account_id, created_at) values ($1, $2, bihuan_now())', [
        hashOf(token),
        accountId,
      ]);
    });
    return `${this.config.publicUrl}/api/calendar/${token}.ics`;
  }

  async close(accountId: string): Promise<void> {
    await this.database.query(revoke, [accountId]);
  }

  /** Whose calendar a token opens. Problem 404 CALENDAR_NOT_FOUND, 429 TOO_MANY_ATTEMPTS after sixty reads in an hour. */
  async ownerOf(token: string): Promise<string> {
    const [feed] = await this.database.query<{ accountId: string; reads: number; waitSeconds: number }>(
      `update calendar_feeds f
          set reads = case when ${hourIsOver} then 1 else f.reads + 1 end,
              reads_since = case when ${hourIsOver} then clock_timestamp() else f.reads_since end
         from accounts a
        where f.token_hash = $1 and f.revoked_at is null and a.id = f.account_id and a.active
       returning f.account_id as "accountId", f.reads,
                 ceil(extract(epoch from f.reads_since + interval '1 hour' - clock_timestamp()))::int as "waitSeconds"`,
      [hashOf(token)],
    );
    if (!feed) throw noSuchFeed();
    if (feed.reads > readsAnHour) throw readTooOften(feed.waitSeconds);
    return feed.accountId;
  }
}

const hourIsOver = `f.reads_since < clock_timestamp() - interval '1 hour'`;
const revoke = 'update calendar_feeds set revoked_at = bihuan_now() where account_id = $1 and revoked_at is null';

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
