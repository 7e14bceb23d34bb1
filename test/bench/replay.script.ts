import pg from 'pg';
import type { Statement } from '../../src/platform/database/database.js';
import { lifeMark } from './capture.js';
import { digitsOf, livesLived } from './life.js';

/** Every client waits here once it is connected and warm; the bench holds the lock until all do. */
export const startLock = 7_061_901;

/** So often a statement runs before Postgres settles on its generic plan. */
export const warmUps = 6;

/**
 * The script of one life for pgbench, each statement a transaction of its own as the engine sends it. Texts are prepared
 * once a session; the parameters are the captured ones under the ids of the client's next life, so every write finds its
 * case at the `seq` it expects and really changes it.
 */
export function pgbenchScript(life: Statement[], livesPerClient: number): string {
  return [
    '\\if :lived = 0',
    ...statementsOf(life).flatMap(({ name, text, values }) => [
      `prepare ${name} as ${text.replace(/\s+/g, ' ')};`,
      ...Array<string>(warmUps).fill(`execute ${name}(${values.map(emptied).map(pg.escapeLiteral).join(', ')});`),
    ]),
    `select pg_advisory_lock_shared(${startLock});`,
    '\\endif',
    `\\set ${lifeMark.slice(1)} ${digitsOf(livesLived)} + :client_id * ${livesPerClient} + :lived`,
    ...life.map(
      ({ name, values }) => `execute ${name}(${values.map((value) => pg.escapeLiteral(String(value))).join(', ')});`,
    ),
    '\\set lived :lived + 1',
    '',
  ].join('\n');
}

/** The statements of a life, each once. */
export function statementsOf(life: Statement[]): Statement[] {
  return [...new Map(life.map((statement) => [statement.name, statement])).values()];
}

/** The same parameter about nothing. */
export function emptied(value: unknown): string {
  return String(value).startsWith('{') ? '{}' : '[]';
}
