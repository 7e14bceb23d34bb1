import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../src/platform/config/config.js';
import { JobQueues } from '../../src/platform/queue/queue.js';
import { describeQueue } from '../support/queue.behaviour.js';
import { queueSettings } from '../support/redis.js';

describe('the queue on Redis', () => {
  let settings: { QUEUE_URL?: string };
  beforeAll(async () => {
    settings = await queueSettings();
    expect(settings.QUEUE_URL).toBeDefined();
  });

  describeQueue(() => new JobQueues(loadConfig(settings)));
  it('has said where it is', () => expect(loadConfig(settings).queueUrl).toMatch(/^redis:/));
});
