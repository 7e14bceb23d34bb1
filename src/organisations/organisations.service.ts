import { Injectable } from '@nestjs/common';
import { isSector } from '../../workflows/hazard/v1/hazard.codes.js';
import type { Actor, Role } from '../../workflows/kit/types.js';
import { holds } from '../accounts/permission.js';
import { Database, type Queryable, type Tx } from '../platform/database/database.js';
import { Problem } from '../platform/errors.js';
import type { EnterpriseView } from './enterprise.dto.js';
import { OrganisationsQueries } from './organisations.queries.js';
import { OrganisationsSeeder } from './organisations.seeder.js';
import { postsAt } from './post.js';
import { UnitView } from './unit.dto.js';
import { committeeId, committeeOfficeHostId, elsewhereId, enterpriseIdOf, type Unit, unitIdOf } from './unit.js';
import { territoryNamedIn } from './yuanjiang/yuanjiang.facts.js';

/** Who is who and who answers to whom: what other features may ask about units. */
@Injectable()
export class OrganisationsService {
  /** The root under which units outside the city stand. */
  readonly elsewhereId = elsewhereId;
  readonly committeeId = committeeId;
  /** The department that hosts the committee's office; it owns what nobody else is competent for. */
  readonly committeeOfficeUnitId = committeeOfficeHostId;

  constructor(
    private readonly database: Database,
    private readonly queries: OrganisationsQueries,
    private readonly seeder: OrganisationsSeeder,
  ) {}

  /** For other features' own seeds: the known units are there when this is done. */
  ensureKnownUnits(): Promise<void> {
    return this.seeder.seed();
  }

  /** The id of a unit the project knows by slug; there need not be one. */
  unitIdOf(slug: string): string {
    return unitIdOf(slug);
  }

  /** As `unitFor`; Problem 404 UNIT_NOT_FOUND also for a unit that is no enterprise. */
  async enterprise(actor: Actor, id: string): Promise<EnterpriseView> {
    const unit = await this.unitFor(actor, id);
    if (unit.kind !== 'enterprise') throw unitNotFound(id);
    const town = unit.parentId ? await this.unit(unit.parentId) : null;
    return { ...unit, townName: town?.name ?? null };
  }

  /** Problem 404 UNIT_NOT_FOUND, also for an enterprise that is neither the actor's nor for his role to look up. */
  async unitFor(actor: Actor, id: string): Promise<UnitView> {
    const unit = await this.unit(id);
    const isHidden = unit.kind === 'enterprise' && actor.unitId !== id && !holds(actor.role, 'enterprise.read');
    if (isHidden) throw unitNotFound(id);
    return UnitView.of(unit);
  }

  /** The roles a person of this unit can hold. Problem 404 UNIT_NOT_FOUND. */
  async postsAt(unitId: string, on: Queryable = this.database): Promise<Role[]> {
    return postsAt(await this.unit(unitId, on));
  }

  /** The unit, or Problem 404 UNIT_NOT_FOUND. */
  async unit(id: string, on: Queryable = this.database): Promise<Unit> {
    const unit = await this.queries.unit(id, on);
    if (!unit) throw unitNotFound(id);
    return unit;
  }

  /** The unit that leads in a sector; where none is named, the host of the committee office. */
  async leadDepartment(sector: string | null, on: Queryable = this.database): Promise<string> {
    if (sector === null || !isSector(sector)) return committeeOfficeHostId;
    const departments = await this.queries.sectorDepartments(sector, on);
    return departments.find((department) => department.lead)?.unitId ?? committeeOfficeHostId;
  }

  /** The enterprise of exactly this name, or null where there is none or more than one. */
  async findEnterpriseByName(name: string, on: Queryable = this.database): Promise<Unit | null> {
    const found = await this.queries.enterprisesNamed(name.trim(), on);
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /**
   * The id of the enterprise of this name under this parent (a territory, the city or *elsewhere*), written where it is
   * new. Its id follows from parent and name, so two callers at once make one. Problem 404 for an unknown parent.
   */
  async ensureEnterprise(tx: Tx, request: { name: string; parentUnitId: string }): Promise<string> {
    const name = request.name.trim();
    const id = enterpriseIdOf(request.parentUnitId, name);
    const parent = await this.unit(request.parentUnitId, tx);
    await tx.run({
      name: 'organisations.ensureEnterprise',
      text: `insert into units (id, kind, name, parent_id, path, source)
             values ($1, 'enterprise', $2, $3, $4, '业务数据带入') on conflict do nothing`,
      values: [id, name, parent.id, `${parent.path}${id}/`],
    });
    return id;
  }

  /** The unit above this one; null for the roots. */
  async superiorOf(unitId: string, on: Queryable = this.database): Promise<Unit | null> {
    const { parentId } = await this.unit(unitId, on);
    return parentId ? this.unit(parentId, on) : null;
  }

  /** Whether the unit is this ancestor or stands anywhere below it. */
  async isWithin(unitId: string, ancestorId: string, on: Queryable = this.database): Promise<boolean> {
    return (await this.unit(unitId, on)).path.includes(`/${ancestorId}/`);
  }

  /** The id of the town, sub-district, centre or park whose name occurs in these words, or null. */
  townByName(words: string): string | null {
    return territoryNamedIn(words);
  }
}

function unitNotFound(id: string): Problem {
  return new Problem({
    status: 404,
    code: 'UNIT_NOT_FOUND',
    title: '单位不存在 / No such unit',
    detail: `没有编号为 ${id} 的单位。`,
  });
}
