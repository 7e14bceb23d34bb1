import { Injectable } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import { Database, type Queryable } from '../platform/database/database.js';
import type { SubstituteView } from './account.dto.js';
import { AuthorityService } from './authority.service.js';

const most = 200;

/** An equal post at the same unit or one above it: a deputy must be able to do what the absent person is asked. */
const fitting = `
  from accounts a join units own on own.id = a.unit_id
  join units above on own.path like above.path || '%'
  join held_posts p on p.unit_id = above.id and p.role = a.role and p.account_id <> a.id
  join accounts c on c.id = p.account_id
 where a.id = $1`;

/** Whom one may choose to stand in for somebody: what is offered here is what entering a leave accepts. */
@Injectable()
export class SubstitutesService {
  constructor(
    private readonly database: Database,
    private readonly authority: AuthorityService,
  ) {}

  /** The nearest unit first. Problem 403, 404. */
  async candidates(actor: Actor, accountId: string): Promise<SubstituteView[]> {
    await this.authority.mayLook(this.database, actor, accountId);
    return this.database.query<SubstituteView>(
      `select c.id as "accountId", c.name, above.id as "unitId", above.name as "unitName"
       ${fitting} order by length(above.path) desc, c.name, c.id limit $2`,
      [accountId, most],
    );
  }

  async mayStandIn(on: Queryable, accountId: string, substituteId: string): Promise<boolean> {
    const fit = await on.query(`select ${fitting} and c.id = $2 limit 1`, [accountId, substituteId]);
    return fit.length > 0;
  }
}
