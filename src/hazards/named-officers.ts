import { Injectable } from '@nestjs/common';
import type { NamedVerifier } from '../../workflows/hazard/v1/hazard.payloads.js';
import { AccountsQueries } from '../accounts/accounts.queries.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { fieldProblem } from '../platform/field.problem.js';

/** Whoever a form names is recorded with his unit and all units above it, as they are now. */
@Injectable()
export class NamedOfficers {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly accounts: AccountsQueries,
  ) {}

  /** Problem 400 naming `field` where an id is of no account in use. */
  async of(accountIds: string[], field: string): Promise<NamedVerifier[]> {
    const known = await this.accounts.actors(accountIds);
    const missing = accountIds.filter((id) => !known.some(({ accountId }) => accountId === id));
    if (missing.length > 0) {
      const message = `${field}：没有编号为 ${missing.join('、')} 的在用账号`;
      throw fieldProblem([{ field, rule: 'exists', message }]);
    }
    const units = await Promise.all(known.map(({ unitId }) => this.organisations.unit(unitId)));
    return known.map(({ accountId, name, unitId, unitName, certificateNo }, index) => ({
      accountId,
      name,
      unitId,
      unitName,
      certificateNo: certificateNo ?? null,
      unitAncestorIds: units[index]!.path.split('/').filter((id) => id !== ''),
    }));
  }
}
