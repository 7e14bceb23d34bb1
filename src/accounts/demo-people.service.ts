import { Injectable } from '@nestjs/common';
import { v5 } from 'uuid';
import type { Actor, Role } from '../../workflows/kit/types.js';
import { Database } from '../platform/database/database.js';
import { AccountsQueries } from './accounts.queries.js';
import { demoPassword } from './demo-account.facts.js';
import { hashPassword } from './password.js';

interface DemoPerson {
  account: string;
  name: string;
  role: Role;
  unitId: string;
  certificateNo?: string;
}

const namespace = '7d0e5e0a-5b0f-5a8e-9c55-2f3b8a6d1c47';

/** The people of the demonstration city beyond its first accounts; remembered, so that production shuts them out. */
@Injectable()
export class DemoPeopleService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsQueries,
  ) {}

  /** Enters those who are not there yet and answers all of them as actors, by account. */
  async enter(people: DemoPerson[]): Promise<Map<string, Actor>> {
    const rows = people.map((person) => ({
      ...person,
      id: v5(person.account, namespace),
      email: `${person.account}@yuanjiang.example`,
    }));
    // One hash for all: the password is the same and known.
    await this.database.query(
      `with entered as (
         insert into accounts (id, account, name, role, unit_id, email, certificate_no, password_hash, must_change_password)
         select id, account, name, role, "unitId", email, "certificateNo", $2, false
           from jsonb_to_recordset($1) as p(id uuid, account text, name text, role text, "unitId" uuid, email text,
                                            "certificateNo" text)
         on conflict (account) do nothing returning id
       )
       insert into demo_people (account_id) select id from entered`,
      [JSON.stringify(rows), await hashPassword(demoPassword)],
    );
    const known = await this.database.query<{ id: string; account: string }>(
      'select id, account from accounts where account = any ($1::text[])',
      [people.map(({ account }) => account)],
    );
    const actors = await this.accounts.actors(known.map(({ id }) => id));
    const byId = new Map(actors.map((actor) => [actor.accountId, actor]));
    return new Map(known.flatMap(({ id, account }) => (byId.has(id) ? [[account, byId.get(id)!] as const] : [])));
  }
}
