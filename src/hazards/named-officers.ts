import { Injectable } from '@nestjs/common';
import type { NamedVerifier } from '../../workflows/hazard/v1/hazard.payloads.js';
import { AccountsQueries } from '../accounts/accounts.queries.js';
import { fieldProblem } from '../platform/field.problem.js';

/**
 * Whoever a form names is recorded with his first unit, and with every unit he holds a post at and all above them, as they
 * are now: a further post at the rectifying unit makes him no stranger to it.
 */
@Injectable()
export class NamedOfficers {
  constructor(private readonly accounts: AccountsQueries) {}

  /** Problem 400 naming `field` where an id is of no account in use. */
  async of(accountIds: string[], field: string): Promise<NamedVerifier[]> {
    const known = await this.accounts.actors(accountIds);
    const missing = accountIds.filter((id) => !known.some(({ accountId }) => accountId === id));
    if (missing.length > 0) {
      const message = `${field}：没有编号为 ${missing.join('、')} 的在用账号`;
      throw fieldProblem([{ field, rule: 'exists', message }]);
    }
    const unitsOver = await this.accounts.unitsOver(accountIds);
    return known.map(({ accountId, name, unitId, unitName, certificateNo }) => ({
      accountId,
      name,
      unitId,
      unitName,
      certificateNo: certificateNo ?? null,
      unitAncestorIds: unitsOver.get(accountId) ?? [],
    }));
  }
}
