import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** How long a name is believed without asking again, by the machine's own time: units are renamed once in years. */
const believedMs = 60_000;
const most = 10_000;

/** What units are called, remembered for a minute: every view of a case names half a dozen of them. */
@Injectable()
export class UnitNamesQueries {
  readonly #known = new Map<string, { name: string; until: number }>();

  constructor(private readonly database: Database) {}

  /** Names by id; an unknown unit has none. */
  async of(unitIds: string[]): Promise<Map<string, string>> {
    const now = performance.now();
    const missing = unitIds.filter((id) => (this.#known.get(id)?.until ?? 0) <= now);
    if (missing.length > 0) await this.#learn(missing, now + believedMs);
    return new Map(unitIds.flatMap((id) => namesOf(id, this.#known.get(id)?.name)));
  }

  async #learn(unitIds: string[], until: number): Promise<void> {
    if (this.#known.size > most) this.#known.clear();
    const rows = await this.database.run<{ id: string; name: string }>({
      name: 'organisations.unit-names',
      text: 'select id, name from units where id = any($1::uuid[])',
      values: [unitIds],
    });
    for (const { id, name } of rows) this.#known.set(id, { name, until });
  }
}

function namesOf(id: string, name: string | undefined): [string, string][] {
  return name === undefined ? [] : [[id, name]];
}
