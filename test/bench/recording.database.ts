import type { DataSource } from 'typeorm';
import { Database, type Queryable, type Statement } from '../../src/platform/database/database.js';

/** A database that remembers, in order, every named statement of the engine. */
export class RecordingDatabase extends Database {
  readonly sent: Statement[] = [];

  constructor(dataSource: DataSource) {
    super(dataSource);
  }

  override connected<T>(work: (on: Queryable) => Promise<T>): Promise<T> {
    return super.connected((on) =>
      work({
        query: (sql, values) => on.query(sql, values),
        run: (statement) => {
          this.sent.push(statement);
          return on.run(statement);
        },
      }),
    );
  }
}
