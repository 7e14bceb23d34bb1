import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { NamedVerifier } from '../../workflows/hazard/v1/hazard.payloads.js';
import type { Actor } from '../../workflows/kit/types.js';
import { AccountsQueries } from '../accounts/accounts.queries.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { fieldProblem } from '../platform/field.problem.js';
import type { PersonEvent } from './hazard-event.table.js';

type Form = Record<string, unknown>;

/** Reads along with a form what the workflow may not look up itself: who owns, where it lies, who is named. */
@Injectable()
export class CaseContext {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly accounts: AccountsQueries,
  ) {}

  /** The payload of the command: the form, and the facts the claims and recorders of that event read. */
  async payload(type: PersonEvent, form: Form, actor: Actor): Promise<Form> {
    switch (type) {
      case 'SAVE_DRAFT':
      case 'REPORT':
        return this.#located({ photos: [], ...form }, actor);
      case 'RECORD_PUBLISHED':
        return this.#published({ photos: [], ...form }, actor);
      case 'COMPLETE_FACTS':
        return this.#completed({ photos: [], facts: {}, ...form });
      case 'ASSIGN':
      case 'REASSIGN':
        return this.#assigned(form);
      case 'SUBMIT_CLOSEOUT':
        return { afterPhotos: [], ...form };
      case 'START_VERIFY':
        return { verifiers: await this.#verifiers(form['verifierAccountIds'] as string[]) };
      default:
        return form;
    }
  }

  /** An enterprise may report only itself; every report has an owning department from its first line on. */
  async #located(form: Form, actor: Actor): Promise<Form> {
    const isEnterprise = actor.role === 'enterprisePrincipal' || actor.role === 'enterpriseSafetyOfficer';
    const enterpriseUnitId = isEnterprise ? actor.unitId : ((form['enterpriseUnitId'] as string | undefined) ?? null);
    const enterprise = enterpriseUnitId ? await this.#enterprise(enterpriseUnitId, 'enterpriseUnitId') : null;
    const townUnitId = (form['townUnitId'] as string | undefined) ?? enterprise?.parentId ?? null;
    await this.#mustExist(form, ['townUnitId']);
    const ownerUnitId = await this.organisations.leadDepartment((form['sector'] as string | undefined) ?? null);
    return { ...form, enterpriseUnitId, enterpriseName: enterprise?.name ?? null, townUnitId, ownerUnitId };
  }

  async #published({ sourceText, ...form }: Form, actor: Actor): Promise<Form> {
    const sha256 = createHash('sha256').update(String(sourceText)).digest('hex');
    return { ...(await this.#located(form, actor)), source: { text: sourceText, sha256 } };
  }

  async #completed(form: Form): Promise<Form> {
    const given = form['facts'] as Form;
    const enterprise = given['enterpriseUnitId']
      ? await this.#enterprise(given['enterpriseUnitId'] as string, 'facts.enterpriseUnitId')
      : null;
    const located = enterprise
      ? { enterpriseName: enterprise.name, townUnitId: given['townUnitId'] ?? enterprise.parentId }
      : {};
    const owner = given['sector']
      ? { ownerUnitId: await this.organisations.leadDepartment(given['sector'] as string) }
      : {};
    return { ...form, facts: { ...given, ...located }, ...owner };
  }

  /** Whether an authority itself must put it right decides whom the notices go to. */
  async #assigned(form: Form): Promise<Form> {
    await this.#mustExist(form, ['assigningUnitId', 'supervisingUnitId']);
    const responsibleUnitId = form['responsibleUnitId'] as string | undefined;
    if (!responsibleUnitId) return form;
    const { kind } = await this.#unit(responsibleUnitId, 'responsibleUnitId');
    return { ...form, responsibleIsAuthority: kind !== 'enterprise' };
  }

  /** Whoever is named verifier is recorded with his unit and all units above it, as they are now. */
  async #verifiers(accountIds: string[]): Promise<NamedVerifier[]> {
    const known = await this.accounts.actors(accountIds);
    const missing = accountIds.filter((id) => !known.some(({ accountId }) => accountId === id));
    if (missing.length > 0) {
      const message = `verifierAccountIds：没有编号为 ${missing.join('、')} 的在用账号`;
      throw fieldProblem([{ field: 'verifierAccountIds', rule: 'exists', message }]);
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

  async #enterprise(unitId: string, field: string) {
    const unit = await this.#unit(unitId, field);
    if (unit.kind === 'enterprise') return unit;
    throw fieldProblem([{ field, rule: 'isEnterprise', message: `${field}：${unit.name}不是企业` }]);
  }

  async #mustExist(form: Form, fields: string[]): Promise<void> {
    for (const field of fields) if (form[field]) await this.#unit(form[field] as string, field);
  }

  async #unit(unitId: string, field: string) {
    return this.organisations.unit(unitId).catch(() => {
      throw fieldProblem([{ field, rule: 'exists', message: `${field}：没有编号为 ${unitId} 的单位` }]);
    });
  }
}
