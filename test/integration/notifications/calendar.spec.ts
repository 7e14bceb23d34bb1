import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

  it('shows what is one’s own to do: title, link and day, without signing in', async () => {
    const path = await opened(story.principal);
    const { status, text, headers } = await world.http.get(path);
    expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    const { title } = await story.view();
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain(`SUMMARY:${title}`);
    expect(unfolded).toContain(`URL:https://bihuan.example/hazards/${story.id}`);
    expect(unfolded).toMatch(/DTSTART;VALUE=DATE:2026120\d/);
    const properties = new Set(unfolded.split('\r\n').map((line) => line.split(/[:;]/)[0]));
    expect([...properties].sort()).toEqual(
      'BEGIN DTSTAMP DTSTART END METHOD PRODID REFRESH-INTERVAL SUMMARY TRANSP UID URL VERSION X-WR-CALNAME'
        .split(' ')
        .concat('')
        .sort(),
    );
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
