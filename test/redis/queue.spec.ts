import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { loadConfig } from '../../src/platform/config/config.js';
import { JobQueues } from '../../src/platform/queue/queue.js';
import { describeQueue } from '../support/queue.behaviour.js';
import { until } from '../support/until.js';

const installed = spawnSync('redis-server', ['--version']).status === 0;
const port = 20_000 + (process.pid % 20_000);

describe('the queue on Redis', () => {
  if (!installed) {
    it.skip('needs redis-server on this machine', () => undefined);
    return;
  }
  let server: ChildProcess;
  const open = () => new JobQueues(loadConfig({ QUEUE_URL: `redis://127.0.0.1:${port}` }));
  beforeAll(async () => {
    server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', ''], { stdio: 'ignore' });
    const probe = open();
    await until(() =>
      probe.ping().then(
        () => true,
        () => false,
      ),
    );
    await probe.close();
  });
  afterAll(async () => {
    server.kill();
    await once(server, 'exit');
  });

  describeQueue(open);
});
