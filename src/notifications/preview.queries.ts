import { Injectable } from '@nestjs/common';
import { Audience, Notice } from '../../workflows/kit/types.js';
import { Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { Chain, describePost, Holder, rungsOf } from './audience.js';
import { ReadChain, readOnce } from './audience.once.js';
import { AudienceQueries } from './audience.queries.js';
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

/** Somebody who would be away: a plan nobody has entered yet. UTC milliseconds, half-open. */
export interface Away {
  accountId: string;
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

  /** Subject and text as they would stand in the mail, without the reader's name. */
  words(caseId: string, { notice, data }: Notice): { subject: string; text: string } {
    const { subject, text } = renderNotice({ caseId, notice, data }, { name: '', unitName: '' }, this.config.publicUrl);
    return { subject, text };
  }
}

function reachedOf(audience: Audience, chain: Chain, atMs: number, away: Away | null): Foretold[] {
  const post = describePost(audience, chain);
  const rungs = rungsOf(audience, chain).map((rung) => rung.filter((holder) => !isAway(holder, atMs, away)));
  const height = rungs.findIndex((rung) => rung.length > 0);
  return (rungs[height] ?? []).map(({ name, unitName }) => ({ post, name, unitName, forwarded: height > 0 }));
}

function isAway({ accountId }: Holder, atMs: number, away: Away | null): boolean {
  return away !== null && accountId === away.accountId && away.fromMs <= atMs && atMs < away.untilMs;
}
