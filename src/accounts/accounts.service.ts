import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Actor, Role } from '../../workflows/kit/types.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { PeopleEventsService } from '../organisations/people-events.service.js';
import { Database } from '../platform/database/database.js';
import { Problem } from '../platform/errors.js';
import type { AccountView } from './account.dto.js';
import { AccountsQueries } from './accounts.queries.js';
import { accountNotFound } from './authority.js';
import { hashPassword, randomPassword } from './password.js';
import { noSuchPost } from './post.problem.js';

interface NewAccount {
  account: string;
  name: string;
  role: Role;
  unitId: string;
  email?: string;
  mobile?: string;
  certificateNo?: string;
}

@Injectable()
export class AccountsService {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
    private readonly events: PeopleEventsService,
    private readonly queries: AccountsQueries,
  ) {}

  /** Problem 404 ACCOUNT_NOT_FOUND, also for one the actor may not know of. */
  async one(actor: Actor, id: string): Promise<AccountView> {
    const account = await this.queries.one(actor, id);
    if (!account) throw accountNotFound();
    return account;
  }

  /**
   * Makes an account bound to a unit and answers its initial password, which is shown this once and must be changed.
   * Problem 404 UNIT_NOT_FOUND, 400 where the unit has no post for the role, 409 ACCOUNT_EXISTS.
   */
  async create(request: NewAccount, createdBy: Actor): Promise<{ id: string; initialPassword: string }> {
    const posts = await this.organisations.postsAt(request.unitId);
    if (!posts.includes(request.role)) throw noSuchPost(request.role);
    const initialPassword = randomPassword();
    const passwordHash = await hashPassword(initialPassword);
    const id = v7();
    await this.database.transaction(async (tx) => {
      const rows = await tx.query(
        `insert into accounts (id, account, name, role, unit_id, email, mobile, certificate_no, password_hash, created_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (account) do nothing returning id`,
        [
          id,
          request.account,
          request.name,
          request.role,
          request.unitId,
          request.email ?? null,
          request.mobile ?? null,
          request.certificateNo ?? null,
          passwordHash,
          createdBy.accountId,
        ],
      );
      if (rows.length === 0) throw accountExists(request.account);
      const { name, role, unitId } = request;
      await this.events.record(tx, createdBy, {
        kind: 'accountCreated',
        accountId: id,
        unitId,
        payload: { name, role },
      });
    });
    return { id, initialPassword };
  }
}

function accountExists(account: string): Problem {
  return new Problem({
    status: 409,
    code: 'ACCOUNT_EXISTS',
    title: '账号已存在 / Account exists',
    detail: `账号 ${account} 已被使用。`,
  });
}
