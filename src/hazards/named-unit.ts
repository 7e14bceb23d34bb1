import { Injectable } from '@nestjs/common';
import { OrganisationsQueries } from '../organisations/organisations.queries.js';
import { fieldProblem } from '../platform/field.problem.js';

type Unit = Awaited<ReturnType<OrganisationsQueries['units']>>[number];

/** Units a form names, read where the form says they are of a certain kind. Problem 400 naming the fields. */
@Injectable()
export class NamedUnit {
  constructor(private readonly queries: OrganisationsQueries) {}

  /** The unit of each field that names one, read at once. */
  async each<Field extends string>(named: Record<Field, unknown>): Promise<Partial<Record<Field, Unit>>> {
    const ids = (Object.entries(named) as [Field, string | null | undefined][]).filter(([, unitId]) => unitId);
    const units = ids.length > 0 ? await this.queries.units(ids.map(([, unitId]) => unitId!)) : [];
    const found = ids.map(([field, unitId]) => ({
      field,
      unitId,
      unit: units.find(({ id }) => id === unitId?.toLowerCase()),
    }));
    const missing = found.filter(({ unit }) => unit === undefined);
    if (missing.length === 0) return Object.fromEntries(found.map(({ field, unit }) => [field, unit])) as never;
    throw fieldProblem(
      missing.map(({ field, unitId }) => ({ field, rule: 'exists', message: `${field}：没有编号为 ${unitId} 的单位` })),
    );
  }

  async any(unitId: string, field: string): Promise<Unit> {
    return (await this.each({ [field]: unitId }))[field]!;
  }

  async enterprise(unitId: string, field: string): Promise<Unit> {
    return asEnterprise(await this.any(unitId, field), field);
  }

  /** A department, town, centre or park: it may own a hazard and order what an enterprise may not. */
  async authority(unitId: string, field: string): Promise<Unit> {
    const unit = await this.any(unitId, field);
    if (unit.kind !== 'enterprise' && unit.kind !== 'elsewhere') return unit;
    throw fieldProblem([{ field, rule: 'isAuthority', message: `${field}：${unit.name}不是部门或者乡镇` }]);
  }
}

/** Problem 400 naming the field for a unit of another kind. */
export function asEnterprise(unit: Unit, field: string): Unit {
  if (unit.kind === 'enterprise') return unit;
  throw fieldProblem([{ field, rule: 'isEnterprise', message: `${field}：${unit.name}不是企业` }]);
}
