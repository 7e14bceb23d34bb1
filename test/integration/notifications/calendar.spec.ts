import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OrganisationsService } from '../../../src/organisations/organisations.service.js';
import { OwnCalendar } from '../../support/own.calendar.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

describe('dates in one’s own calendar (W13)', () => {
  let world: World;
  let story: Story;

  beforeAll(async () => {
    world = await World.start();
    story = await Story.reported(world);
    await story.determinedMajor();
    await story.assigned(60);
  });
  afterAll(() => world.stop());

  const opened = async (account: string): Promise<string> => {
    const { status, body } = await (await world.as(account)).post('/api/me/calendar');
    expect(status).toBe(201);
    return new URL(body.url).pathname;
  };

  const dayOf = async (days: number) => (await story.day(days)).replaceAll('-', '');

  it('shows what is one’s own to do: act, title, link and day, without signing in', async () => {
    const path = await opened(story.principal);
    const { status, text, headers } = await world.http.get(path);
    expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    const { title } = await story.view();
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain(`SUMMARY:签收整改任务：${title}`);
    expect(unfolded).toContain(`URL:https://bihuan.example/hazards/${story.id}`);
    expect(unfolded).toMatch(/DTSTART;VALUE=DATE:2026120\d/);
    const properties = new Set(unfolded.split('\r\n').map((line) => line.split(/[:;]/)[0]));
    expect([...properties].sort()).toEqual(
      'ACTION BEGIN DESCRIPTION DTSTAMP DTSTART END LAST-MODIFIED METHOD PRODID REFRESH-INTERVAL'
        .concat(' SEQUENCE SUMMARY TRANSP TRIGGER UID URL VERSION X-WR-CALNAME ')
        .split(' ')
        .sort(),
    );
  });

  it('shows every limit of one hazard, and moves the date of an extension within the same entry', async () => {
    const own = await OwnCalendar.opened(world, story.principal);
    const { title } = await story.view();
    const shown = async () => (await own.summaries()).map((summary) => summary.replace(`：${title}`, ''));
    expect(await shown()).toEqual(['申请销号', '登记双报告', '签收整改任务']);
    const [before] = await own.entries();
    expect(before?.['DTSTART;VALUE=DATE']).toBe(await dayOf(60));
    await story.does(story.principal, 'ACKNOWLEDGE');
    expect(await shown()).toEqual(['报送治理方案', '申请销号', '登记双报告']);
    await story.dualReported();
    await story.does(story.principal, 'SUBMIT_PLAN', await story.plan(50));
    expect(await shown()).toEqual(['申请销号']);
    await story.does('yingji.leader', 'APPROVE_PLAN');
    await world.clock.advance('P1D');
    const asked = {
      ...{ newDueOn: await story.day(89), reason: '设备生产周期延长。' },
      ...{ remainingSteps: '到货、安装、检测', interimControls: ['MONITOR'] },
    };
    await story.does(story.principal, 'REQUEST_EXTENSION', asked);
    await story.does('yingji.leader', 'APPROVE_EXTENSION', { newDueOn: asked.newDueOn, opinion: '同意延期。' });
    const [after, ...others] = await own.entries();
    expect([after?.UID, after?.['DTSTART;VALUE=DATE'], others]).toEqual([before?.UID, await dayOf(89), []]);
    expect(Number(after?.SEQUENCE)).toBeGreaterThan(Number(before?.SEQUENCE));
    expect(after?.['LAST-MODIFIED'].slice(0, 8)).toBe('20261202');
  });

  it('gives each co-unit the date of its own share, and the lead its own still', async () => {
    const { unitId: tenant } = (await (await world.as('antai.principal')).get('/api/me')).body;
    const town = world.service(OrganisationsService).unitIdOf('caowei');
    for (const [unitId, days] of [
      [tenant, 20],
      [town, 30],
    ])
      await story.does('yingji.leader', 'ADD_SUBTASK', { unitId, task: '清理棚架', dueOn: await story.day(days) });
    const { title } = await story.view();
    const daysOf = async (account: string) =>
      (await (await OwnCalendar.opened(world, account)).entries()).map(
        (entry) => `${entry.SUMMARY.replace(`：${title}`, '')} ${entry['DTSTART;VALUE=DATE']}`,
      );
    expect(await daysOf('antai.principal')).toEqual([`提交配合任务 ${await dayOf(20)}`]);
    expect(await daysOf('caowei.leader')).toEqual([`提交配合任务 ${await dayOf(30)}`]);
    expect(await daysOf(story.principal)).toEqual([`申请销号 ${await dayOf(89)}`]);
  });

  it('goes with what is handed in', async () => {
    const other = await Story.reported(world, { title: '另一处' });
    await other.determinedMajor();
    await other.underway(60);
    const own = await OwnCalendar.opened(world, other.principal);
    expect(await own.summaries()).toContain('申请销号：另一处');
    await other.does(other.principal, 'SUBMIT_CLOSEOUT', await other.closeout());
    expect((await own.summaries()).filter((summary) => summary.includes('另一处'))).toEqual([]);
  });

  it('says nothing of what others must do', async () => {
    const { text } = await world.http.get(await opened('anweiban1'));
    expect(text).not.toContain(story.id);
  });

  it('ends with a new address, with its end, and with its owner', async () => {
    const first = await opened('yingji.leader');
    const second = await opened('yingji.leader');
    expect((await world.http.get(first)).body.code).toBe('CALENDAR_NOT_FOUND');
    expect((await world.http.get(second)).status).toBe(200);
    await world.test.owner.query(`update accounts set active = false where account = 'yingji.leader'`);
    expect((await world.http.get(second)).status).toBe(404);
    await world.test.owner.query(`update accounts set active = true where account = 'yingji.leader'`);
    const leader = await world.as('yingji.leader');
    expect((await leader.get('/api/me/calendar')).body.createdAtMs).toBe(world.clock.now);
    expect((await leader.delete('/api/me/calendar')).status).toBe(204);
    expect((await leader.get('/api/me/calendar')).body.createdAtMs).toBeNull();
    expect((await world.http.get(second)).status).toBe(404);
    expect((await world.http.get(`/api/calendar/${'t'.repeat(43)}.ics`)).status).toBe(404);
  });

  it('is read at most sixty times an hour', async () => {
    const path = await opened('shenji.auditor');
    await world.test.owner.query('update calendar_feeds set reads = 59');
    expect((await world.http.get(path)).status).toBe(200);
    expect((await world.http.get(path)).body).toMatchObject({ code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: 3600 });
    await world.test.owner.query(`update calendar_feeds set reads_since = now() - interval '61 minutes'`);
    expect((await world.http.get(path)).status).toBe(200);
  });
});
