import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CityLived } from '../../../src/demo/demo-city.service.js';
import { liveCity } from '../../../src/living.js';
import { loadConfig } from '../../../src/platform/config/config.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

/** Every course once; the whole city is lived by `npm run test:first-screen`, whose time is printed. */
const hazards = 51;

let db: TestDatabase;
let folder: string;
let lived: CityLived;
let untilMs: number;

beforeAll(async () => {
  [db, folder] = await Promise.all([createTestDatabase(), mkdtemp(join(tmpdir(), 'bihuan-city-'))]);
  const config = loadConfig({
    BIHUAN_MODE: 'demonstration',
    DATABASE_URL: db.url,
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
  });
  untilMs = Date.now();
  const b = performance.now();
  lived = await liveCity(config, { untilMs, hazards });
  console.log(performance.now() - b, process.cpuUsage(), lived);
  const { rows } = await db.owner.query(
    "select (select count(*) from history) lines, (select count(*) from history where quiet) quiet, (select count(*) from caught_mails) mails, (select count(*) from deliveries) deliveries, (select count(*) from files) files, (select count(distinct occurred_at) from history) instants, (select count(*) from outbox where finished_at is null) unfinished, (select string_agg(s, ' ') from (select status||'='||count(*) s from deliveries group by status) x) st",
  );
  console.log(rows[0]);
  const by = await db.owner.query('select notice, count(*)::int n from deliveries group by 1 order by 2 desc limit 14');
  console.log(by.rows.map((r) => `${r.notice} ${r.n}`).join(' '));
  const ev = await db.owner.query(
    "select event || coalesce(convert_from(line,'utf8')::jsonb #>> '{event,payload,kind}', '') as event, count(*)::int n from history where event like '%DUE' group by 1 order by 2 desc",
  );
  console.log(ev.rows.map((r) => `${r.event} ${r.n}`).join(' '));
  const phases = await db.owner.query("select phase, level, state->>'production' p, count(*)::int from cases group by 1,2,3 order by 1,2");
  console.log(phases.rows.map((r) => `${r.phase}/${r.level}/${r.p}=${r.count}`).join(' '));
}, 180_000);

afterAll(async () => {
  await db?.drop();
  await rm(folder, { recursive: true, force: true });
});

describe('the demonstration city', () => {
  it('is lived as it is written', () => {
    expect(lived.refusals).toEqual([]);
  });
});
