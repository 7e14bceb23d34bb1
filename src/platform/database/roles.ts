import pg, { type ClientBase } from 'pg';
import { queueSchema, roles } from './schema.js';

/** The login may not create the roles; `message` holds the SQL a database administrator has to run once. */
export class RolesMissingError extends Error {
  override readonly name = 'RolesMissingError';

  constructor(missing: string[], logins: string[]) {
    super(
      `数据库登录没有建立角色的权限，请由管理员执行以下 SQL 后重试 / ` +
        `the database login may not create roles; have an administrator run this and start again:\n` +
        [
          ...missing.map((role) => `  create role ${role} nologin;`),
          ...logins.map((login) => `  grant ${Object.values(roles).join(', ')} to ${pg.escapeIdentifier(login)};`),
        ].join('\n'),
    );
  }
}

/**
 * Makes sure that the three roles exist, that the owner's login may become all of them and the product's login those it
 * needs. Roles belong to the whole server, so other databases may be doing the same at this moment.
 * Throws RolesMissingError where the login lacks the right.
 */
export async function ensureRoles(client: ClientBase, appLogin: string): Promise<void> {
  const { rows } = await client.query<{ login: string }>('select session_user::text as login');
  const ownerLogin = rows[0]?.login ?? '';
  const wanted = [
    ...Object.values(roles).map((role) => ({ role, login: ownerLogin })),
    ...(appLogin === ownerLogin ? [] : [roles.app, roles.queue].map((role) => ({ role, login: appLogin }))),
  ];
  const missing = await missingRoles(client);
  try {
    for (const role of missing) await tolerating('42710', client.query(`create role ${role} nologin`));
    for (const { role, login } of wanted) await ensureMember(client, role, login);
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error;
    throw new RolesMissingError(missing, [...new Set([ownerLogin, appLogin])]);
  }
}

/** What each role may touch outside its own tables: the owner makes tables, the queue its own schema, others nothing. */
export async function ensureSchemas(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name');
  await client.query(`
    revoke create on schema public from public;
    revoke temporary on database ${rows[0]?.name} from public;
    grant usage, create on schema public to ${roles.owner};
    grant usage on schema public to ${roles.app};
    create schema if not exists ${queueSchema} authorization ${roles.queue};
  `);
}

async function missingRoles(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ role: string }>(
    'select role from unnest($1::text[]) as role where not exists (select from pg_roles where rolname = role)',
    [Object.values(roles)],
  );
  return rows.map(({ role }) => role);
}

async function ensureMember(client: ClientBase, role: string, login: string): Promise<void> {
  const { rows } = await client.query<{ member: boolean }>(`select pg_has_role($1, $2, 'member') as member`, [
    login,
    role,
  ]);
  // Two databases of one server may grant at once; the loser is told "tuple concurrently updated".
  if (!rows[0]?.member) await tolerating('XX000', client.query(`grant ${role} to ${pg.escapeIdentifier(login)}`));
}

async function tolerating(sqlState: string, work: Promise<unknown>): Promise<void> {
  await work.catch((error: { code?: string }) => {
    if (error.code !== sqlState) throw error;
  });
}
