import type { EntityManager } from 'typeorm';

/** A statement with a name is prepared once for each connection; the same name must always carry the same text. */
export interface Statement {
  name: string;
  text: string;
  values: unknown[];
}

/** Something SQL can be sent to; both calls answer the rows. Errors are those of `pg`, with `code` the SQLSTATE. */
export interface Queryable {
  query<T>(sql: string, values?: unknown[]): Promise<T[]>;
  run<T>(statement: Statement): Promise<T[]>;
}

declare const txBrand: unique symbol;

/** An open transaction. Only `Database.transaction` makes one, so a function that asks for it cannot run outside. */
export interface Tx extends Queryable {
  readonly [txBrand]: true;
  readonly manager: EntityManager;
}

interface PgLike {
  query(config: { name?: string; text: string; values?: unknown[] }): Promise<{ rows: unknown[] }>;
}

/** Sends SQL straight to a `pg` pool or client: unlike TypeORM's `query`, every kind of statement answers its rows. */
export function queryableOver(pg: PgLike): Queryable {
  return {
    query: async <T>(text: string, values: unknown[] = []) => (await pg.query({ text, values })).rows as T[],
    run: async <T>(statement: Statement) => (await pg.query(statement)).rows as T[],
  };
}
