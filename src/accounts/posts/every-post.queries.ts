import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../workflows/kit/types.js';
import { AccountsQueries } from '../accounts.queries.js';
import { SubstitutesQueries } from '../leaves/substitutes.queries.js';
import { PostsQueries } from './posts.queries.js';

/** A session acts in one post at a time; what is written for the person has to count them all. */
@Injectable()
export class EveryPostQueries {
  constructor(
    private readonly accounts: AccountsQueries,
    private readonly posts: PostsQueries,
    private readonly substitutes: SubstitutesQueries,
  ) {}

  /** The account in each post it may act in now: its own, the first before the others, then those it stands in for. */
  async actorsOf(accountId: string): Promise<Actor[]> {
    const [[self], own, absent] = await Promise.all([
      this.accounts.actors([accountId]),
      this.posts.of(accountId),
      this.substitutes.standsInFor(accountId),
    ]);
    if (!self) return [];
    return [
      ...own.map(({ role, unitId, unitName }) => ({ ...self, role, unitId, unitName })),
      ...absent.map(({ role, unitId, unitName, accountId: absentId, name }) => {
        return { ...self, role, unitId, unitName, substituteFor: { accountId: absentId, name } };
      }),
    ];
  }
}
