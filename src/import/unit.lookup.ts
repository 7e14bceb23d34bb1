import type { OrganisationsService } from '../organisations/organisations.service.js';
import type { Tx } from '../platform/database/database.js';
import type { DraftedRow } from './row.preparation.js';

/** Slug of the city's own root. */
const city = 'yuanjiang';

interface RowUnits {
  townUnitId: string | null;
  enterpriseUnitId: string | null;
  ownerUnitId: string;
}

/** The units a row names, found or entered inside the staging transaction; each is asked for once per file. */
export class UnitLookup {
  private readonly leads = new Map<string | null, string>();
  private readonly enterprises = new Map<string, string>();

  constructor(
    private readonly tx: Tx,
    private readonly organisations: OrganisationsService,
  ) {}

  async of(row: DraftedRow): Promise<RowUnits> {
    return {
      townUnitId: row.townUnitId,
      enterpriseUnitId: row.enterprise === null ? null : await this.enterprise(row.enterprise, row),
      ownerUnitId: row.inCity ? await this.lead(row.payload.sector) : this.organisations.committeeOfficeUnitId,
    };
  }

  private async lead(sector: string | null): Promise<string> {
    const known = this.leads.get(sector) ?? (await this.organisations.leadDepartment(sector, this.tx));
    this.leads.set(sector, known);
    return known;
  }

  /** Outside the city a name alone tells nobody apart (every county has its 幸福小区), so the region goes with it. */
  private async enterprise(published: string, row: DraftedRow): Promise<string> {
    const name = row.inCity || row.region === '' ? published : `${published}（${row.region}）`;
    const parentUnitId = row.inCity
      ? (row.townUnitId ?? this.organisations.unitIdOf(city))
      : this.organisations.elsewhereId;
    const key = `${parentUnitId}/${name}`;
    const id =
      this.enterprises.get(key) ?? (await this.organisations.ensureEnterprise(this.tx, { name, parentUnitId }));
    this.enterprises.set(key, id);
    return id;
  }
}
