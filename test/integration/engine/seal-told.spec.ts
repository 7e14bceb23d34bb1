import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SealTaker } from '../../../src/engine/seal.taker.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

describe('a seal is told', () => {
  let world: World;
  let story: Story;
  beforeAll(async () => {
    world = await World.start({ at: '2026-12-01T00:00:10+08:00' });
    story = await Story.reported(world);
    await world.service(SealTaker).run();
    await world.settle();
  });
  afterAll(() => world.stop());

  const offices = () => world.mailbox.mails.filter(({ subject }) => subject.startsWith('历史封存'));
  const get = async (account: string, path: string) => (await world.as(account)).get(`/api/seals${path}`);

  it('to the committee office at once, even at night, with the root that the API shows', async () => {
    const { body } = await get('anweiban1', '/1');
    expect(body).toMatchObject({ n: 1, leaves: 1, previousRoot: null, takenAtMs: world.clock.now, virtual: true });
    const { rows } = await world.test.owner.query<{ email: string }>(
      `select email from accounts where role = 'committeeOffice' and active and email is not null`,
    );
    expect(
      offices()
        .flatMap(({ to }) => to)
        .sort(),
    ).toEqual(rows.map(({ email }) => email).sort());
    for (const { subject, text } of offices()) {
      expect(subject).toMatch(/^历史封存第 1 号（虚拟时间）｜2026-12-01｜/);
      expect(text.replace(/ /g, '')).toContain(body.root);
    }
  });

  it('by a delivery about no case, which asks nothing', async () => {
    const { rows } = await world.test.owner.query(`select case_id, asks, status from deliveries where notice = 'seal'`);
    expect(new Set(rows.map((row) => JSON.stringify(row)))).toEqual(
      new Set(['{"case_id":null,"asks":false,"status":"accepted"}']),
    );
    await expect(
      world.test.owner.query(`update deliveries set asks = true where notice = 'seal'`),
    ).rejects.toMatchObject({ constraint: 'without_a_case_nothing_is_asked' });
    await expect(
      world.test.owner.query(`update outbox set case_id = null, seq = null where topic = 'notice'`),
    ).rejects.toMatchObject({ constraint: 'only_announcements_have_no_case' });
  });

  it('to the next above where a mail is refused, and somebody has a task', async () => {
    await world.clock.advance('P1D');
    const [office] = offices()[0]!.to;
    world.mailbox.failWith(550, office);
    await world.service(SealTaker).run();
    await world.settle();
    world.mailbox.failWith();
    const { rows } = await world.test.owner.query(`select case_id, detail from tasks where kind = 'mailRefused'`);
    expect(rows).toEqual([{ case_id: null, detail: expect.stringContaining(office!) }]);
  });

  it('by the API, newest first, page by page, with the leaves of each', async () => {
    const first = (await get('shenji.auditor', '?limit=1')).body;
    expect(first).toMatchObject({ items: [{ n: 2, leaves: 0 }], next: 2 });
    const second = (await get('shenji.auditor', `?limit=1&after=${first.next}`)).body;
    expect(second.items).toMatchObject([{ n: 1, root: first.items[0].previousRoot }]);
    expect((await get('shenji.auditor', '/1/leaves')).body).toMatchObject({
      items: [{ caseId: story.id, seq: 1 }],
      next: null,
    });
    expect((await get('shenji.auditor', `/1/leaves?caseId=${story.id}&limit=1`)).body.next).toBe(story.id);
    expect((await get('shenji.auditor', `/2/leaves?caseId=${story.id}`)).body.items).toEqual([]);
    expect((await get('anweiban1', '/9')).body).toMatchObject({ status: 404, code: 'SEAL_NOT_FOUND' });
    for (const path of ['/first', '/1x/leaves', '?after=0', '?limit=201', '/1/leaves?caseId=1']) {
      expect((await get('anweiban1', path)).status).toBe(400);
    }
  });

  it('at /health/duties, with its age', async () => {
    const duty = async () => (await world.http.get('/health/duties')).body.checks.seal;
    await world.clock.advance('PT25H');
    expect(await duty()).toEqual({ ok: true, detail: '第 2 号封存距今 25 小时 / seal 2 is 25 h old' });
  });
});
