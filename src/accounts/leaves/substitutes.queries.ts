import { Injectable } from '@nestjs/common';
import type { Role } from '../../../workflows/kit/types.js';
import { Database, type Queryable } from '../../platform/database/database.js';

interface AbsentPerson {
  accountId: string;
  name: string;
  role: Role;
  unitId: string;
  unitName: string;
  /** UTC milliseconds; from then on he is back. */
  endsAtMs: number;
}

/** Who is away, and who stands in for him. */
@Injectable()
export class SubstitutesQueries {
  constructor(private readonly database: Database) {}

  /** Those whom the account stands in for at this instant (UTC milliseconds). */
  async standsInFor(accountId: string, nowMs: number, on: Queryable = this.database): Promise<AbsentPerson[]> {
    const rows = await on.query<Omit<AbsentPerson, 'endsAtMs'> & { endsAtMs: string }>(
      `select a.id as "accountId", a.name, a.role, a.unit_id as "unitId", u.name as "unitName",
              floor(extract(epoch from l.ends_at) * 1000) as "endsAtMs"
         from leaves l join accounts a on a.id = l.account_id join units u on u.id = a.unit_id
        where l.substitute_account_id = $1 and a.active
          and l.starts_at <= to_timestamp($2 / 1000.0) and to_timestamp($2 / 1000.0) < l.ends_at
        order by l.ends_at, a.account`,
      [accountId, nowMs],
    );
    return rows.map((row) => ({ ...row, endsAtMs: Number(row.endsAtMs) }));
  }
}
