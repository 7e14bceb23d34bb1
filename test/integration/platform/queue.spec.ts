import { afterAll, beforeAll, describe } from '@jest/globals';
import { loadConfig } from '../../../src/platform/config/config.js';
import { JobQueues } from '../../../src/platform/queue/queue.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { describeQueue } from '../../support/queue.behaviour.js';

describe('the queue on Postgres', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await createTestDatabase();
  });
  afterAll(() => db.drop());

  describeQueue(() => new JobQueues(loadConfig({ DATABASE_URL: db.url, BIHUAN_MODE: 'demonstration' })));
});
