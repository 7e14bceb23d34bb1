import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { unitIdOf } from './unit.js';
import { numberMarks } from './yuanjiang/number-mark.facts.js';
import { sectorFacts } from './yuanjiang/sector.facts.js';
import { unitRows } from './yuanjiang/yuanjiang.facts.js';

const sectorRows = sectorFacts.flatMap(({ sector, lead, with: others, basis }) =>
  [lead, ...others].map((slug) => ({ sector, unitId: unitIdOf(slug), lead: slug === lead, basis })),
);

/**
 * Writes the known units and the inferred division of sectors at every start; several processes may do so at once.
 * Names follow the project's facts; a sector the committee office has edited stays as it is, and so does the mark of an
 * office, which its numbers carry.
 */
@Injectable()
export class OrganisationsSeeder implements OnModuleInit {
  constructor(private readonly database: Database) {}

  async onModuleInit(): Promise<void> {
    await this.seed();
  }

  async seed(): Promise<void> {
    await this.database.query(
      `insert into units (id, kind, slug, name, stat_code, parent_id, path, source)
       select id, kind, slug, name, "statCode", "parentId", path, source
         from jsonb_to_recordset($1) as f(id uuid, kind text, slug text, name text, "statCode" text, "parentId" uuid,
                                          path text, source text)
       on conflict (id) do update set name = excluded.name, source = excluded.source
        where (units.name, units.source) is distinct from (excluded.name, excluded.source)`,
      [JSON.stringify(unitRows)],
    );
    await this.database.query(
      `insert into sector_departments (sector, unit_id, lead, inferred, basis)
       select f.sector, f."unitId", f.lead, true, f.basis
         from jsonb_to_recordset($1) as f(sector text, "unitId" uuid, lead boolean, basis text)
        where not exists (select from sector_departments d where d.sector = f.sector)
       on conflict do nothing`,
      [JSON.stringify(sectorRows)],
    );
    await this.database.query(
      `insert into number_offices (office, mark)
       select office, mark from jsonb_to_recordset($1) as f(office text, mark text) on conflict do nothing`,
      [JSON.stringify(numberMarks)],
    );
  }
}
