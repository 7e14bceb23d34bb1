import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/database.js';

/** Takes links back before their 72 hours are over; what was taken back is not renewed either. */
@Injectable()
export class LinkRevocationService {
  /**
   * Every link of the account that still opens something, or, with `unitId`, those to cases which name that unit.
   * @returns how many were taken back
   */
  async revoke(tx: Tx, accountId: string, unitId: string | null = null): Promise<number> {
    const revoked = await tx.query(
      `update case_links l set revoked_at = bihuan_now() from cases c
        where c.id = l.case_id and l.account_id = $1 and l.revoked_at is null
          and ($2::uuid is null or $2 = any (c.unit_ids)) returning 1`,
      [accountId, unitId],
    );
    return revoked.length;
  }
}
