import { createPostgresBackend, Queue, type QueueOptions, Worker, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Config } from '../config/config.js';
import { connection } from '../database/connection.js';
import { queueSchema, roles } from '../database/schema.js';

type Handle = (job: { data: unknown }) => Promise<void>;

/** Where jobs live: one connection, shared by all queues and workers of a process. */
export interface QueueBackend {
  queue(name: string): Queue;
  worker(name: string, handle: Handle, concurrency: number): Worker;
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Redis where QUEUE_URL is set, else schema bullmq of the product's database; never both. */
export function openQueueBackend(config: Config): QueueBackend {
  return config.queueUrl ? onRedis(config.queueUrl) : onPostgres(config.databaseUrl ?? '');
}

function onPostgres(url: string): QueueBackend {
  const pool = new pg.Pool(
    connection({ url, role: roles.queue, searchPath: queueSchema, applicationName: 'bihuan-queue', max: 20 }),
  );
  // Every queue and worker listens for errors of the one pool.
  pool.setMaxListeners(100);
  pool.on('error', () => undefined);
  const options = { connection: pool } as unknown as QueueOptions & WorkerOptions;
  return {
    queue: (name) => new Queue(name, options as never, createPostgresBackend) as unknown as Queue,
    worker: (name, handle, concurrency) =>
      new Worker(name, handle, { ...options, concurrency } as never, createPostgresBackend) as unknown as Worker,
    ping: async () => void (await pool.query('select 1')),
    close: () => pool.end(),
  };
}

function onRedis(url: string): QueueBackend {
  // A worker waits for jobs without end, so a lost server must not end its waiting with an error.
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  redis.on('error', () => undefined);
  const options = { connection: redis };
  return {
    queue: (name) => new Queue(name, options),
    worker: (name, handle, concurrency) => new Worker(name, handle, { ...options, concurrency }),
    ping: async () => {
      if (redis.status !== 'ready') throw new Error(`Redis: ${redis.status}`);
      await redis.ping();
    },
    close: async () => redis.disconnect(),
  };
}
