import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { WorkCalendar } from '../../../workflows/calendar.js';
import { calendar1 } from '../../../workflows/calendars/calendar-1.js';
import { letPass, mailsOf } from '../../support/passing.time.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

jest.setTimeout(120_000);
const calendar = new WorkCalendar(calendar1);
const hourMs = 3_600_000;

function sentOutside(mails: Awaited<ReturnType<typeof mailsOf>>, from: number, until: number): object[] {
  return mails.filter(({ atMs }) => {
    if (atMs === null) return true;
    const hour = new Date(atMs + 8 * hourMs).getUTCHours();
    return !calendar.isWorkingDay(calendar.localDate(atMs)) || hour < from || hour >= until;
  });
}

describe('over the spring festival, with a hazard nobody determines and one nobody mends', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({ at: '2026-01-26T10:00:00+08:00' });
    await Story.reported(world);
    const underway = await Story.reported(world);
    await underway.determinedMajor();
    await underway.underway(26);
    await letPass(world, Date.parse('2026-03-14T12:00:00+08:00'));
  });
  afterAll(() => world.stop());

  it('D7 every mail goes out on a working day between eight and twenty, and none is dropped', async () => {
    const mails = await mailsOf(world);
    expect(mails.length).toBeGreaterThan(50);
    expect(sentOutside(mails, 8, 20)).toEqual([]);
  });
});

describe('in a county whose office wakes later', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T11:00:00+08:00' });
    const quietHours = { value: { from: '19:00', until: '11:00' }, basis: '安委办会议纪要' };
    const draft = { effectiveFrom: '2026-03-03', reason: '错峰', patch: { sending: { quietHours } } };
    const { body } = await (await world.as('anweiban1')).post('/api/policies').send(draft);
    expect(body).toMatchObject({ version: 1001 });
    await (await world.as('weiyuan1')).post('/api/policies/1001/approve').send({});
    await world.clock.advance('P1D');
    await Story.reported(world);
    await letPass(world, Date.parse('2026-03-16T12:00:00+08:00'));
  });
  afterAll(() => world.stop());

  it('D7 its quiet hours hold for every hazard that came under its policy', async () => {
    const mails = await mailsOf(world);
    expect(mails.length).toBeGreaterThan(10);
    expect(sentOutside(mails, 11, 19)).toEqual([]);
  });
});
