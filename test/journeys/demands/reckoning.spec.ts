import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AuditPass } from '../../../src/auditor/pass/audit.pass.js';
import { WorkCalendar } from '../../../workflows/calendar.js';
import { calendar1 } from '../../../workflows/calendars/calendar-1.js';
import { letPass, mailsOf } from '../../support/passing.time.js';
import { faultsOf, Practice } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

jest.setTimeout(180_000);

interface Firing {
  kind: string;
  atMs: number;
  why: { zh: string };
  rung: string | null;
}

const calendar = new WorkCalendar(calendar1);
const local = (time: string) => Date.parse(`${time}:00+08:00`);
const scheduleOf = async (world: World, { story }: Practice) =>
  (await (await world.as('anweiban1')).get(`/api/hazards/${story.id}/schedule`)).body;
const deadline = async (world: World, caseId: string, kind: string) => {
  const { rows } = await world.test.owner.query<{ at: number; status: string }>(
    `select (extract(epoch from due_at) * 1000)::float8 as at, status from deadlines where case_id = $1 and kind = $2
      order by anchor desc, n desc limit 1`,
    [caseId, kind],
  );
  return rows[0]!;
};

/** Adding and counting undo each other for any days and calendars: workflows/calendar.spec.ts. */
describe('how an instant is reckoned', () => {
  let world: World;
  let practice: Practice;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    practice = await Practice.underway(world, 28);
    await world.settle();
  });
  afterAll(() => world?.stop());

  it('D1 every deadline says under which policy and calendar it was reckoned, and counting gives what adding took', async () => {
    const view = await practice.story.view();
    const { calendar: calendarVersion, policy, future } = await scheduleOf(world, practice);
    expect([calendarVersion, policy]).toEqual([view.versions.calendar, view.versions.policy]);
    expect(view.due.calendarVersion).toBe(view.versions.calendar);
    const rungs = (future as Firing[]).filter(({ rung }) => rung !== null);
    expect(rungs.length).toBe(7);
    for (const { why, atMs } of rungs) {
      const [, lastDay, days] = /^整改时限 (\S+) 后第 (\d+) 个工作日$/.exec(why.zh)!;
      const day = calendar.localDate(atMs);
      expect(calendar.workingDaysBetween(lastDay!, day)).toBe(Number(days));
      expect(calendar.addWorkingDays(lastDay!, Number(days))).toBe(day);
    }
  });

  it('D6 a pause over a weekend counts its working days alone, and an extension afterwards forgets none of what is kept', async () => {
    const { story } = practice;
    await letPass(world, local('2026-03-27T16:00'));
    await story.does(story.principal, 'SUBMIT_CLOSEOUT', await story.closeout());
    await letPass(world, local('2026-03-30T10:00'));
    await story.does('yingji.leader', 'START_VERIFY', await story.verifiers('yingji.inspector2', 'zhujian.inspector1'));
    // Due on the Monday; found wanting on the Tuesday after the weekend that the festival makes long.
    await letPass(world, local('2026-04-07T12:00'));
    const failed = await story.verdict('yingji.inspector2', { items: [{ item: '探测器通电', passed: false }] });
    await story.does('yingji.inspector2', 'FAIL', failed);
    const lastDay = (await story.view()).due.lastDay;
    const [stood] = await practice.fact<{ since: number; until: number }[]>('stoodStill');
    const held = calendar.workingDaysBetween(calendar.localDate(stood!.since), calendar.localDate(stood!.until));
    expect(held).toBe(calendar.workingDaysBetween(lastDay, '2026-04-07'));
    expect(held).toBe(5);
    const urge = await deadline(world, story.id, 'urge');
    const day = calendar.localDate(urge.at);
    expect([day, urge.status]).toEqual([calendar.addWorkingDays(lastDay, 1 + held), 'armed']);
    expect(calendar.workingDaysBetween(lastDay, day) - held).toBe(1);
    // From the kept facts alone each stored instant comes out again: by the product, and by the auditor from the lines.
    expect(await faultsOf(world)).toEqual([]);
    await world.service(AuditPass).run('all');
    const { rows } = await world.test.owner.query('select code from audit_findings where gone_at is null');
    expect(rows).toEqual([]);
  });

  it('D15 everything is reckoned in Asia/Shanghai and repeats at its hour there, whatever day it is in UTC', async () => {
    const { story } = practice;
    expect(new Date((await story.view()).due.atMs).toISOString()).toMatch(/T16:00:00.000Z$/);
    await letPass(world, local('2026-04-20T12:00'));
    const digests = (await story.history()).filter(({ event }: { event: string }) => event === 'DIGEST_DUE');
    const days = digests.map(({ occurredAtMs }: { occurredAtMs: number }) => calendar.localDate(occurredAtMs));
    expect(days.length).toBeGreaterThan(4);
    expect(days.every((day: string) => calendar.isWorkingDay(day))).toBe(true);
    expect(new Set(days).size).toBe(days.length);
    for (const { occurredAtMs } of digests) expect(new Date(occurredAtMs).toISOString()).toMatch(/T01:00:00.000Z$/);
  });
});

