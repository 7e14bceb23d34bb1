import type { PoolConfig } from 'pg';
import type { DatabaseRole } from './schema.js';

export interface ConnectionOptions {
  url: string;
  /** The role the session takes on at its start; left out, the login itself. */
  role?: DatabaseRole;
  applicationName: string;
  max?: number;
  searchPath?: string;
  statementTimeoutMs?: number;
}

/**
 * Settings for a `pg` client or pool whose sessions begin in the given role, run in UTC and are cut off when a statement
 * takes too long. Options already in the URL are kept and come first, so that ours win.
 */
export function connection(options: ConnectionOptions): PoolConfig {
  const url = new URL(options.url);
  const settings = [
    url.searchParams.get('options') ?? '',
    '-c timezone=UTC',
    options.role ? `-c role=${options.role}` : '',
    options.searchPath ? `-c search_path=${options.searchPath}` : '',
    options.statementTimeoutMs ? `-c statement_timeout=${options.statementTimeoutMs}` : '',
    options.statementTimeoutMs ? `-c idle_in_transaction_session_timeout=${options.statementTimeoutMs}` : '',
  ];
  url.searchParams.delete('options');
  return {
    connectionString: url.href,
    options: settings.filter(Boolean).join(' '),
    application_name: options.applicationName,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    ...(options.max ? { max: options.max } : {}),
  };
}
