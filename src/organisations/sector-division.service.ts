import { Injectable } from '@nestjs/common';
import type { Sector } from '../../workflows/hazard/v1/hazard.codes.js';
import { Database } from '../platform/database/database.js';
import { fieldProblem } from '../platform/field.problem.js';
import { OrganisationsQueries, type SectorDepartment } from './organisations.queries.js';
import { territoryKinds, type UnitKind } from './unit.js';

/** Only these have officers who can answer for a sector. */
const answering: readonly UnitKind[] = ['department', ...territoryKinds];

@Injectable()
export class SectorDivisionService {
  constructor(
    private readonly database: Database,
    private readonly queries: OrganisationsQueries,
  ) {}

  /** Puts these departments in the place of the sector's former ones. Problem 400 names each that cannot answer for one. */
  async replace(sector: Sector, departments: Omit<SectorDepartment, 'name'>[]): Promise<SectorDepartment[]> {
    return this.database.transaction(async (tx) => {
      const units = await this.queries.units(
        departments.map((department) => department.unitId),
        tx,
      );
      const able = new Set(units.filter((unit) => answering.includes(unit.kind)).map((unit) => unit.id));
      const wrong = [...departments.entries()].filter(([, department]) => !able.has(department.unitId));
      if (wrong.length > 0) throw fieldProblem(wrong.map(([place]) => cannotAnswer(place)));
      // Two edits of one sector at once: the later waits and replaces the earlier as a whole.
      await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`sector ${sector}`]);
      await tx.query('delete from sector_departments where sector = $1', [sector]);
      await tx.query(
        `insert into sector_departments (sector, unit_id, lead, inferred, basis)
         select $1, d."unitId", d.lead, d.inferred, d.basis
           from jsonb_to_recordset($2) as d("unitId" uuid, lead boolean, inferred boolean, basis text)`,
        [sector, JSON.stringify(departments)],
      );
      return this.queries.sectorDepartments(sector, tx);
    });
  }
}

function cannotAnswer(place: number) {
  return {
    field: `departments.${place}.unitId`,
    rule: 'isAnsweringUnit',
    message: '只能选择部门、镇街或园区',
  };
}
