import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../platform/config/config.js';
import { DemoAccountsSeeder } from './demo-accounts.seeder.js';
import { FirstAccountSeeder } from './first-account.seeder.js';

/** Whom a fresh start knows: the people of the demonstration, or one account of the committee office. */
@Injectable()
export class AccountsSeeder implements OnApplicationBootstrap {
  constructor(
    private readonly config: Config,
    private readonly demo: DemoAccountsSeeder,
    private readonly first: FirstAccountSeeder,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.mode === 'demonstration') return this.demo.seed();
    await this.demo.shutOut();
    await this.first.seed();
  }
}
