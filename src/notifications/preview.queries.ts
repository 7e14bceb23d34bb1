import { Injectable } from '@nestjs/common';
import { Audience, Notice } from '../../workflows/kit/types.js';
import { Rules } from '../../workflows/rules.js';
import { Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { Chain, describePost, Holder, rungsOf } from './audience.js';
import { ReadChain, readOnce } from './audience.once.js';
import { AudienceQueries } from './audience.queries.js';
import { sendableFrom } from './quiet-hours.js';
import { renderNotice } from './templates/render.js';

/** Whom a notice would reach, and by way of which post. */
export interface Foretold {
  post: string;
  name: string;
  unitName: string;
  /** Nobody holds the post then, or nobody who has an address: it goes up. */
  forwarded: boolean;
}

/** A notice to come: for whom, and when it would be sent, UTC milliseconds. */
export interface Sending {
  audience: readonly Audience[];
  atMs: number;
}

/** Who would stand in for somebody. */
export type StandIn = Pick<Holder, 'accountId' | 'name' | 'email' | 'mobile' | 'unitName'>;

/** Somebody who would be away: a plan nobody has entered yet. As in a leave both hear. UTC milliseconds, half-open. */
export interface Away {
  accountId: string;
  standIn: StandIn;
  fromMs: number;
  untilMs: number;
}

/** What a notice that is still to come would say, and to whom. */
@Injectable()
export class NoticePreviewQueries {
  constructor(
    private readonly database: Database,
    private readonly audiences: AudienceQueries,
    private readonly config: Config,
  ) {}

  /**
   * For each notice in the order given. Leaves entered for the instant it would be sent count; who sits where is read once
   * for each unit and set of people on leave.
   */
  async recipients(sendings: readonly Sending[], away: Away | null): Promise<Foretold[][]> {
    const leaves = await this.database.run<{ fromMs: number; untilMs: number }>({
      name: 'notifications.leaves-to-come',
      text: `select (extract(epoch from starts_at) * 1000)::float8 as "fromMs",
                    (extract(epoch from ends_at) * 1000)::float8 as "untilMs"
               from leaves where ends_at > (select bihuan_now())`,
      values: [],
    });
    const readers = new Map<string, ReadChain>();
    const chainOf = (audience: Audience, atMs: number): Promise<Chain> => {
      const onLeave = JSON.stringify(leaves.map(({ fromMs, untilMs }) => fromMs <= atMs && atMs < untilMs));
      const read = readers.get(onLeave) ?? readOnce((one) => this.audiences.chainOf(this.database, one, atMs));
      readers.set(onLeave, read);
      return read(audience);
    };
    return Promise.all(
      sendings.map(async ({ audience, atMs }) => {
        const reached = await Promise.all(
          audience.map(async (one) => reachedOf(one, await chainOf(one, atMs), atMs, away)),
        );
        // Whoever holds several of the posts is told once.
        const once = new Map(
          reached
            .flat()
            .map((one) => [`${one.name} ${one.unitName}`, one] as const)
            .reverse(),
        );
        return [...once.values()].reverse();
      }),
    );
  }

  /** When a notice of an instant reaches people: not in quiet hours, where it comes after its date. UTC milliseconds. */
  goesOutAt({ notice, data, notBefore = 0 }: Notice, atMs: number, rules: Rules): number {
    return sendableFrom(notice, data, Math.max(atMs, notBefore), rules);
  }

  /** Somebody who can stand in for another; null where there is nobody of that account. */
  async standIn(accountId: string): Promise<StandIn | null> {
    const [found] = await this.database.run<StandIn>({
      name: 'notifications.stand-in',
      text: `select a.id as "accountId", a.name, coalesce(trim(a.email), '') as email, coalesce(a.mobile, '') as mobile,
                    u.name as "unitName"
               from accounts a join units u on u.id = a.unit_id where a.id = $1 and a.active`,
      values: [accountId],
    });
    return found ?? null;
  }

  /** Subject and text as they would stand in the mail, without the reader's name. */
  words(caseId: string, { notice, data }: Notice): { subject: string; text: string } {
    const { subject, text } = renderNotice({ caseId, notice, data }, { name: '', unitName: '' }, this.config.publicUrl);
    return { subject, text };
  }
}

function reachedOf(audience: Audience, chain: Chain, atMs: number, away: Away | null): Foretold[] {
  const post = describePost(audience, chain);
  const rungs = rungsOf(audience, chain).map((rung) => rung.flatMap((holder) => withStandIn(holder, atMs, away)));
  const height = rungs.findIndex((rung) => rung.length > 0);
  return (rungs[height] ?? []).map(({ name, unitName }) => ({ post, name, unitName, forwarded: height > 0 }));
}

function withStandIn(holder: Holder, atMs: number, away: Away | null): Holder[] {
  const isAway = away !== null && holder.accountId === away.accountId && away.fromMs <= atMs && atMs < away.untilMs;
  return isAway ? [holder, { ...holder, ...away.standIn, postOf: holder.accountId }] : [holder];
}
