import { Injectable } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import { fieldProblem } from '../platform/field.problem.js';
import type { PersonEvent } from './hazard-event.table.js';
import { HazardsQueries } from './hazards.queries.js';
import { NamedOfficers } from './named-officers.js';
import { NamedUnit } from './named-unit.js';
import { RecurrenceQueries } from './recurrence.queries.js';

type Form = Record<string, unknown>;

/** Reads along with the forms of practice: which unit is an authority, who was on site, what had been closed before. */
@Injectable()
export class PracticeContext {
  constructor(
    private readonly units: NamedUnit,
    private readonly officers: NamedOfficers,
    private readonly recurrence: RecurrenceQueries,
    private readonly hazards: HazardsQueries,
  ) {}

  /** The payload of the command: the form, and the facts its claims and recorder read. */
  async payload(type: PersonEvent, form: Form, actor: Actor, caseId: string): Promise<Form> {
    switch (type) {
      case 'DETERMINE':
        return { ...form, recurrenceOf: await this.recurrence.ofSameClause(caseId) };
      case 'LINK_RECURRENCE':
        return { ...form, ofCaseFits: await this.recurrence.fits(caseId, form['ofCaseId'] as string) };
      case 'TRANSFER':
        await this.units.authority(form['toUnitId'] as string, 'toUnitId');
        return form;
      case 'DECIDE_OWNER':
        await this.units.authority(form['ownerUnitId'] as string, 'ownerUnitId');
        return form;
      case 'SUCCEED_PARTY':
        return this.#succeeded(form);
      case 'PROPOSE_VOID':
        await this.#goesOnElsewhere(form['intoCaseId'] as string | undefined, actor, caseId);
        return form;
      case 'ADD_SUBTASK':
        return { ...form, unitIsAuthority: await this.#isAuthority(form) };
      case 'INVITE_EXPERT':
        return this.#withExperts(form, caseId);
      case 'SKIP_TO_RUNG':
        return this.#withApprovers(form);
      case 'ENTERPRISE_CLOSED':
      case 'APPROVE_RESUME':
      case 'PROPOSE_SUSPENSION':
      case 'REFUSE_SIGNATURE':
      case 'RECORD_OBSTRUCTION':
        return this.#withOfficers(form, caseId);
      default:
        return form;
    }
  }

  /** A duplicate goes on in another hazard that he may see; what he may not is not there. */
  async #goesOnElsewhere(intoCaseId: string | undefined, actor: Actor, caseId: string): Promise<void> {
    if (intoCaseId === undefined) return;
    const field = 'intoCaseId';
    if (intoCaseId === caseId)
      throw fieldProblem([{ field, rule: 'isAnother', message: `${field}：不能并入本条隐患` }]);
    if (await this.hazards.maySee(intoCaseId, actor)) return;
    throw fieldProblem([{ field, rule: 'exists', message: `${field}：没有编号为 ${intoCaseId} 的隐患` }]);
  }

  /** Only an enterprise or an authority may mend; only an authority may own, assign or supervise. */
  async #succeeded(form: Form): Promise<Form> {
    if (form['party'] === 'responsible') return { ...form, unitIsAuthority: await this.#isAuthority(form) };
    await this.units.authority(form['unitId'] as string, 'unitId');
    return form;
  }

  async #isAuthority(form: Form): Promise<boolean> {
    const { kind } = await this.units.any(form['unitId'] as string, 'unitId');
    return kind !== 'enterprise';
  }

  async #withExperts({ expertAccountIds, ...form }: Form, caseId: string): Promise<Form> {
    return { ...form, experts: await this.officers.of(expertAccountIds as string[], 'expertAccountIds', caseId) };
  }

  async #withApprovers({ approverAccountIds = [], ...form }: Form): Promise<Form> {
    return { ...form, approvers: await this.officers.of(approverAccountIds as string[], 'approverAccountIds') };
  }

  async #withOfficers({ officerAccountIds, ...form }: Form, caseId: string): Promise<Form> {
    return { ...form, officers: await this.officers.of(officerAccountIds as string[], 'officerAccountIds', caseId) };
  }
}
