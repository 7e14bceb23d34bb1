import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { CityRequest } from './demo/demo-city.service.js';
import { liveCity } from './living.js';
import { ConfigError } from './platform/config/config.error.js';
import type { Config } from './platform/config/config.js';
import { withSettings } from './platform/config/config.override.js';
import { connection } from './platform/database/connection.js';
import { aloneOnServer, recreateDatabase } from './platform/database/fresh.database.js';
import { migrate } from './platform/database/migrate.js';

type CitySize = Pick<CityRequest, 'hazards'>;

const cityLock = 7_061_010;

/** How far the city of a database has come: nobody was ever there, it was cut short, shall be thrown away, or is settled. */
type Standing = 'empty' | 'half' | 'unwanted' | 'settled';

const standingOf = `
  select case
    when exists (select from demo_city where finished_at is null) then 'half'
    when exists (select from demo_city where restart_asked_at is not null) then 'unwanted'
    when exists (select from cases) or exists (select from accounts) then 'settled'
    else 'empty' end as standing`;

/** Refuses to fill somebody's own database with made-up people. @throws ConfigError */
export function refuseStrangeDemonstration({ mode, databaseUrl, demoOnExternal }: Config): void {
  if (mode !== 'demonstration' || !databaseUrl || demoOnExternal === 'yes') return;
  throw new ConfigError([
    'BIHUAN_MODE：演示模式不使用外部数据库（DATABASE_URL），确需如此请设置 BIHUAN_DEMO_ON_EXTERNAL=yes / ' +
      'a demonstration does not use a database of yours; set BIHUAN_DEMO_ON_EXTERNAL=yes if it really shall',
  ]);
}

/**
 * Sees to it that nothing is served but a whole city or none: lives it where the database is empty, and throws away and
 * lives anew what a crash cut short or the committee office asked to begin again. `given` is as set by the person, `url`
 * the migrated database; a smaller city than the whole is for whoever calls this himself. Answers what the person at the
 * terminal should know.
 */
export async function ensureCity(given: Config, url: string, size: CitySize = {}): Promise<string[]> {
  const own = !given.databaseUrl;
  return aloneOnServer(url, own, cityLock, async () => {
    const standing = await readStanding(url);
    const wanted = given.mode === 'demonstration' && given.demoCity === 'lived';
    const over = standing === 'half' || (standing === 'unwanted' && wanted);
    if (over) await throwAway(given, url, own);
    return wanted && (over || standing === 'empty') ? [await live(given, url, size)] : [];
  });
}

async function readStanding(url: string): Promise<Standing> {
  const [row] = await asProduct<{ standing: Standing }>(url, standingOf);
  return row?.standing ?? 'settled';
}

async function throwAway({ dataDir }: Config, url: string, own: boolean): Promise<void> {
  if (!own) {
    throw new Error(
      '示范城市生成到一半中断。这是外部数据库，程序不会删除它：请换用空库后重试 / ' +
        'the demonstration city was cut short; this database is not ours to drop: use an empty one',
    );
  }
  process.stdout.write('正在清除未完成或要求重来的示范城市 / throwing the old demonstration city away\n');
  await recreateDatabase(url);
  await rm(join(dataDir, 'files'), { recursive: true, force: true });
  await migrate(url);
}

async function live(given: Config, url: string, size: CitySize): Promise<string> {
  const begun = performance.now();
  process.stdout.write('正在生成示范城市：120 天的办理经过，约需 20 秒 / living the demonstration city\n');
  const [city] = await asProduct<{ untilMs: number }>(
    url,
    `insert into demo_city (embedded) values (${!given.databaseUrl}) returning bihuan_now_ms()::float8 as "untilMs"`,
  );
  const config = withSettings(given, { databaseUrl: url });
  const { enterprises, hazards, refusals } = await liveCity(config, {
    ...size,
    untilMs: city!.untilMs,
    onProgress: report(),
  });
  await asProduct(url, 'update demo_city set finished_at = now(), last_sign_in_at = now()');
  for (const refusal of refusals) process.stderr.write(`示范城市 / demonstration city: ${refusal}\n`);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  return `示范城市已生成：${enterprises}家企业 ${hazards}条隐患 用时 ${seconds} 秒 / demonstration city lived in ${seconds} s`;
}

/** A line for every quarter: a terminal that says nothing for so long looks dead. */
function report(): (percent: number) => void {
  let said = 0;
  return (percent) => {
    if (percent < said + 25 || percent === 100) return;
    said = percent - (percent % 25);
    process.stdout.write(`  ${said}%\n`);
  };
}

async function asProduct<T>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client(connection({ url, role: 'bihuan_app', applicationName: 'bihuan-city' }));
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}
