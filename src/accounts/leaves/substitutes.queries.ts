import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { AbsentPersonView } from './leave.dto.js';

/** Who is away, and who stands in for him. */
@Injectable()
export class SubstitutesQueries {
  constructor(private readonly database: Database) {}

  /** Every post the account stands in for now, those of one person together and his first before the others. */
  standsInFor(accountId: string): Promise<AbsentPersonView[]> {
    return this.database.query<AbsentPersonView>(
      `select a.id as "accountId", a.name, p.role, p.unit_id as "unitId", u.name as "unitName", p.is_primary as primary,
              floor(extract(epoch from l.ends_at) * 1000)::float8 as "endsAtMs"
         from leaves l join accounts a on a.id = l.account_id join held_posts p on p.account_id = a.id
         join units u on u.id = p.unit_id
        where l.substitute_account_id = $1 and l.starts_at <= bihuan_now() and bihuan_now() < l.ends_at
        order by l.ends_at, a.account, p.is_primary desc, u.name`,
      [accountId],
    );
  }
}
