import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { rulesOf, workflowOf } from '../../workflows/catalogue.js';
import { Database } from '../platform/database/database.js';

interface Used {
  workflow: string;
  workflow_version: number;
  policy_version: number;
  calendar_version: number;
}

/** Refuses to start on a database that names a workflow, policy or calendar version this build lacks. */
@Injectable()
export class VersionsCheck implements OnApplicationBootstrap {
  constructor(private readonly database: Database) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.verify();
  }

  /** @throws UnknownVersionError naming the first version that is missing */
  async verify(): Promise<void> {
    const used = await this.database.query<Used>(
      'select distinct workflow, workflow_version, policy_version, calendar_version from cases',
    );
    for (const { workflow, workflow_version, policy_version, calendar_version } of used) {
      workflowOf(workflow, workflow_version);
      rulesOf({ workflow: workflow_version, policy: policy_version, calendar: calendar_version });
    }
  }
}
