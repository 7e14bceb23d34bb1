import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { fieldProblem } from '../platform/field.problem.js';

type Unit = Awaited<ReturnType<OrganisationsService['unit']>>;

/** A unit a form names, read where the form says it is of a certain kind. Problem 400 naming the field. */
@Injectable()
export class NamedUnit {
  constructor(private readonly organisations: OrganisationsService) {}

  async any(unitId: string, field: string): Promise<Unit> {
    return this.organisations.unit(unitId).catch(() => {
      throw fieldProblem([{ field, rule: 'exists', message: `${field}：没有编号为 ${unitId} 的单位` }]);
    });
  }

  async enterprise(unitId: string, field: string): Promise<Unit> {
    const unit = await this.any(unitId, field);
    if (unit.kind === 'enterprise') return unit;
    throw fieldProblem([{ field, rule: 'isEnterprise', message: `${field}：${unit.name}不是企业` }]);
  }

  /** A department, town, centre or park: it may own a hazard and order what an enterprise may not. */
  async authority(unitId: string, field: string): Promise<Unit> {
    const unit = await this.any(unitId, field);
    if (unit.kind !== 'enterprise' && unit.kind !== 'elsewhere') return unit;
    throw fieldProblem([{ field, rule: 'isAuthority', message: `${field}：${unit.name}不是部门或者乡镇` }]);
  }
}
