import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';
import { Bearer, principalMail } from './link.world.js';

let world: World;
let story: Story;
let bearer: Bearer;
beforeAll(async () => {
  world = await World.start();
  story = await Story.reported(world);
  await story.determinedMajor();
  await story.assigned(30);
  await world.settle();
  bearer = Bearer.ofMail(world, principalMail);
});
afterAll(() => world?.stop());

/** Every table of the product with the number of its rows and a fingerprint of them. */
async function everything(): Promise<Record<string, string>> {
  const { rows } = await world.test.owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public'`,
  );
  const tables: Record<string, string> = {};
  for (const { name } of rows) {
    const { rows: found } = await world.test.owner.query(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print from ${name} t`,
    );
    tables[name] = found[0].print;
  }
  return tables;
}

describe('the mail to an enterprise', () => {
  it('brings a link of its reader, says so, and asks nobody to sign in', () => {
    const mail = world.mailbox.to(principalMail).at(-1);
    expect(mail?.text).toContain(`https://bihuan.example/l/${bearer.token}`);
    expect(mail?.html).toContain(`https://bihuan.example/l/${bearer.token}`);
    expect(mail?.text).toContain('只供您本人使用，72 小时内有效');
    expect(mail?.text).not.toMatch(/\/hazards\/|请登录/);
  });

  it('brings officers to the case behind the door', () => {
    const mails = world.mailbox.mails.filter(({ to }) => to.some((address) => address.startsWith('yingji.')));
    expect(mails.length).toBeGreaterThan(0);
    for (const { text } of mails) expect(text).not.toContain('/l/');
    expect(mails.some(({ text }) => text.includes(`/hazards/${story.id}`))).toBe(true);
  });

  it('leaves of its token only a hash in the table of links', async () => {
    const { rows } = await world.test.owner.query('select * from case_links');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(bearer.token);
  });
});

describe('opening a link', () => {
  it('shows the case as its reader sees it, with what he may do', async () => {
    const { status, body, headers } = await bearer.get();
    expect(status).toBe(200);
    expect(body.hazard).toMatchObject({ id: story.id, state: { lifecycle: { code: 'assigned' } } });
    expect(body.reader.unitId).toBe(story.enterpriseId);
    expect(body.address).toBe('x***@yuanjiang.example');
    expect(body.expiresAtMs).toBe(world.clock.now + 72 * 3_600_000);
    const open = body.hazard.actions.filter((one: { open: boolean }) => one.open);
    expect(open.map(({ event }: { event: string }) => event)).toEqual(
      expect.arrayContaining(['ACKNOWLEDGE', 'RETURN']),
    );
    const offered = body.hazard.actions.map(({ event }: { event: string }) => event);
    expect(offered.filter((event: string) => ['REPORT', 'SAVE_DRAFT', 'COMPLETE_FACTS'].includes(event))).toEqual([]);
    expect(body.history.map(({ event }: { event: string }) => event)).toContain('REPORT');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it('changes nothing at all, however often a scanner does it, and whatever it opens', async () => {
    const [photo] = (await bearer.get()).body.history[0].payload.photos;
    const before = await everything();
    for (const path of ['', '', `/files/${photo.fileId}`, `/files/${photo.fileId}?size=thumbnail`]) {
      expect((await bearer.get(path)).status).toBe(200);
    }
    await world.http.head(`/api/links/${bearer.token}`);
    await world.http.get(`/l/${bearer.token}`).set('accept', 'text/html');
    await new Bearer(world, 'x'.repeat(43), '').get();
    expect(await everything()).toEqual(before);
  });

  it('opens this case and no other, and no file of another', async () => {
    const other = await Story.reported(world, { title: '另一处隐患' });
    const [photo] = (await other.history())[0].payload.photos;
    expect((await (await world.as(story.principal)).get(`/api/files/${photo.fileId}`)).status).toBe(200);
    expect((await bearer.get(`/files/${photo.fileId}`)).status).toBe(404);
    expect((await bearer.get(`/hazards/${other.id}`)).status).toBe(404);
  });

  it('answers an invented link as one that has run out', async () => {
    const { status, body, headers } = await new Bearer(world, 'x'.repeat(43), '').get();
    expect([status, body.code]).toEqual([410, 'LINK_EXPIRED']);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('takes no file for a link that is not open', async () => {
    expect((await new Bearer(world, 'y'.repeat(43), '').upload()).status).toBe(410);
    const { rows } = await world.test.owner.query(
      `select count(*)::int as n from files where original_name = 'site.png'`,
    );
    const before = rows[0].n;
    expect((await bearer.upload()).status).toBe(201);
    const after = await world.test.owner.query(`select count(*)::int as n from files where original_name = 'site.png'`);
    expect(after.rows[0].n).toBe(before + 1);
  });
});
