import { Injectable } from '@nestjs/common';
import { PeopleEventsService } from '../../organisations/people-events.service.js';
import { Database } from '../../platform/database/database.js';
import { AccountTokensStore } from '../account-tokens.store.js';
import { AuthorityService } from '../authority.service.js';
import { hashPassword } from '../password.js';
import { roleNames } from '../role.js';
import type { InvitationView } from './invitation.dto.js';

/** What the person invited does, known by nothing but his token. */
@Injectable()
export class InvitationAcceptanceService {
  constructor(
    private readonly database: Database,
    private readonly tokens: AccountTokensStore,
    private readonly authority: AuthorityService,
    private readonly events: PeopleEventsService,
  ) {}

  /** What one is asked to accept; changes nothing. Problem 410 TOKEN_NOT_VALID. */
  look(token: string): Promise<InvitationView> {
    return this.database.transaction(async (tx) => {
      const { accountId, expiresAtMs } = await this.tokens.find(tx, 'invitation', token);
      const { account, name, role, unitName } = await this.authority.subject(tx, accountId);
      return { unitName, name, roleZh: roleNames[role].zh, account, expiresAtMs };
    });
  }

  /** Makes the account active; without a password it works from the links of mails only. Problem 410 TOKEN_NOT_VALID. */
  async accept(token: string, password?: string): Promise<void> {
    const { accountId } = await this.tokens.find(this.database, 'invitation', token);
    const passwordHash = password === undefined ? null : await hashPassword(password);
    await this.database.transaction(async (tx) => {
      await this.tokens.use(tx, 'invitation', token);
      const { unitId } = await this.authority.subject(tx, accountId);
      await tx.query('update accounts set active = true, joined_at = bihuan_now(), password_hash = $2 where id = $1', [
        accountId,
        passwordHash,
      ]);
      const payload = { withPassword: passwordHash !== null };
      await this.events.record(tx, null, { kind: 'invitationAccepted', accountId, unitId, payload });
    });
  }
}
