import type { DataSourceOptions } from 'typeorm';
import { connection } from './connection.js';
import { roles } from './schema.js';

export interface DataSourceRequest {
  url: string;
  poolSize: number;
  applicationName: string;
  entities?: DataSourceOptions['entities'];
}

/** "As known at T" is answered for T ≤ now − 2 min: no statement may outlive a good part of that. */
const statementTimeoutMs = 30_000;

/** TypeORM's settings for the product's own pool: role bihuan_app, and never any DDL of TypeORM's making. */
export function dataSourceOptions(request: DataSourceRequest): DataSourceOptions {
  return {
    type: 'postgres',
    url: request.url,
    entities: request.entities ?? [],
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    extra: connection({
      url: request.url,
      role: roles.app,
      applicationName: request.applicationName,
      max: request.poolSize,
      statementTimeoutMs,
    }),
  };
}
