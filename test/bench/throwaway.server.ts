import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/platform/database/data-source.js';
import { Database } from '../../src/platform/database/database.js';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded/embedded-postgres.js';

/** As many connections as the product keeps for its own queries. */
const poolSize = 12;

interface Address {
  name: string;
  url: string;
}

/** A database that is dropped after its one use. */
export interface ThrowawayDatabase extends Address {
  /** As the product has it: role bihuan_app. */
  database: Database;
  /** As the server's owner. */
  owner: pg.Client;
  /** Lets go of the connections; the database stays, to be copied. */
  release(): Promise<void>;
  drop(): Promise<void>;
}

/** The server everything is measured on: our own with every commit on disk, or BENCH_DATABASE_URL. Never DATA_DIR. */
export class ThrowawayServer {
  /** For scripts and files of the run; deleted with it unless it is kept. */
  readonly folder: string;
  readonly #url: string;
  readonly #end: () => Promise<void>;
  #made = 0;

  private constructor(
    folder: string,
    private readonly keeps: boolean,
    url: string,
    end: () => Promise<void>,
  ) {
    this.folder = folder;
    this.#url = url;
    this.#end = end;
  }

  /** With `kept`, a folder, its data outlast the run: what `filled` has made is found again by the next. */
  static async start(kept: string | null = null, given = process.env['BENCH_DATABASE_URL']): Promise<ThrowawayServer> {
    const folder = kept ?? (await mkdtemp(join(tmpdir(), 'bihuan-bench-')));
    await mkdir(folder, { recursive: true });
    await chmod(folder, 0o755);
    const server = given ? null : await startEmbeddedPostgres(folder);
    return new ThrowawayServer(folder, kept !== null, given ?? server!.url, async () => {
      await server?.stop();
      if (kept === null) await rm(folder, { recursive: true, force: true });
    });
  }

  /** An empty database, or a copy of another of this server's; nobody may be connected to that one. */
  async create(template?: string): Promise<Address> {
    this.#made += 1;
    const name = `bihuan_bench_${process.pid}_${this.#made}`;
    await this.#asAdmin(`create database ${name} ${template ? `template ${template}` : ''}`);
    return { name, url: this.#urlOf(name) };
  }

  /** A copy of `template` with connections to it. */
  async copy(template: string, Kind?: new (source: DataSource) => Database): Promise<ThrowawayDatabase> {
    return this.connect(await this.create(template), Kind);
  }

  /**
   * The database that an earlier run kept under this name, or a copy of `template` as `fill` leaves it; dropped after its
   * use unless this server's data are kept. A run cut short leaves none behind that is half filled.
   */
  async filled(
    name: string,
    template: string,
    fill: (copy: ThrowawayDatabase) => Promise<void>,
  ): Promise<ThrowawayDatabase> {
    const url = this.#urlOf(name);
    const found = this.keeps ? await this.#asAdmin(`select from pg_database where datname = '${name}'`) : [];
    if (found.length === 0) {
      const copy = await this.copy(template);
      await fill(copy);
      await copy.release();
      await this.#asAdmin(`alter database ${copy.name} rename to ${name}`);
    }
    const database = await this.connect({ name, url });
    return this.keeps ? { ...database, drop: database.release } : database;
  }

  /** After a checkpoint, so that no run writes the pages of the one before. */
  async connect({ name, url }: Address, Kind = Database): Promise<ThrowawayDatabase> {
    const owner = new pg.Client({ connectionString: url });
    // Where a run throws, the server ends before this connection: what is told must be why it threw.
    owner.on('error', () => undefined);
    await owner.connect();
    await owner.query('checkpoint');
    const source = new DataSource(dataSourceOptions({ url, poolSize, applicationName: 'bihuan-bench' }));
    await source.initialize();
    const release = async () => {
      await source.destroy();
      await owner.end();
    };
    const drop = async () => {
      await release();
      await this.#asAdmin(`drop database ${name} with (force)`);
    };
    return { name, url, database: new Kind(source), owner, release, drop };
  }

  async version(): Promise<string> {
    const [row] = await this.#asAdmin('show server_version');
    return String(row?.['server_version']);
  }

  stop(): Promise<void> {
    return this.#end();
  }

  #urlOf(database: string): string {
    return Object.assign(new URL(this.#url), { pathname: `/${database}` }).href;
  }

  async #asAdmin(sql: string): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({
      connectionString: this.#urlOf('postgres'),
    });
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }
}
