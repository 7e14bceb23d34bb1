import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { workflowOf } from '../../workflows/catalogue.js';
import { Database } from '../platform/database/database.js';
import { ReadinessRegistry } from '../platform/health/check.registry.js';
import { RuleKeeper } from './rule-keeper.js';
import { versionsOf } from './stored-case.js';

interface Used {
  workflow: string;
  workflow_version: number;
  policy_version: number;
  calendar_version: number;
}

/** Every case is read for it, so it is asked no more often than this by the machine's own time. */
const askedAgainAfterMs = 300_000;

/**
 * Refuses to start on a database that names a workflow, policy or calendar version this build lacks, and says so in
 * readiness when a newer build has brought one in since.
 */
@Injectable()
export class VersionsCheck implements OnApplicationBootstrap {
  #askedAt = Number.NEGATIVE_INFINITY;
  #missing: string | null = null;

  constructor(
    private readonly database: Database,
    private readonly rules: RuleKeeper,
    readiness: ReadinessRegistry,
  ) {
    readiness.register('versions', async () => {
      if (performance.now() - this.#askedAt > askedAgainAfterMs) await this.verify().catch(() => undefined);
      return this.#missing === null
        ? { ok: true, detail: '流程、规则、日历版本齐备 / all versions are known' }
        : { ok: false, detail: `本版程序不认得：${this.#missing} / unknown to this build` };
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.verify();
  }

  /** @throws UnknownVersionError naming the first version that is missing */
  async verify(): Promise<void> {
    const used = await this.database.query<Used>(
      'select distinct workflow, workflow_version, policy_version, calendar_version from cases',
    );
    this.#askedAt = performance.now();
    this.#missing = null;
    const book = await this.rules.current();
    try {
      for (const row of used) {
        workflowOf(row.workflow, row.workflow_version);
        book.rulesOf(versionsOf(row));
      }
    } catch (error) {
      this.#missing = (error as Error).message;
      throw error;
    }
  }
}
