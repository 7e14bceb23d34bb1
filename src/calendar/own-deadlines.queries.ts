import { Injectable } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import { EveryPostQueries } from '../accounts/posts/every-post.queries.js';
import { type KeptLimit, KeptLimitsQueries } from '../hazards/kept-limits.queries.js';
import { MeasureListQueries } from '../measures/measure-list.queries.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config/config.js';
import { type CalendarDay, icsOf } from './ics.js';

const DAY_MS = 86_400_000;
/** Asia/Shanghai has kept UTC+8 without summer time since 1991. */
const ZONE_MS = 8 * 3_600_000;

/** The dates one person has to keep, as a calendar file: what to do, title, link and day, since its address may be passed around. */
@Injectable()
export class OwnDeadlinesQueries {
  constructor(
    private readonly posts: EveryPostQueries,
    private readonly hazards: KeptLimitsQueries,
    private readonly measures: MeasureListQueries,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Every limit of hazards and measures that waits for the person in any of his posts, each once. */
  async ics(accountId: string): Promise<string> {
    const actors = await this.posts.actorsOf(accountId);
    const days = new Map<string, CalendarDay>();
    // One after another: several posts of one person shall not take several connections.
    for (const actor of actors)
      for (const day of await this.#daysOf(actor)) if (!days.has(day.uid)) days.set(day.uid, day);
    return icsOf('闭环：我的期限', [...days.values()], await this.clock.now());
  }

  async #daysOf(actor: Actor): Promise<CalendarDay[]> {
    const [hazards, measures] = [await this.hazards.of(actor), await this.measures.limitsKeptBy(actor)];
    const shown = (page: string) => (limit: KeptLimit) => {
      const { caseId, kind, anchor, act, title, endMs, seq, changedAtMs } = limit;
      const absent = actor.substituteFor ? `（代${actor.substituteFor.name}）` : '';
      return {
        uid: `${caseId}.${kind}.${anchor}@bihuan`,
        title: `${act}${absent}：${title}`,
        link: `${this.config.publicUrl}/${page}/${caseId}`,
        day: lastDayBefore(endMs),
        sequence: seq,
        changedAtMs,
      };
    };
    return [...hazards.map(shown('hazards')), ...measures.map(shown('measures'))];
  }
}

/** A limit ends at a midnight; its last day is the one before. */
function lastDayBefore(endMs: number): string {
  const local = endMs - 1 + ZONE_MS;
  return new Date(local - (local % DAY_MS)).toISOString().slice(0, 10);
}
