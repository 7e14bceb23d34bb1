import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../workflows/kit/types.js';
import { Database, type Queryable } from '../platform/database/database.js';
import { maskedMobile } from '../platform/sms/masked.mobile.js';
import type { AccountView } from './account.dto.js';
import { accountScope } from './account.scope.js';
import { mayCall, type Staffed } from './authority.js';
import type { FindOfficersDto, OfficerView } from './officer.dto.js';

interface Credentials {
  id: string;
  /** Null for one who works from links only: no password is his. */
  passwordHash: string | null;
  mustChangePassword: boolean;
}

const view = `a.id, a.account, a.name, a.role, a.unit_id as "unitId", u.name as "unitName", u.kind as "unitKind",
              u.path as "unitPath", a.email,
              a.certificate_no as "certificateNo", a.mobile, a.active,
              (select max(b.received_at) from bounce_reports b where b.permanent and b.recipient = lower(a.email)) as "mailBouncedAt",
              case when a.active then 'active' when a.joined_at is null then 'invited' else 'departed' end as state`;

type AccountRow = AccountView & { unitKind: string; unitPath: string };

const officers: readonly Role[] = ['inspector', 'townInspector', 'departmentSupervisor'];
const sentOut: readonly Role[] = [...officers, 'expert'];

/** Reads of accounts; never of a password but by `credentialsOf`. */
@Injectable()
export class AccountsQueries {
  constructor(private readonly database: Database) {}

  /** What a sign-in is checked against; null for an account that does not exist or is no longer active. */
  async credentialsOf(account: string): Promise<Credentials | null> {
    const rows = await this.database.query<Credentials>(
      `select id, password_hash as "passwordHash", must_change_password as "mustChangePassword"
         from accounts where account = $1 and active`,
      [account],
    );
    return rows[0] ?? null;
  }

  /** Accounts the actor may know of（`accountScope`）, by name of account. */
  async list(actor: Actor, page: { unitId?: string; after?: string; limit: number }): Promise<AccountView[]> {
    const scope = accountScope(actor, 4);
    const rows = await this.database.query<AccountRow>(
      `select ${view} from accounts a join units u on u.id = a.unit_id
        where ($1::uuid is null or a.unit_id = $1) and ($2::text is null or a.account > $2) and ${scope.sql}
        order by a.account limit $3`,
      [page.unitId ?? null, page.after ?? null, page.limit, ...scope.values],
    );
    return this.#shownTo(actor, rows);
  }

  /** The account, or null where there is none or the actor may not know of it. */
  async one(actor: Actor, id: string): Promise<AccountView | null> {
    const scope = accountScope(actor, 2);
    const rows = await this.database.query<AccountRow>(
      `select ${view} from accounts a join units u on u.id = a.unit_id where a.id = $1 and ${scope.sql}`,
      [id, ...scope.values],
    );
    const [account] = await this.#shownTo(actor, rows);
    return account ?? null;
  }

  /** Numbers stand in full only for those with business calling them（`mayCall`）. */
  async #shownTo(actor: Actor, rows: AccountRow[]): Promise<AccountView[]> {
    const [own] = await this.database.query<Staffed>('select id, kind, path from units where id = $1', [actor.unitId]);
    return rows.map(({ unitKind, unitPath, ...account }) => {
      const unit = { id: account.unitId, kind: unitKind, path: unitPath };
      const inFull = account.mobile === null || (own !== undefined && mayCall(actor, own, unit, account));
      return inFull ? account : { ...account, mobile: maskedMobile(account.mobile ?? '') };
    });
  }

  /** Active officers of every unit, by unit and name; at most 200. Each once, in the post the filter finds, the first before others. */
  officers({ unitId, text }: FindOfficersDto): Promise<OfficerView[]> {
    return this.database.query<OfficerView>(
      `select * from (
       select distinct on (a.id) a.id as "accountId", a.name, p.role, p.unit_id as "unitId", u.name as "unitName",
              a.certificate_no as "certificateNo"
         from held_posts p join accounts a on a.id = p.account_id join units u on u.id = p.unit_id
        where p.role = any ($3::text[])
          and ($1::uuid is null or p.unit_id = $1)
          and ($2::text is null or strpos(a.name, $2) > 0 or strpos(u.name, $2) > 0)
        order by a.id, p.is_primary desc, u.name) found
        order by "unitName", name, "accountId" limit 200`,
      [unitId ?? null, text ?? null, officers],
    );
  }

  /** Every unit these accounts hold a post at, and all units above those. */
  async unitsOver(ids: string[], on: Queryable = this.database): Promise<Map<string, string[]>> {
    const rows = await on.query<{ accountId: string; unitIds: string[] }>(
      `select p.account_id as "accountId", array_agg(distinct above.id order by above.id) as "unitIds"
         from held_posts p join units u on u.id = p.unit_id join units above on u.path like above.path || '%'
        where p.account_id = any ($1::uuid[]) group by p.account_id`,
      [ids],
    );
    return new Map(rows.map(({ accountId, unitIds }) => [accountId, unitIds]));
  }

  /**
   * The accounts of these ids as actors, to be recorded as they are now: in the post that sends an officer or an expert to
   * the first of these units he holds one at, else in his first.
   */
  async actors(ids: string[], at: readonly string[] = []): Promise<Actor[]> {
    const rows = await this.database.query<Actor & { certificateNo: string | null }>(
      `select distinct on (a.id) a.id as "accountId", a.name, p.role, p.unit_id as "unitId", u.name as "unitName",
              a.certificate_no as "certificateNo"
         from held_posts p join accounts a on a.id = p.account_id join units u on u.id = p.unit_id
        where a.id = any ($1::uuid[])
        order by a.id, case when p.role = any ($3::text[]) then array_position($2::uuid[], p.unit_id) end,
                 p.is_primary desc`,
      [ids, at, sentOut],
    );
    return rows.map(({ certificateNo, ...actor }) => ({ ...actor, ...(certificateNo ? { certificateNo } : {}) }));
  }
}
