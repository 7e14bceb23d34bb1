import { Injectable } from '@nestjs/common';
import { AccountsQueries } from '../accounts/accounts.queries.js';
import { MyWorkQueries } from '../hazards/my-work.queries.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config/config.js';
import { icsOf } from './ics.js';

const DAY_MS = 86_400_000;
/** Asia/Shanghai has kept UTC+8 without summer time since 1991. */
const ZONE_MS = 8 * 3_600_000;

/** The dates of what waits for one person, as a calendar file: title, link and day, since its address may be passed around. */
@Injectable()
export class OwnDeadlinesQueries {
  constructor(
    private readonly accounts: AccountsQueries,
    private readonly work: MyWorkQueries,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async ics(accountId: string): Promise<string> {
    const [actor] = await this.accounts.actors([accountId]);
    const { today = [], soon = [] } = actor ? (await this.work.of(actor)).groups : {};
    const days = [...today, ...soon].flatMap(({ id, title, dueAtMs, limitAtMs }) => {
      const ends = [dueAtMs, limitAtMs].filter((end) => end !== null);
      if (ends.length === 0) return [];
      const link = `${this.config.publicUrl}/hazards/${id}`;
      return [{ uid: `${id}@bihuan`, title, link, day: lastDayBefore(Math.min(...ends)) }];
    });
    return icsOf('闭环：我的期限', days, await this.clock.now());
  }
}

/** A limit ends at a midnight; its last day is the one before. */
function lastDayBefore(endMs: number): string {
  const local = endMs - 1 + ZONE_MS;
  return new Date(local - (local % DAY_MS)).toISOString().slice(0, 10);
}
