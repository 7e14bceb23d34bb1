import { Injectable } from '@nestjs/common';
import type { NamedVerifier } from '../../workflows/hazard/v1/hazard.payloads.js';
import type { HazardFacts } from '../../workflows/hazard/v2/hazard.facts.js';
import { AccountsQueries } from '../accounts/accounts.queries.js';
import { CasesQueries } from '../engine/cases.queries.js';
import { fieldProblem } from '../platform/field.problem.js';

/**
 * Whoever a form names is recorded in the post the case has to do with, else in his first, and with every unit he holds a
 * post at and all above them, as they are now: a further post at the rectifying unit makes him no stranger to it.
 */
@Injectable()
export class NamedOfficers {
  constructor(
    private readonly accounts: AccountsQueries,
    private readonly cases: CasesQueries,
  ) {}

  /** Problem 400 naming `field` where an id is of no account in use. Without a case each in his first post. */
  async of(accountIds: string[], field: string, caseId?: string): Promise<NamedVerifier[]> {
    const known = await this.accounts.actors(accountIds, caseId ? await this.#unitsOf(caseId) : []);
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

  /** A share in the work binds him before anything entitles him; then the owner, who assigned, who supervises, the town. */
  async #unitsOf(caseId: string): Promise<string[]> {
    const stored = await this.cases.byId(caseId);
    if (!stored) return [];
    // A case of version 1 has no shares.
    const { subtasks = [], ownerUnitId, townUnitId, assignment } = stored.standing.facts as HazardFacts;
    const entitling = [ownerUnitId, assignment?.assigningUnitId, assignment?.supervisingUnitId, townUnitId];
    return [...subtasks.map(({ unitId }) => unitId), ...entitling].filter((id) => typeof id === 'string');
  }
}
