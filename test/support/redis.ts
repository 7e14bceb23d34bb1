import { Redis } from 'ioredis';

/**
 * Where the jobs of one world live: a database of its own on the Redis of this run (BIHUAN_TEST_REDIS, set by run-redis.mjs),
 * and nothing, which is PostgreSQL, in a run without one.
 */
export async function queueSettings(): Promise<{ QUEUE_URL?: string }> {
  const server = process.env['BIHUAN_TEST_REDIS'];
  if (!server) return {};
  const redis = new Redis(server);
  // Spec files run in processes of their own: the server is where they meet.
  const taken = await redis.incr('databases-taken');
  redis.disconnect();
  return { QUEUE_URL: `${server}/${taken}` };
}
