import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { HeldPostView } from './post.dto.js';

/** Who holds which post. */
@Injectable()
export class PostsQueries {
  constructor(private readonly database: Database) {}

  /** Every post the account holds now, the one it was made for first. */
  of(accountId: string): Promise<HeldPostView[]> {
    return this.database.query<HeldPostView>(
      `select p.unit_id as "unitId", u.name as "unitName", p.role, p.is_primary as primary
         from held_posts p join units u on u.id = p.unit_id
        where p.account_id = $1 order by p.is_primary desc, u.name`,
      [accountId],
    );
  }
}
