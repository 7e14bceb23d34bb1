import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { runMigrate } from '../../../src/cli/migrate.command.js';
import type { DryRun } from '../../../src/engine/migration.js';
import { Migrator } from '../../../src/engine/migrator.js';
import { verifyCases } from '../../../src/engine/verify.js';
import { verifyNumbers } from '../../../src/engine/verify-numbers.js';
import { OrganisationsService } from '../../../src/organisations/organisations.service.js';
import { loadConfig } from '../../../src/platform/config/config.js';
import { WorkCalendar } from '../../../workflows/calendar.js';
import { calendar1 } from '../../../workflows/calendars/calendar-1.js';
import { type CarriedMail, mailsOf } from '../../support/passing.time.js';
import { Terminal } from '../../support/terminal.js';
import { World } from '../../support/world.js';
import { livedSecond, type SecondStep } from './second.version.js';
import { withIds } from './stage.js';

jest.setTimeout(180_000);

const calendar = new WorkCalendar(calendar1);
const today = '2026-08-03';
const hour = 3_600_000;

/** From the report to the fix under way, to be put right by a day. */
const major = (dueOn: string): SecondStep[] => [
  'REPORT',
  'ENTER_BASIS',
  'CONFIRM_BASIS',
  'DETERMINE',
  { type: 'ASSIGN', form: { dueOn } },
  'ACKNOWLEDGE',
  'REPORT_DUAL',
  'REPORT_DUAL',
  'SUBMIT_PLAN',
  'APPROVE_PLAN',
];
const general = (dueOn: string): SecondStep[] => [
  { type: 'REPORT', form: { proposedLevel: 'general' } },
  { type: 'DETERMINE', form: { level: 'general' } },
  { type: 'ASSIGN', form: { dueOn } },
  'ACKNOWLEDGE',
  'START',
];

const station = 'xianxing.principal xianxing.safety';
/** The town has nobody who leads it: its officer is told, and the office. */
const [town, office, department] = ['sijihong.inspector1', 'anweiban1 anweiban2', 'yingji.leader'];

interface Late {
  workingDays: number;
  steps?: typeof major;
  rung: string;
  overtaken: string[];
  drafted: string[];
  /** Accounts the rung’s own mail went to; none where version 2 had told it. */
  told: string;
}

/** How many working days late, and where that leads. */
const late: Record<string, Late> = {
  'a day': { workingDays: 1, rung: 'L1', overtaken: [], drafted: [], told: '' },
  'five days': {
    workingDays: 5,
    rung: 'L2',
    overtaken: [],
    drafted: ['L2 letter'],
    told: `${office} shijian.leader ${town} ${station} ${department}`,
  },
  'nine days': {
    workingDays: 9,
    rung: 'L3',
    overtaken: ['L2'],
    drafted: ['L3 bulletin'],
    told: `${office} shijian.leader ${town} weiyuan1 ${station} ${department}`,
  },
  'sixteen days': {
    workingDays: 16,
    rung: 'L4',
    overtaken: ['L2', 'L3'],
    drafted: ['L4 interview'],
    told: `${office} ${town} weiyuan1 ${station} ${department}`,
  },
  'twenty-two days': {
    workingDays: 22,
    rung: 'L5',
    overtaken: ['L2', 'L3', 'L4'],
    drafted: ['L5 listing'],
    told: `${office} ${town} weiyuan1 ${station} ${department}`,
  },
  'thirty-one days': {
    workingDays: 31,
    rung: 'L6',
    overtaken: ['L2', 'L3', 'L4', 'L5'],
    drafted: ['L6 stop'],
    told: `${office} ${town} weiyuan1 ${station} ${department}`,
  },
  'sixty-one days': {
    workingDays: 61,
    rung: 'L7',
    overtaken: ['L2', 'L3', 'L4', 'L5', 'L6'],
    drafted: ['L7 referral'],
    told: `${office} ${town} weiyuan1 ${department}`,
  },
  'twenty-two days, general': {
    workingDays: 22,
    steps: general,
    rung: 'L3',
    overtaken: ['L2'],
    drafted: ['L3 bulletin'],
    told: `${office} shijian.leader ${town} weiyuan1 ${station} ${department}`,
  },
};

