import { Injectable } from '@nestjs/common';
import type { Sector } from '../../workflows/hazard/v1/hazard.codes.js';
import { Database, type Queryable } from '../platform/database/database.js';
import type { Unit } from './unit.js';

const unitColumns = `id, kind, slug, name, credit_code as "creditCode", parent_id as "parentId", path`;

/** A department that answers for a sector; `inferred` until the city has confirmed it. */
export interface SectorDepartment {
  unitId: string;
  name: string;
  lead: boolean;
  inferred: boolean;
  basis: string;
}

/** Reads of units and of who answers for which sector. Each takes the caller's transaction where it has one. */
@Injectable()
export class OrganisationsQueries {
  constructor(private readonly database: Database) {}

  async unit(id: string, on: Queryable = this.database): Promise<Unit | null> {
    const rows = await on.run<Unit>({
      name: 'organisations.unit',
      text: `select ${unitColumns} from units where id = $1`,
      values: [id],
    });
    return rows[0] ?? null;
  }

  units(ids: string[], on: Queryable = this.database): Promise<Unit[]> {
    return on.run<Unit>({
      name: 'organisations.units',
      text: `select ${unitColumns} from units where id = any ($1::uuid[])`,
      values: [ids],
    });
  }

  /** Every unit but the enterprises, parents before children. */
  publicBodies(): Promise<Unit[]> {
    return this.database.query<Unit>(
      `select ${unitColumns} from units where kind <> 'enterprise' order by length(path), stat_code nulls last, name`,
    );
  }

  /** Enterprises whose name or credit code holds these words (all enterprises for none), shortest name first. */
  enterprisesLike(words: string, limit: number): Promise<Unit[]> {
    return this.database.query<Unit>(
      `select ${unitColumns} from units
        where kind = 'enterprise' and (position($1 in name) > 0 or position(upper($1) in credit_code) > 0)
        order by length(name), name, id limit $2`,
      [words, limit],
    );
  }

  /** Enterprises of exactly this name; the same name may stand under two territories. */
  enterprisesNamed(name: string, on: Queryable = this.database): Promise<Unit[]> {
    return on.query<Unit>(`select ${unitColumns} from units where name = $1 and kind = 'enterprise' order by id`, [
      name,
    ]);
  }

  async enterpriseByCreditCode(creditCode: string, on: Queryable = this.database): Promise<Unit | null> {
    const rows = await on.query<Unit>(`select ${unitColumns} from units where credit_code = $1`, [creditCode]);
    return rows[0] ?? null;
  }

  sectorDepartments(sector: Sector, on: Queryable = this.database): Promise<SectorDepartment[]> {
    return on.run<SectorDepartment>({
      name: 'organisations.sectorDepartments',
      text: `select d.unit_id as "unitId", u.name, d.lead, d.inferred, d.basis
               from sector_departments d join units u on u.id = d.unit_id
              where d.sector = $1 order by d.lead desc, u.name`,
      values: [sector],
    });
  }
}
