import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { StartLines } from '../platform/start.lines.js';
import { Migrator } from './migrator.js';

/** Says at the start when open cases still stand under an older version: nobody moves them behind people's backs. */
@Injectable()
export class MigrationNotice implements OnApplicationBootstrap {
  constructor(
    private readonly migrator: Migrator,
    private readonly lines: StartLines,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const waiting = await this.migrator.waiting('hazard');
    if (waiting === 0) return;
    this.lines.add(
      `${waiting} 条隐患仍按旧版流程办理：npm run migrate -- --dry-run，再 --apply / ${waiting} cases stand under an older version`,
    );
  }
}