describe('a database of version 2 with overdue hazards', () => {
  let world: World;
  const terminal = Terminal.heard();
  const cases = new Map<string, string>();
  let ids: <T>(value: T) => T;
  let movedAt: number;
  const settings = () => loadConfig({ DATABASE_URL: world.test.url, BIHUAN_MODE: 'demonstration' });

  beforeAll(async () => {
    world = await World.start({ at: `${today}T10:00:00+08:00` });
    ids = await inTheCity();
    for (const [name, { workingDays, steps = major }] of Object.entries(late)) await lives(name, workingDays, steps);
    await lives('being verified', 9, major, ['SUBMIT_CLOSEOUT', 'START_VERIFY']);
    await lives('closed', 9, major, ['SUBMIT_CLOSEOUT', 'START_VERIFY', 'PASS', 'APPROVE_CLOSE']);
    await lives('not yet due', -30, major);
    await world.settle();
    await world.clock.advance('PT1M');
    movedAt = world.clock.now;
  });
  afterAll(() => world?.stop());

  /** Reported sixty days before its date; what is handed in is handed in in time, and since then nobody did anything. */
  async function lives(name: string, workingDays: number, steps: typeof major, more: SecondStep[] = []): Promise<void> {
    const dueOn = calendar.addWorkingDays(today, -workingDays);
    const from = calendar.atLocalTime(calendar.addDays(dueOn, -60), '09:00');
    const life = { steps: [...steps(dueOn), ...more], from, everyMs: hour, until: world.clock.now, ids };
    cases.set(name, await livedSecond(world.test.database, life));
  }

  /** The scenarios' units and their principal as those of the city, whose posts the people of the demonstration hold. */
  async function inTheCity(): Promise<<T>(value: T) => T> {
    const organisations = world.service(OrganisationsService);
    const { accountId, unitId } = (await (await world.as('xianxing.principal')).get('/api/me')).body;
    const names = new Map<unknown, string>([
      ['town', organisations.unitIdOf('sijihong')],
      ['department', organisations.unitIdOf('emergency-management')],
      ['supervising-department', organisations.unitIdOf('market-supervision')],
      ['enterprise', unitId],
      ['principal', accountId],
    ]);
    const known = (key: string, inner: unknown) => (key.endsWith('Id') ? (names.get(inner) ?? inner) : inner);
    return (value) => withIds(JSON.parse(JSON.stringify(value), known));
  }

  async function standing(name: string) {
    const { rows } = await world.test.owner.query(
      `select workflow_version as workflow, policy_version as policy, rung, state->>'escalation' as ladder,
         state->>'lifecycle' as course, facts->'climbs' as climbs from cases where id = $1`,
      [cases.get(name)],
    );
    return rows[0];
  }

  async function drafts(name: string): Promise<string[]> {
    const { rows } = await world.test.owner.query<{ draft: string }>(
      `select concat_ws(' ', facts->>'because', facts->>'kind') as draft from cases
       where workflow = 'measure' and facts->'about'->>'caseId' = $1 order by created_at`,
      [cases.get(name)],
    );
    return rows.map(({ draft }) => draft);
  }

  /** What was mailed since the move, about all cases or one. */
  async function toldSince(name?: string): Promise<CarriedMail[]> {
    const all = await mailsOf(world, name ? cases.get(name) : null);
    return all.filter(({ atMs }) => atMs === null || atMs >= movedAt);
  }

  const numbers = async () => (await world.test.owner.query('select * from numbers order by text')).rows;

  it('holds each urged and digested day by day, and on no higher rung than the first', async () => {
    for (const name of Object.keys(late)) {
      expect([name, await standing(name)]).toEqual([
        name,
        { workflow: 2, policy: 2, rung: 'L1', ladder: 'climbing', course: 'rectifying', climbs: null },
      ]);
    }
    expect(await standing('being verified')).toMatchObject({ rung: null, ladder: 'held', course: 'verifying' });
    expect((await mailsOf(world)).some(({ notice }) => notice.startsWith('rung'))).toBe(false);
    expect((await verifyCases(world.test.database)).faults).toEqual([]);
  });

  it('is reckoned first: no limit is disturbed, and version 3 says of the past what version 2 said', async () => {
    expect(await runMigrate(['--dry-run'], settings)).toBe(0);
    expect(terminal.lastLine).toBe(`cases=${cases.size} moved=0 faults=0 shadowRefusals=0`);
    const runs: DryRun[] = [];
    for await (const run of world.service(Migrator).dryRuns('hazard')) runs.push(run);
    expect(runs.map(({ caseId }) => caseId).sort()).toEqual([...cases.values()].sort());
    for (const { fault, disturbed, shadow, to } of runs) {
      expect([fault, disturbed, shadow, to]).toEqual([
        null,
        [],
        { refused: [], sameState: true },
        { workflow: 3, policy: 4, calendar: 1 },
      ]);
    }
  });

  it('is moved line by line, and every hazard keeps the numbers it holds', async () => {
    const before = await numbers();
    expect(before.length).toBeGreaterThan(cases.size * 2);
    expect(await runMigrate(['--apply'], settings)).toBe(0);
    expect(terminal.lastLine).toBe(`cases=${cases.size} moved=${cases.size} faults=0 shadowRefusals=0`);
    expect(await numbers()).toEqual(before);
    expect(await toldSince()).toEqual([]);
  });

  it('stands on its ladder after the next sweep: the rung of its days, with the lower ones overtaken', async () => {
    await world.settle();
    await world.settle();
    for (const [name, { rung, overtaken }] of Object.entries(late)) {
      const { climbs, ...is } = await standing(name);
      expect([name, is]).toEqual([name, { workflow: 3, policy: 4, rung, ladder: 'climbing', course: 'rectifying' }]);
      expect([name, climbs.map((one: { rung: string; how: string }) => `${one.rung} ${one.how}`)]).toEqual([
        name,
        [
          'L1 carriedOut',
          ...overtaken.map((one) => `${one} overtaken`),
          ...(rung === 'L1' ? [] : [`${rung} carriedOut`]),
        ],
      ]);
    }
  });

  it.each(Object.entries(late))(
    '%s late: told once to the people of its rung, and drafted once',
    async (name, expected) => {
      const told = await toldSince(name);
      expect(
        told
          .map(({ recipient }) => recipient.split('@')[0])
          .sort()
          .join(' '),
      ).toBe(expected.told.split(' ').sort().join(' '));
      expect(told.filter(({ notice, status }) => !notice.startsWith('rung') || status !== 'accepted')).toEqual([]);
      expect(await drafts(name)).toEqual(expected.drafted);
    },
  );

  it('leaves alone what is verified in time, what is closed, and what is not due yet', async () => {
    for (const [name, ladder, course] of [
      ['being verified', 'held', 'verifying'],
      ['closed', 'quiet', 'closed'],
      ['not yet due', 'quiet', 'rectifying'],
    ] as const) {
      expect([name, await standing(name)]).toEqual([
        name,
        { workflow: 3, policy: 4, rung: null, ladder, course, climbs: [] },
      ]);
      expect([await toldSince(name), await drafts(name)]).toEqual([[], []]);
    }
  });

  it('goes on from there: the next working days bring digests and replies asked for, and no rung a second time', async () => {
    const rungs = async () =>
      (await toldSince()).filter(({ notice }) => notice.startsWith('rung') || notice === 'urge');
    const before = await rungs();
    await world.clock.advance('P1D');
    await world.settle();
    expect(await rungs()).toEqual(before);
    for (const name of Object.keys(late)) {
      expect([name, (await toldSince(name)).some(({ notice }) => notice === 'digest')]).toEqual([name, true]);
      expect([name, await drafts(name)]).toEqual([name, late[name]!.drafted]);
    }
    expect((await verifyCases(world.test.database)).faults).toEqual([]);
    expect((await verifyNumbers(world.test.database)).faults).toEqual([]);
  });
});
