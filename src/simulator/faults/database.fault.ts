import pg from 'pg';

const deadlock = '40P01';

/** Something that is done to the server from outside, at the moment it is told. */
export interface Strike {
  /** Everything that takes time; what is hit shall not have got away meanwhile. */
  ready(): Promise<void>;
  hit(): Promise<void>;
}

abstract class ServerStrike implements Strike {
  #client?: pg.Client;

  /** @param url of the superuser of a server that is thrown away afterwards */
  constructor(private readonly url: string) {}

  async ready(): Promise<void> {
    if (this.#client) return;
    const client = new pg.Client({ connectionString: this.url });
    // A session that is killed says so here, where nobody waits for it.
    client.on('error', () => undefined);
    await client.connect();
    await this.prepare(client);
    this.#client = client;
  }

  async hit(): Promise<void> {
    const client = this.#client!;
    this.#client = undefined;
    await this.strike(client);
    // A server that died in between does not answer a farewell.
    client.end().catch(() => undefined);
  }

  protected abstract prepare(client: pg.Client): Promise<void>;
  protected abstract strike(client: pg.Client): Promise<void>;
}

/** Ends one session with signal 9: the server drops every other, recovers from its log and serves again, as after a crash. */
export class DatabaseCrash extends ServerStrike {
  #pid = 0;

  protected async prepare(client: pg.Client): Promise<void> {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    this.#pid = rows[0]!.pid;
  }

  protected async strike(): Promise<void> {
    process.kill(this.#pid, 'SIGKILL');
  }
}

/** Empties every table of the queue. */
export class QueueFlush extends ServerStrike {
  #sql = '';

  protected async prepare(client: pg.Client): Promise<void> {
    const { rows } = await client.query<{ tables: string }>(
      `select string_agg(format('bullmq.%I', tablename), ', ') as tables from pg_tables
       where schemaname = 'bullmq' and tablename <> 'migration'`,
    );
    this.#sql = `truncate ${rows[0]!.tables}`;
  }

  protected async strike(client: pg.Client): Promise<void> {
    try {
      await client.query(this.#sql);
    } catch (error) {
      // A worker held what was to be emptied, and Postgres chose between us: nothing was hit, the next instant is as good.
      if ((error as { code?: string }).code !== deadlock) throw error;
    }
  }
}
