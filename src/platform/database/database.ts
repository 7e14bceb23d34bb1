import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { type Queryable, queryableOver, type Statement, type Tx } from './queryable.js';

export type { Queryable, Statement, Tx } from './queryable.js';

const maxAttempts = 5;

/** serialization_failure and deadlock_detected: Postgres undid everything and asks to be tried again. */
const retried = new Set(['40001', '40P01']);

/** The one way to the database, as role bihuan_app. `query` and `run` use TypeORM's own pool, without its entities. */
export class Database implements Queryable {
  readonly #pool: Queryable;

  constructor(readonly dataSource: DataSource) {
    this.#pool = queryableOver(poolOf(dataSource));
  }

  query<T>(sql: string, values?: unknown[]): Promise<T[]> {
    return this.#pool.query<T>(sql, values);
  }

  run<T>(statement: Statement): Promise<T[]> {
    return this.#pool.run<T>(statement);
  }

  /**
   * Runs `work` on one connection of the pool, without a transaction: what it measures inside holds no wait for a
   * connection. A connection on which anything failed is not used again.
   */
  async connected<T>(work: (on: Queryable) => Promise<T>): Promise<T> {
    const client = await poolOf(this.dataSource).connect();
    const ignore = () => undefined;
    // A connection that breaks says so twice: to the query under way, and here, where nobody else would hear it.
    client.on('error', ignore);
    let failed = true;
    try {
      const result = await work(queryableOver(client));
      failed = false;
      return result;
    } finally {
      client.off('error', ignore);
      client.release(failed);
    }
  }

  /**
   * Runs `work` in one READ COMMITTED transaction and answers what it answers; a throw rolls back.
   * The whole of `work` is run again (at most five times) on SQLSTATE 40001 and 40P01 and on nothing else,
   * so it must do nothing outside the transaction.
   */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(work);
      } catch (error) {
        if (attempt >= maxAttempts || !retried.has(sqlStateOf(error))) throw error;
        await sleep(Math.random() * 10 * 2 ** attempt);
      }
    }
  }

  async #attempt<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      await runner.startTransaction();
      const result = await work({ ...queryableOver(client), manager: runner.manager } as Tx);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      // A connection that broke cannot roll back; what happened first is what the caller must see.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

/** The `pg` pool TypeORM keeps for its primary server. */
function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as unknown as { master: Pool }).master;
}

/** SQLSTATE of an error of `pg` or of TypeORM's wrapping of one; '' for any other. */
export function sqlStateOf(error: unknown): string {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: unknown };
  if (typeof code === 'string') return code;
  return driverError ? sqlStateOf(driverError) : '';
}
