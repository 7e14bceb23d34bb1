import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OrganisationsService } from '../../../src/organisations/organisations.service.js';
import { basisForm } from '../../support/example.hazard.js';
import { Measures } from '../../support/measures.js';
import { OwnCalendar } from '../../support/own.calendar.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

describe('dates of somebody with several posts', () => {
  let world: World;
  let measures: Measures;
  let calendar: OwnCalendar;
  /** Of the department of his first post, and of the one of his second. */
  let first: Story;
  let second: Story;
  let letter: string;

  beforeAll(async () => {
    world = await World.start();
    measures = new Measures(world);
    first = await Story.reported(world, { title: '报警器停用' });
    await first.basis();
    const building = { title: '深基坑无支护', sector: 'construction' };
    second = await Story.reported(world, building, 'zhujian.inspector1');
    const scans = [await second.file('zhujian.inspector1')];
    await second.does('zhujian.inspector1', 'ENTER_BASIS', { ...basisForm, scans });
    await second.does('zhujian.inspector2', 'CONFIRM_BASIS');
    letter = await measures.drafted(first, { signer: 'departmentSupervisor', against: 'enterprise' });
    await holdsToo('yingji.leader', 'housing-construction', 'departmentSupervisor');
    calendar = await OwnCalendar.opened(world, 'yingji.leader');
  });
  afterAll(() => world?.stop());

  async function holdsToo(account: string, unit: Parameters<OrganisationsService['unitIdOf']>[0], role: string) {
    const { accountId } = (await (await world.as(account)).get('/api/me')).body;
    const post = { unitId: world.service(OrganisationsService).unitIdOf(unit), role };
    const path = `/api/accounts/${accountId}/memberships`;
    await (await world.as('anweiban1')).post(path).send(post).expect(204);
  }

  it('are those of every post, of hazards and of measures, each once and under a name of its own', async () => {
    const entries = await calendar.entries();
    const of = ({ id }: Story) => `https://bihuan.example/hazards/${id}`;
    expect(entries.map(({ SUMMARY, URL }) => [SUMMARY, URL])).toEqual([
      ['签批督办函：报警器停用', `https://bihuan.example/measures/${letter}`],
      ['认定隐患等级：报警器停用', of(first)],
      ['认定隐患等级：深基坑无支护', of(second)],
    ]);
    const ids = entries.map(({ UID }) => UID.replace(/\d+@/, 'N@'));
    expect(ids).toEqual([
      `${letter}.measure.sign.N@bihuan`,
      `${first.id}.determine.limit.N@bihuan`,
      `${second.id}.determine.limit.N@bihuan`,
    ]);
  });

  it('say the last day of each limit in 沅江', async () => {
    const days = (await calendar.entries()).map((entry) => entry['DTSTART;VALUE=DATE']);
    const ends = [
      (await measures.view(letter)).limitAtMs,
      ...(await Promise.all([first, second].map(async (story) => limitOf(await story.view(), 'determine.limit')))),
    ];
    const lastDay = (ms: number) => new Date(ms - 1 + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '');
    expect(days).toEqual(ends.map(lastDay));
  });

  it('go when it is done, whoever’s turn is next', async () => {
    await second.does('zhujian.leader', 'DETERMINE', { level: 'general', opinion: '认定为一般隐患。' });
    expect(await calendar.summaries()).toEqual([
      '交办整改任务：深基坑无支护',
      '签批督办函：报警器停用',
      '认定隐患等级：报警器停用',
    ]);
    await measures.does('yingji.leader', letter, 'SIGN');
    await first.does('yingji.leader', 'DETERMINE', { level: 'major', opinion: '认定。' });
    await first.assigned(60);
    expect(await calendar.summaries()).toEqual(['交办整改任务：深基坑无支护', '印发督办函：报警器停用']);
    await measures.does('yingji.leader', letter, 'ISSUE');
    expect(await calendar.summaries()).toEqual(['交办整改任务：深基坑无支护']);
  });

  it('are answered by whom a measure asks, from its issue on', async () => {
    const principal = await OwnCalendar.opened(world, first.principal);
    expect(await principal.summaries()).toContain('书面答复督办函：报警器停用');
    await measures.does(first.principal, letter, 'ANSWER', { text: '已安排检修。' });
    expect(await principal.summaries()).not.toContain('书面答复督办函：报警器停用');
  });

  it('count the posts of whom one stands in for, while the leave lasts', async () => {
    const story = await Story.reported(world, { title: '储罐未设防火堤' });
    const scans = [await story.file('yingji.inspector1')];
    await story.does('yingji.inspector1', 'ENTER_BASIS', { ...basisForm, scans });
    await holdsToo('zhujian.inspector1', 'emergency-management', 'inspector');
    const substitute = await OwnCalendar.opened(world, 'zhujian.inspector2');
    expect(await substitute.summaries()).toEqual([]);
    const [absent, substituteAccountId] = [
      await story.accountId('zhujian.inspector1'),
      await story.accountId('zhujian.inspector2'),
    ];
    const leave = { substituteAccountId, from: '2026-12-01', to: '2026-12-02', reason: '年休假' };
    await (await world.as('zhujian.inspector1')).post(`/api/accounts/${absent}/leaves`).send(leave).expect(201);
    expect(await substitute.summaries()).toEqual(['确认判定依据（代冯工地）：储罐未设防火堤']);
    await world.clock.set('2026-12-03T00:00:00+08:00');
    expect(await substitute.summaries()).toEqual([]);
  });
});

function limitOf({ deadlines }: { deadlines: { kind: string; dueAtMs: number }[] }, kind: string): number {
  return deadlines.find((one) => one.kind === kind)!.dueAtMs;
}