describe('whose clock it is', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
  });
  afterAll(() => world?.stop());

  it('D15 with another owner the next mail is the other’s, and the one before hears nothing more of it', async () => {
    const practice = await Practice.reported(world);
    const { story } = practice;
    await story.does('yingji.leader', 'TRANSFER', {
      toUnitId: practice.unit('housing-construction'),
      reason: '属房屋市政工程施工现场。',
      materials: [await story.file('yingji.leader')],
    });
    await story.does('zhujian.leader', 'ACCEPT_TRANSFER', { receivedBy: '钱住建' });
    await world.settle();
    const before = (await mailsOf(world, story.id)).length;
    await letPass(world, local('2026-03-13T12:00'));
    const asked = (await mailsOf(world, story.id)).slice(before).filter(({ notice }) => notice === 'limitPassed');
    const to = new Set(asked.map(({ recipient }) => recipient));
    expect(to).toContain('zhujian.leader@yuanjiang.example');
    expect(to).not.toContain('yingji.leader@yuanjiang.example');
  });

  it('D9 each state says which clock runs: none of the ladder while a verification holds it, the month while production is suspended', async () => {
    const practice = await Practice.underway(world, 60);
    const { story } = practice;
    const kinds = async () => ((await scheduleOf(world, practice)).future as Firing[]).map(({ kind }) => kind);
    expect(await kinds()).toEqual(expect.arrayContaining(['urge', 'rung.L7', 'digest']));
    const made = { reason: '企业停产转让。', powerIsolated: true, materialsRemoved: true, guard: '镇应急办派专人看守' };
    const seen = await practice.onSite('yingji.inspector1', 'yingji.inspector1', 'yingji.inspector2');
    await story.does('yingji.inspector1', 'PROPOSE_SUSPENSION', { ...made, ...seen });
    await story.does('yingji.leader', 'SUSPEND_PRODUCTION', { opinion: '同意停用。' });
    expect((await story.view()).state.production.zh).toBe('长期停用');
    expect(new Set(await kinds())).toEqual(new Set(['suspended.confirm']));

    const other = await Practice.underway(world, 30);
    await other.handedIn();
    expect((await other.story.view()).state.escalation.zh).toBe('核查期间暂停升级');
    const held = ((await scheduleOf(world, other)).future as Firing[]).map(({ kind }) => kind);
    expect(held).toContain('verify.limit');
    expect(held.filter((kind) => kind === 'urge' || kind.startsWith('rung.') || kind === 'digest')).toEqual([]);
    // In the reports a date that stands still is in no rate: src/analytics/closure.ruling.spec.ts.
    const { body } = await (await world.as('anweiban1')).get('/api/analytics/closure');
    expect(body.all.total.current).toMatchObject({ due: 0, rate: null });
  });
});
