import { Injectable } from '@nestjs/common';
import { v5 } from 'uuid';
import type { Actor } from '../../workflows/kit/types.js';
import { Database } from '../platform/database/database.js';
import { AccountsQueries } from './accounts.queries.js';
import { type MadeUp, writeMadeUp } from './demo-accounts.store.js';

const namespace = '7d0e5e0a-5b0f-5a8e-9c55-2f3b8a6d1c47';

/** The people of the demonstration city beyond its first accounts; remembered, so that production shuts them out. */
@Injectable()
export class DemoPeopleService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsQueries,
  ) {}

  /** Enters those who are not there yet and answers all of them as actors, by account. */
  async enter(people: Omit<MadeUp, 'id'>[]): Promise<Map<string, Actor>> {
    await this.database.transaction(async (tx) => {
      const entered = await writeMadeUp(
        tx,
        people.map((person) => ({ ...person, id: v5(person.account, namespace) })),
      );
      await tx.query('insert into demo_people (account_id) select unnest($1::uuid[])', [entered]);
    });
    const known = await this.database.query<{ id: string; account: string }>(
      'select id, account from accounts where account = any ($1::text[])',
      [people.map(({ account }) => account)],
    );
    const actors = await this.accounts.actors(known.map(({ id }) => id));
    const byId = new Map(actors.map((actor) => [actor.accountId, actor]));
    return new Map(known.flatMap(({ id, account }) => (byId.has(id) ? [[account, byId.get(id)!] as const] : [])));
  }
}
