import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../src/platform/config/config.js';
import { JobQueues } from '../../src/platform/queue/queue.js';
import { startRedis, type ThrowawayRedis } from '../support/redis.server.js';

const job = () => `o-${Math.random()}`;

describe('a Redis that goes away', () => {
  let redis: ThrowawayRedis;
  let queues: JobQueues;
  beforeAll(async () => {
    redis = await startRedis();
    queues = new JobQueues(loadConfig({ QUEUE_URL: redis.url }));
    queues.work('away', 1, async () => undefined);
    await queues.add('away', job(), {});
    redis.kill();
  });
  afterAll(() => queues.close());

  it('keeps nobody waiting who hands it a job', async () => {
    await expect(queues.add('away', job(), {})).rejects.toThrow('no answer');
  });

  it('is said to be away', async () => {
    await expect(queues.ping()).rejects.toThrow();
  });

  it('does not keep a process from ending, even one that never saw it', async () => {
    const never = new JobQueues(loadConfig({ QUEUE_URL: redis.url }));
    never.work('away', 1, async () => undefined);
    await expect(never.add('away', job(), {})).rejects.toThrow('no answer');
    await Promise.all([never.close(), queues.close()]);
  });
});
