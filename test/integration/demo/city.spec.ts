import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CityLived } from '../../../src/demo/demo-city.service.js';
import { courses } from '../../../src/demo/script/course.facts.js';
import { verifyCases } from '../../../src/engine/verify.js';
import { verifySeals } from '../../../src/engine/verify-seals.js';
import { liveCity } from '../../../src/living.js';
import { loadConfig } from '../../../src/platform/config/config.js';
import { queryableOver } from '../../../src/platform/database/queryable.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

/** Measures are cases as well. */
const hazard = `workflow = 'hazard'`;

/** Every course once; the whole city is lived by `npm run test:first-screen`, which prints its time. */
const hazards = courses.length;
const livedMs = 120 * 86_400_000;
/** A day that is over: what the city is like must not depend on when it is looked at. */
const untilMs = Date.parse('2026-11-24T20:00:00+08:00');

let db: TestDatabase;
let folder: string;
let lived: CityLived;

beforeAll(async () => {
  [db, folder] = await Promise.all([createTestDatabase(), mkdtemp(join(tmpdir(), 'bihuan-city-'))]);
  const config = loadConfig({
    BIHUAN_MODE: 'demonstration',
    DATABASE_URL: db.url,
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
  });
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

  it('has hazards on the rungs that delay leads to, and measures signed, issued, answered and withdrawn', async () => {
    const rungs = await column<string>(`select distinct facts->>'rung' as value from cases where ${hazard}`);
    expect(rungs).toEqual(expect.arrayContaining(['L1', 'L2', 'L3', 'L5', 'L7']));
    const of = (name: string) => `select distinct ${name} as value from cases where workflow = 'measure' order by 1`;
    expect(await column(of('phase'))).toEqual(expect.arrayContaining(['done', 'drafted', 'issued', 'withdrawn']));
    expect(await column(of(`facts->>'kind'`))).toEqual(['bulletin', 'interview', 'letter', 'listing', 'referral']);
  });

  it('leaves histories that verify', async () => {
    const { cases, faults } = await verifyCases(queryableOver(db.owner));
    const [drafted] = await column<number>(`select count(*)::int as value from cases where workflow = 'measure'`);
    expect(drafted).toBeGreaterThan(0);
    expect(cases).toBe(hazards + drafted!);
    expect(faults).toEqual([]);
  });

  it('has hazards in every state, and production in every one', async () => {
    expect(await column(`select distinct phase as value from cases where ${hazard} order by 1`)).toEqual(
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
    expect(await column(`select distinct state->>'production' as value from cases where ${hazard} order by 1`)).toEqual(
      ['controlled', 'normal', 'partlyStopped', 'resumeApplied', 'stopped', 'suspended'].sort(),
    );
  });

  it('asks for extensions, and holds what practice adds', async () => {
    expect(await column(`select distinct state->>'extension' as value from cases where ${hazard} order by 1`)).toEqual([
      'none',
      'pending',
    ]);
    const facts: Record<string, string> = {
      shared: `jsonb_path_exists(facts, '$.subtasks[*] ? (@.state == "open")')`,
      'handed in': `jsonb_path_exists(facts, '$.subtasks[*] ? (@.state == "accepted")')`,
      'passed in part': `jsonb_array_length(facts->'itemsLeft') > 0`,
      'on its way elsewhere': `facts->>'transfer' is not null`,
      frozen: `(facts#>>'{accident,frozen}')::boolean`,
      thawed: `not (facts#>>'{accident,frozen}')::boolean`,
      disputed: `facts#>>'{dispute,status}' = 'open'`,
      'come back': `facts->>'recurrenceOf' is not null`,
      merged: `jsonb_array_length(facts->'absorbed') > 0`,
      signed: `jsonb_path_exists(facts, '$.documents[*] ? (@.signed == true && @.scans == 1)')`,
      'not signed': `jsonb_path_exists(facts, '$.documents[*] ? (@.refused == true)')`,
      'of the town': `(facts#>>'{assignment,responsibleUnitId}')::uuid = town_unit_id`,
      'lowered and raised': `exists (select from history h where h.case_id = cases.id and h.event = 'CHANGE_LEVEL')`,
      'taken over': `exists (select from history h where h.case_id = cases.id and h.event = 'ACCEPT_TRANSFER')`,
    };
    for (const [fact, holds] of Object.entries(facts)) {
      const [found] = await column<number>(`select count(*)::int as value from cases where ${holds}`);
      expect({ fact, found: found! > 0 }).toEqual({ fact, found: true });
    }
  });

  it('was sealed every midnight and at its end, by the virtual clock, and every seal holds', async () => {
    const { seals, faults } = await verifySeals(queryableOver(db.owner));
    expect(faults).toEqual([]);
    expect(seals).toBe(121);
    expect(await column('select distinct virtual as value from seals')).toEqual([true]);
    const [newest] = await column<number>(
      'select (extract(epoch from max(taken_at)) * 1000)::float8 as value from seals',
    );
    expect(newest).toBe(untilMs);
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
    const late = `select case_id as value from deadlines where status = 'armed' and due_at <= to_timestamp(${untilMs} / 1000.0)`;
    expect(await column(late)).toEqual([]);
  });

  it('leaves real time behind, and nothing of it in the future', async () => {
    expect(await column('select frozen_ms as value from virtual_clock')).toEqual([]);
    const later = `select case_id as value from history where recorded_at > to_timestamp(${untilMs} / 1000.0)`;
    expect(await column(later)).toEqual([]);
  });

  it('remembers whose password everybody knows', async () => {
    const strangers = await column(`select account as value from accounts a where email like '%@yuanjiang.example'
                                      and not exists (select from demo_people p where p.account_id = a.id)`);
    expect(strangers).toContain('anweiban1');
    expect(strangers).not.toContain('qionghu.leader');
  });
});
