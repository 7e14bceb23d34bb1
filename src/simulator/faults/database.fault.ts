import pg from 'pg';

/** What is done to the throwaway server from outside, as its superuser. */
export class DatabaseFault {
  /** @param url of the superuser of a server that is thrown away afterwards */
  constructor(private readonly url: string) {}

  /**
   * Ends one session with signal 9: the server drops every other, recovers from its log and serves again, as after a crash.
   * Returns as soon as the signal is sent.
   */
  async crash(): Promise<void> {
    const client = await this.#connected();
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    process.kill(rows[0]!.pid, 'SIGKILL');
  }

  /** Empties every table of the queue. */
  async flushQueue(): Promise<void> {
    const client = await this.#connected();
    try {
      const { rows } = await client.query<{ tables: string }>(
        `select string_agg(format('bullmq.%I', tablename), ', ') as tables from pg_tables
         where schemaname = 'bullmq' and tablename <> 'migration'`,
      );
      await client.query(`truncate ${rows[0]!.tables}`);
    } finally {
      await client.end();
    }
  }

  async #connected(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.url });
    // The session that is killed says so here, where nobody waits for it.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }
}
