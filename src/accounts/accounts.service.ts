import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Actor, Role } from '../../workflows/kit/types.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Database } from '../platform/database/database.js';
import { Problem } from '../platform/errors.js';
import { fieldProblem } from '../platform/field.problem.js';
import { hashPassword, randomPassword } from './password.js';
import { roleNames } from './role.js';

interface NewAccount {
  account: string;
  name: string;
  role: Role;
  unitId: string;
  email?: string;
  certificateNo?: string;
}

@Injectable()
export class AccountsService {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
  ) {}

  /**
   * Makes an account bound to a unit and answers its initial password, which is shown this once and must be changed.
   * Problem 404 UNIT_NOT_FOUND, 400 where the unit has no post for the role, 409 ACCOUNT_EXISTS.
   */
  async create(request: NewAccount, createdBy: Actor): Promise<{ id: string; initialPassword: string }> {
    const posts = await this.organisations.postsAt(request.unitId);
    if (!posts.includes(request.role)) throw noSuchPost(request.role);
    const initialPassword = randomPassword();
    const rows = await this.database.query<{ id: string }>(
      `insert into accounts (id, account, name, role, unit_id, email, certificate_no, password_hash, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (account) do nothing returning id`,
      [
        v7(),
        request.account,
        request.name,
        request.role,
        request.unitId,
        request.email ?? null,
        request.certificateNo ?? null,
        await hashPassword(initialPassword),
        createdBy.accountId,
      ],
    );
    if (!rows[0]) throw accountExists(request.account);
    return { id: rows[0].id, initialPassword };
  }
}

function noSuchPost(role: Role): Problem {
  const message = `该单位没有“${roleNames[role].zh}”岗位：企业角色只能设在企业，检查和监管角色只能设在部门、镇街、园区，安委办角色只能设在市安委会及其办公室`;
  return fieldProblem([{ field: 'role', rule: 'roleFitsUnit', message }]);
}

function accountExists(account: string): Problem {
  return new Problem({
    status: 409,
    code: 'ACCOUNT_EXISTS',
    title: '账号已存在 / Account exists',
    detail: `账号 ${account} 已被使用。`,
  });
}
