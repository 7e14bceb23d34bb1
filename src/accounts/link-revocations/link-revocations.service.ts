import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../workflows/kit/types.js';
import { LinkRevocationService } from '../../links/link-revocation.service.js';
import { PeopleEventsService } from '../../organisations/people-events.service.js';
import { Database } from '../../platform/database/database.js';
import { AuthorityService } from '../authority.service.js';

/** A phone was lost, a mailbox is read by somebody else: what was mailed to a person opens nothing any more. */
@Injectable()
export class LinkRevocationsService {
  constructor(
    private readonly database: Database,
    private readonly authority: AuthorityService,
    private readonly links: LinkRevocationService,
    private readonly events: PeopleEventsService,
  ) {}

  /** Takes back every link of the account and answers how many; later notices bring new ones. Problem 403, 404. */
  revoke(actor: Actor, accountId: string, reason: string): Promise<number> {
    return this.database.transaction(async (tx) => {
      const { unitId } = await this.authority.overAccount(tx, actor, accountId);
      const revoked = await this.links.revoke(tx, accountId);
      await this.events.record(tx, actor, { kind: 'linksRevoked', accountId, unitId, payload: { reason, revoked } });
      return revoked;
    });
  }
}
