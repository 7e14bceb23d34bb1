import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from './database.js';

/** Lets go of the connections last, when requests and jobs are over. */
@Injectable()
export class DatabaseLifetime implements OnApplicationShutdown {
  constructor(private readonly database: Database) {}

  async onApplicationShutdown(): Promise<void> {
    await this.database.dataSource.destroy();
  }
}
