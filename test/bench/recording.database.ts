import type { DataSource } from 'typeorm';
import { Database, type Statement } from '../../src/platform/database/database.js';

/** A database that remembers, in order, every named statement sent through it. */
export class RecordingDatabase extends Database {
  readonly sent: Statement[] = [];

  constructor(dataSource: DataSource) {
    super(dataSource);
  }

  override run<T>(statement: Statement): Promise<T[]> {
    this.sent.push(statement);
    return super.run<T>(statement);
  }
}
