import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import type { PersonEvent } from './hazard-event.table.js';
import { NamedOfficers } from './named-officers.js';
import { asEnterprise, NamedUnit } from './named-unit.js';
import { PlanDays } from './plan-days.js';
import { PracticeContext } from './practice-context.js';

type Form = Record<string, unknown>;

const enterpriseRoles: Actor['role'][] = ['enterprisePrincipal', 'enterpriseSafetyOfficer', 'enterpriseWorker'];

/** Reads along with a form what the workflow may not look up itself: who owns, where it lies, who is named. */
@Injectable()
export class CaseContext {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly units: NamedUnit,
    private readonly officers: NamedOfficers,
    private readonly practice: PracticeContext,
    private readonly planDays: PlanDays,
  ) {}

  /** The payload of the command: the form, and the facts the claims and recorders of that event read. */
  async payload(type: PersonEvent, form: Form, actor: Actor, caseId: string): Promise<Form> {
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
      case 'SUBMIT_PLAN':
        await this.planDays.check(form, caseId);
        return form;
      case 'SUBMIT_CLOSEOUT':
        return { afterPhotos: [], ...form };
      case 'START_VERIFY':
        return {
          verifiers: await this.officers.of(form['verifierAccountIds'] as string[], 'verifierAccountIds', caseId),
        };
      default:
        return this.practice.payload(type, form, actor, caseId);
    }
  }

  /** An enterprise may report only itself; every report has an owning department from its first line on. */
  async #located(form: Form, actor: Actor): Promise<Form> {
    const isEnterprise = enterpriseRoles.includes(actor.role);
    const enterpriseUnitId = isEnterprise ? actor.unitId : ((form['enterpriseUnitId'] as string | undefined) ?? null);
    const named = await this.units.each({ enterpriseUnitId, townUnitId: form['townUnitId'] });
    const enterprise = named.enterpriseUnitId ? asEnterprise(named.enterpriseUnitId, 'enterpriseUnitId') : null;
    const townUnitId = named.townUnitId?.id ?? enterprise?.parentId ?? null;
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
      ? await this.units.enterprise(given['enterpriseUnitId'] as string, 'facts.enterpriseUnitId')
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
    const { assigningUnitId, supervisingUnitId, responsibleUnitId } = form;
    const named = await this.units.each({ assigningUnitId, supervisingUnitId, responsibleUnitId });
    if (!named.responsibleUnitId) return form;
    return { ...form, responsibleIsAuthority: named.responsibleUnitId.kind !== 'enterprise' };
  }
}
