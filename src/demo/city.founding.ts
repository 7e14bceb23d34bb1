import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../workflows/kit/types.js';
import { DemoPeopleService } from '../accounts/demo-people.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Database } from '../platform/database/database.js';
import { Cast } from './cast.js';
import { demoEnterprises } from './enterprises.facts.js';
import { demoOffices, safetyOfficerName } from './people.facts.js';

/** Enters the enterprises and the people of the city; what is there already stays as it is. */
@Injectable()
export class CityFounding {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
    private readonly people: DemoPeopleService,
  ) {}

  async found(): Promise<Cast> {
    await this.organisations.ensureKnownUnits();
    const enterprises = await this.#enterprises();
    const posts = [...this.#officers(), ...enterprisePeople(enterprises)];
    const actors = await this.people.enter(posts);
    const leads = new Map<string, string>();
    for (const { sector } of demoEnterprises) leads.set(sector, await this.organisations.leadDepartment(sector));
    return new Cast(actors as ReadonlyMap<string, Actor>, enterprises, leads, (slug) =>
      this.organisations.unitIdOf(slug),
    );
  }

  /** Ids of the enterprises by slug. */
  #enterprises(): Promise<Map<string, string>> {
    return this.database.transaction(async (tx) => {
      const ids = new Map<string, string>();
      for (const { slug, town, name } of demoEnterprises) {
        const parentUnitId = this.organisations.unitIdOf(town);
        ids.set(slug, await this.organisations.ensureEnterprise(tx, { name, parentUnitId }));
      }
      return ids;
    });
  }

  #officers() {
    const office = this.organisations.committeeId;
    return [
      { account: 'anweiban1', name: '安守底', role: 'committeeOffice' as const, unitId: office },
      { account: 'anweiban2', name: '安常督', role: 'committeeOffice' as const, unitId: office },
      { account: 'weiyuan1', name: '严委员', role: 'committeeLeader' as const, unitId: office },
      ...demoOffices.flatMap(({ prefix, unit, leader, inspectors }, place) => {
        const unitId = this.organisations.unitIdOf(unit);
        const post = (name: string, role: Role, at: string, n: number) => ({
          account: `${prefix}.${at}`,
          name,
          role,
          unitId,
          certificateNo: `DEMO-${1810_0000 + place * 10 + n}`,
        });
        return [
          post(leader, 'departmentSupervisor', 'leader', 0),
          ...inspectors.map((name, n) => post(name, 'inspector', `inspector${n + 1}`, n + 1)),
        ];
      }),
    ];
  }
}

function enterprisePeople(ids: ReadonlyMap<string, string>) {
  return demoEnterprises.flatMap(({ slug, principal }, place) => {
    const unitId = ids.get(slug)!;
    return [
      { account: `${slug}.principal`, name: principal, role: 'enterprisePrincipal' as const, unitId },
      { account: `${slug}.safety`, name: safetyOfficerName(place), role: 'enterpriseSafetyOfficer' as const, unitId },
    ];
  });
}
