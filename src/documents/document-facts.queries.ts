import { Injectable } from '@nestjs/common';
import type { HazardFacts } from '../../workflows/hazard/v2/hazard.facts.js';
import type { RegisterKind } from '../../workflows/kit/definition.js';
import type { Policy } from '../../workflows/policy.js';
import { levels } from '../../workflows/texts/levels.js';
import { sectors } from '../../workflows/texts/sectors.js';
import type { Text } from '../../workflows/texts/text.js';
import { CasesQueries } from '../engine/cases.queries.js';
import { OrganisationsQueries } from '../organisations/organisations.queries.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import type { Queryable } from '../platform/database/database.js';
import { type CaseNumber, NumbersQueries } from '../registers/numbers.queries.js';
import { CaseLinesQueries } from './case-lines.queries.js';
import type { DocumentFacts, ShareFact, UnitFact } from './document.facts.js';
import { forms } from './forms/catalogue.js';
import { chineseMinute } from './forms/wording.js';
import { type GivenShare, LineReading, readEvents } from './reading/line.reading.js';

/** Reads what the papers of a case print. */
@Injectable()
export class DocumentFactsQueries {
  constructor(
    private readonly cases: CasesQueries,
    private readonly lines: CaseLinesQueries,
    private readonly numbers: NumbersQueries,
    private readonly organisations: OrganisationsQueries,
    private readonly register: OrganisationsService,
  ) {}

  /** The facts of a case as it stands; null when there is no such case. */
  async of(caseId: string, on?: Queryable): Promise<DocumentFacts | null> {
    const stored = await this.cases.byId(caseId, on);
    if (!stored) return null;
    const { calendar, policy } = stored.rules;
    const lines = await this.lines.of(caseId, readEvents, on);
    const reading = new LineReading(
      lines.filter(({ seq }) => seq <= stored.standing.seq),
      calendar,
    );
    const hazard = stored.standing.facts as HazardFacts;
    const given = reading.shares();
    const taken = (await this.numbers.ofCases([caseId], on)).get(caseId) ?? [];
    const standing = taken.filter(({ endedBecause }) => endedBecause === null);
    const numbers = numbersOf(standing, given);
    const orderedOn = reading.orderedOn();
    const { foundAt, dueAt, basis } = hazard;
    return {
      caseId,
      numbers,
      title: hazard.title,
      description: reading.description(),
      sector: nameIn(sectors, hazard.sector),
      level: nameIn(levels, hazard.level),
      place: hazard.place,
      photos: hazard.photos,
      foundOn: foundAt === null ? null : calendar.localDate(foundAt),
      foundAt: foundAt === null ? null : chineseMinute(foundAt),
      finder: reading.finder(),
      enterpriseName: hazard.enterpriseName,
      ...(await this.#units(hazard, given, standing, on)),
      principal: reading.principal(),
      basis: basis?.confirmedBy ? basis : null,
      assignment: reading.assignment(),
      dueOn: dueAt === null ? null : calendar.localDate(dueAt - 1),
      planWithin: planLimit(policy),
      listing: null,
      closeout: reading.closeout(),
      verdict: reading.verdict(),
      approval: reading.approval(),
      earlierOrder:
        orderedOn === null
          ? null
          : {
              title: forms.rectificationOrder.zh,
              number: numbers.rectificationOrder ?? null,
              on: orderedOn,
            },
    };
  }

  /** Within the city a body is called 市…, on paper by its full name. */
  async #units(hazard: HazardFacts, given: GivenShare[], standing: CaseNumber[], on?: Queryable) {
    // A case of version 1 has no shares.
    const { assignment, enterpriseUnitId, townUnitId, ownerUnitId, subtasks = [] } = hazard;
    const ids = {
      enterprise: enterpriseUnitId,
      town: townUnitId,
      owner: ownerUnitId,
      responsible: assignment?.responsibleUnitId ?? null,
      assigning: assignment?.assigningUnitId ?? null,
      supervising: assignment?.supervisingUnitId ?? null,
    };
    const cityId = this.register.unitIdOf('yuanjiang');
    const known = await this.organisations.units(
      [cityId, ...Object.values(ids).filter((id) => id !== null), ...given.map(({ unitId }) => unitId)],
      on,
    );
    const city = known.find(({ id }) => id === cityId)?.name ?? '';
    const unit = (wanted: string | null): UnitFact | null => {
      const found = known.find(({ id }) => id === wanted);
      if (!found) return null;
      const { id, kind, creditCode } = found;
      return { id, kind, creditCode, name: found.name.replace(/^市/, city) };
    };
    return {
      enterprise: unit(ids.enterprise),
      town: unit(ids.town),
      owner: unit(ids.owner),
      responsible: unit(ids.responsible),
      assigning: unit(ids.assigning),
      supervising: unit(ids.supervising),
      shares: given.map(
        ({ unitId, ...share }): ShareFact => ({
          ...share,
          unit: unit(unitId),
          number: standing.find(({ seq, kind }) => kind === 'assignment' && seq === share.seq)?.text ?? null,
          stands: subtasks.some(({ seq }) => seq === share.seq),
        }),
      ),
      share: null,
    };
  }
}

/** The latest of each kind; a share's sheet is none of the case's. */
function numbersOf(standing: CaseNumber[], given: GivenShare[]): Partial<Record<RegisterKind, string>> {
  const ofCase = standing.filter(({ seq }) => !given.some((share) => share.seq === seq));
  return Object.fromEntries(ofCase.map(({ kind, text }) => [kind, text]));
}

function nameIn(names: Readonly<Record<string, Text>>, code: string | null): string | null {
  return code === null ? null : (names[code]?.zh ?? code);
}

function planLimit({ limits }: Policy): string | null {
  const limit = limits['plan.limit'].value;
  if ('wd' in limit) return `${limit.wd}个工作日`;
  return 'd' in limit ? `${limit.d}日` : null;
}
