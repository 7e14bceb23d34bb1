import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';
import { Bearer, principalMail } from './link.world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world?.stop());
beforeEach(() => world.mailbox.clear());

async function assigned(): Promise<Story> {
  const story = await Story.reported(world);
  await story.determinedMajor();
  await story.assigned(30);
  return story;
}

async function linksOf({ id, principal }: Story): Promise<number> {
  const { rows } = await world.test.owner.query<{ n: number }>(
    `select count(*)::int as n from case_links l join accounts a on a.id = l.account_id
      where l.case_id = $1 and a.account = $2`,
    [id, principal],
  );
  return rows[0]?.n ?? 0;
}

const setAccount = (change: string, ...values: unknown[]) =>
  world.test.owner.query(`update accounts set ${change} where account = 'xianxing.principal'`, values);

describe('a link and the bytes of its mail', () => {
  it('are forgotten together where the mail was certainly not taken', async () => {
    world.mailbox.failWith(451, principalMail);
    const story = await assigned();
    await world.settle();
    expect(await linksOf(story)).toBe(0);
    world.mailbox.failWith();
    await world.clock.advance('PT2M');
    await world.settle();
    expect(await linksOf(story)).toBe(1);
    expect((await Bearer.ofMail(world, principalMail).get()).body.hazard.id).toBe(story.id);
  });

  it('stay together where nobody knows whether it was: the repeated mail brings the same link', async () => {
    const story = await assigned();
    world.mailbox.dropAfterData(20);
    await world.settle();
    world.mailbox.dropAfterData(0);
    await world.clock.advance('PT2M');
    await world.settle();
    const mails = world.mailbox.to(principalMail);
    expect(mails).toHaveLength(2);
    expect(mails[1]?.raw.equals(mails[0]?.raw ?? Buffer.alloc(0))).toBe(true);
    expect(await linksOf(story)).toBe(1);
    expect((await Bearer.ofMail(world, principalMail).get()).status).toBe(200);
  });
});

describe('a link ends', () => {
  let bearer: Bearer;
  beforeEach(async () => {
    await assigned();
    await world.settle();
    bearer = Bearer.ofMail(world, principalMail);
    expect((await bearer.get()).status).toBe(200);
  });

  it('after 72 hours, and not a moment before', async () => {
    await world.clock.advance(72 * 3_600_000 - 1);
    expect((await bearer.get()).status).toBe(200);
    await world.clock.advance(1);
    const { status, body } = await bearer.get();
    expect([status, body.code]).toEqual([410, 'LINK_EXPIRED']);
    expect((await bearer.post('/codes', { event: 'ACKNOWLEDGE' })).status).toBe(410);
  });

  it.each([
    ['leaves', 'active = false', 'active = true'],
    ['becomes an officer', `role = 'inspector'`, `role = 'enterprisePrincipal'`],
  ])('when its bearer %s', async (_, change, back) => {
    await setAccount(change);
    expect((await bearer.get()).status).toBe(410);
    await setAccount(back);
    expect((await bearer.get()).status).toBe(200);
  });

  it('when its bearer goes to another enterprise', async () => {
    await setAccount(`unit_id = (select unit_id from accounts where account = 'antai.principal')`);
    expect((await bearer.get()).status).toBe(410);
    await setAccount(`unit_id = (select unit_id from accounts where account = 'xianxing.safety')`);
  });

  it('not for who holds a post at this enterprise beside his first: he acts in that post', async () => {
    const { rows } = await world.test.owner.query(
      `insert into memberships (id, account_id, unit_id, role, since)
       select gen_random_uuid(), id, unit_id, 'enterpriseSafetyOfficer', now() from accounts
        where account = 'xianxing.principal' returning unit_id as "unitId"`,
    );
    await setAccount(`unit_id = (select unit_id from accounts where account = 'antai.principal')`);
    expect((await bearer.get()).body.reader.unitId).toBe(rows[0].unitId);
    expect((await bearer.post('/codes', { event: 'ACKNOWLEDGE' })).status).toBe(403);
    await world.test.owner.query('delete from memberships');
    await setAccount(`unit_id = (select unit_id from accounts where account = 'xianxing.safety')`);
  });

  it('when it is withdrawn, for good', async () => {
    await world.test.owner.query('update case_links set revoked_at = bihuan_now()');
    expect((await bearer.get()).status).toBe(410);
    world.mailbox.clear();
    expect((await bearer.post('/renewal')).status).toBe(202);
    await world.settle();
    expect(world.mailbox.mails).toEqual([]);
  });
});

describe('a new link', () => {
  it('goes to the same address, also long after the old one ended, and does not bring the old one back', async () => {
    const story = await assigned();
    await world.settle();
    const old = Bearer.ofMail(world, principalMail);
    await world.clock.advance('P4D');
    world.mailbox.clear();
    const { status, body } = await old.post('/renewal');
    expect([status, body]).toEqual([202, { accepted: true }]);
    await world.test.owner.query(`update deliveries set next_attempt_at = next_attempt_at + interval '9 days'`);
    await world.settle();
    const fresh = Bearer.ofMail(world, principalMail);
    expect(fresh.token).not.toBe(old.token);
    expect((await fresh.get()).body.hazard.id).toBe(story.id);
    expect((await old.get()).status).toBe(410);
  });

  it('is promised to everybody in the same words, and sent three times an hour at most', async () => {
    await assigned();
    await world.settle();
    const bearer = Bearer.ofMail(world, principalMail);
    world.mailbox.clear();
    const answers = [];
    for (let n = 0; n < 5; n++) answers.push(await bearer.post('/renewal'));
    answers.push(await new Bearer(world, 'x'.repeat(43), '').post('/renewal'));
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    await world.settle();
    expect(world.mailbox.mails.filter(({ subject }) => subject.startsWith('新的办理链接'))).toHaveLength(3);
  });

  it('is not sent to who has left', async () => {
    await assigned();
    await world.settle();
    const bearer = Bearer.ofMail(world, principalMail);
    world.mailbox.clear();
    await setAccount('active = false');
    expect((await bearer.post('/renewal')).status).toBe(202);
    await world.settle();
    expect(world.mailbox.mails).toEqual([]);
    await setAccount('active = true');
  });
});
