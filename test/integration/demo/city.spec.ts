import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CityLived } from '../../../src/demo/demo-city.service.js';
import { verifyCases } from '../../../src/engine/verify.js';
import { liveCity } from '../../../src/living.js';
import { loadConfig } from '../../../src/platform/config/config.js';
import { queryableOver } from '../../../src/platform/database/queryable.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

/** Every course once; the whole city is lived by `npm run test:first-screen`, which prints its time. */
const hazards = 51;
const livedMs = 120 * 86_400_000;

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
  lived = await liveCity(config, { untilMs, hazards });
}, 240_000);

afterAll(async () => {
  await db?.drop();
  await rm(folder, { recursive: true, force: true });
});

async function column<T>(sql: string): Promise<T[]> {
  return (await db.owner.query<{ value: T }>(sql)).rows.map(({ value }) => value);
}

describe('the demonstration city', () => {
  it('is lived as it is written: no act of the script is refused', () => {
    expect(lived).toEqual({ enterprises: 62, hazards, refusals: [] });
  });

  it('leaves histories that verify', async () => {
    const { cases, faults } = await verifyCases(queryableOver(db.owner));
    expect(cases).toBe(hazards);
    expect(faults).toEqual([]);
  });

  it('has hazards in every state, and production in every one', async () => {
    expect(await column('select distinct phase as value from cases order by 1')).toEqual(
      [
        'acknowledged',
        'assigned',
        'closed',
        'closedByClosure',
        'determined',
        'draft',
        'planSubmitted',
        'rectifying',
        'rejected',
        'reopened',
        'reported',
        'submitted',
        'verified',
        'verifying',
        'void',
      ].sort(),
    );
    expect(await column(`select distinct state->>'production' as value from cases order by 1`)).toEqual(
      ['controlled', 'normal', 'partlyStopped', 'resumeApplied', 'stopped', 'suspended'].sort(),
    );
  });

  it('is spread over every sector, and every territory has its people', async () => {
    expect(await column('select distinct sector as value from cases where sector is not null')).toHaveLength(11);
    const [people] = await column<number>('select count(*)::int as value from accounts where must_change_password');
    expect(people).toBe(0);
    expect(
      await column(`select u.name as value from units u where stat_code is not null
                       and not exists (select from accounts a where a.unit_id = u.id)`),
    ).toEqual([]);
  });

  it('knows lateness: reminders before the date, urges and digests after it, all caught as mail', async () => {
    const told = await column<string>(`select distinct notice as value from deliveries where status = 'accepted'`);
    expect(told).toEqual(expect.arrayContaining(['assigned', 'reminder', 'urge', 'digest', 'limitPassed', 'closed']));
    const [early] = await column<number>(
      'select (extract(epoch from min(caught_at)) * 1000)::float8 as value from caught_mails',
    );
    expect(early!).toBeLessThan(untilMs - livedMs / 2);
    expect(await column('select id::text as value from outbox where finished_at is null')).toEqual([]);
  });

  it('fires every deadline at its own instant', async () => {
    const late = await column(`select case_id as value from deadlines where status = 'armed' and due_at <= now()`);
    expect(late).toEqual([]);
  });

  it('leaves real time behind, and nothing of it in the future', async () => {
    expect(await column('select frozen_ms as value from virtual_clock')).toEqual([]);
    expect(await column('select case_id as value from history where recorded_at > now()')).toEqual([]);
  });

  it('remembers whose password everybody knows', async () => {
    const strangers = await column(`select account as value from accounts a where email like '%@yuanjiang.example'
                                      and not exists (select from demo_people p where p.account_id = a.id)`);
    expect(strangers).toContain('anweiban1');
    expect(strangers).not.toContain('qionghu.leader');
  });
});
