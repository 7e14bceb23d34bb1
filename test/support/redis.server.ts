import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';

/** One for each world of a run: a job seen by the wrong world would be done in the wrong database. */
const databases = 1_024;

export function redisIsInstalled(): boolean {
  return spawnSync('redis-server', ['--version']).status === 0;
}

export interface ThrowawayRedis {
  url: string;
  /** Signal 9. */
  kill(): void;
  stop(): Promise<void>;
}

/** A Redis of its own on a free port, keeping nothing on disk. @throws Error when it does not come up */
export async function startRedis(): Promise<ThrowawayRedis> {
  const port = await freePort();
  const settings = { port, bind: '127.0.0.1', save: '', databases, 'maxmemory-policy': 'noeviction' };
  const child = spawn(
    'redis-server',
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
    { stdio: 'ignore' },
  );
  const ended = once(child, 'exit');
  const url = `redis://127.0.0.1:${port}`;
  await answers(url);
  return {
    url,
    kill: () => void child.kill('SIGKILL'),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function answers(url: string): Promise<void> {
  const redis = new Redis(url, { retryStrategy: () => 50 });
  redis.on('error', () => undefined);
  const answer = await Promise.race([redis.ping(), sleep(10_000)]);
  redis.disconnect();
  if (answer !== 'PONG') throw new Error('redis-server did not come up');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
