import type { Actor } from '../../workflows/kit/types.js';
import { type DemoEnterprise, demoEnterprises } from './enterprises.facts.js';
import { demoOffices } from './people.facts.js';
import type { Part } from './script/course.js';
import type { ScriptedHazard } from './script/scripted.hazard.js';

/** Who is who in the city: the person behind each part of a hazard's life. */
export class Cast {
  constructor(
    private readonly actors: ReadonlyMap<string, Actor>,
    private readonly enterprises: ReadonlyMap<string, string>,
    private readonly leads: ReadonlyMap<string, string>,
    private readonly unitIdOf: (slug: string) => string,
  ) {}

  /** @throws Error where the facts name nobody for the part */
  playing(part: Part, hazard: ScriptedHazard): Actor {
    const { enterprise, finder, place } = hazard;
    switch (part) {
      case 'finder':
        return this.playing(finder, hazard);
      case 'firstInspector':
        return this.#known(`${this.#department(enterprise)}.inspector1`);
      case 'secondInspector':
        return this.#known(`${this.#department(enterprise)}.inspector2`);
      case 'leader':
        return this.#known(`${this.#department(enterprise)}.leader`);
      case 'principal':
        return this.#known(`${enterprise.slug}.principal`);
      case 'safetyOfficer':
        return this.#known(`${enterprise.slug}.safety`);
      case 'town':
        return this.#known(townAccount(enterprise, this.#department(enterprise)));
      case 'townLeader':
        return this.#known(`${prefixOf(({ unit }) => unit === enterprise.town)}.leader`);
      case 'otherLeader':
        return this.#known(
          `${prefixOf(({ unit }) => this.unitIdOf(unit) === this.departmentBeside(enterprise))}.leader`,
        );
      case 'coPrincipal':
        return this.#known(`${neighbourOf(enterprise).slug}.principal`);
      case 'committeeLeader':
        return this.committee('committeeLeader');
      case 'office':
        return this.#known(place % 3 === 0 ? 'anweiban2' : 'anweiban1');
      case 'otherOffice':
        return this.#known(place % 3 === 0 ? 'anweiban1' : 'anweiban2');
    }
  }

  /** Whoever leads an authority. */
  leaderOf(unitId: string): Actor {
    return this.#known(`${prefixOf(({ unit }) => this.unitIdOf(unit) === unitId)}.leader`);
  }

  /** Who acts for the committee: its leader where he is named, else its office. */
  committee(role: string): Actor {
    return this.#known(role === 'committeeLeader' ? 'weiyuan1' : 'anweiban1');
  }

  unitIdOfEnterprise({ slug }: DemoEnterprise): string {
    return this.enterprises.get(slug)!;
  }

  unitIdOfTown({ town }: DemoEnterprise): string {
    return this.unitIdOf(town);
  }

  /** An enterprise that can be made to take a share. */
  unitIdOfNeighbour(enterprise: DemoEnterprise): string {
    return this.unitIdOfEnterprise(neighbourOf(enterprise));
  }

  leadDepartmentOf({ sector }: DemoEnterprise): string {
    return this.leads.get(sector)!;
  }

  /** Who leads in the sector after this one. */
  departmentBeside({ sector }: DemoEnterprise): string {
    const own = this.leads.get(sector);
    return [...this.leads.values()].find((unitId) => unitId !== own)!;
  }

  #department(enterprise: DemoEnterprise): string {
    return prefixOf(({ unit }) => this.unitIdOf(unit) === this.leadDepartmentOf(enterprise));
  }

  #known(account: string): Actor {
    const actor = this.actors.get(account);
    if (!actor) throw new Error(`no account ${account} in the demonstration`);
    return actor;
  }
}

/** The park has no town of its own: what a town would do there, its leader does, who has verified nothing. */
function townAccount({ town }: DemoEnterprise, department: string): string {
  const prefix = prefixOf(({ unit }) => unit === town);
  return prefix === department ? `${prefix}.leader` : `${prefix}.inspector1`;
}

/** The next in the list of enterprises. */
function neighbourOf({ slug }: DemoEnterprise): DemoEnterprise {
  const place = demoEnterprises.findIndex((one) => one.slug === slug);
  return demoEnterprises[(place + 1) % demoEnterprises.length]!;
}

function prefixOf(is: (office: (typeof demoOffices)[number]) => boolean): string {
  const office = demoOffices.find(is);
  if (!office) throw new Error('an authority of the demonstration is missing in people.facts');
  return office.prefix;
}
