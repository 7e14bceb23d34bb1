import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Story } from '../support/story.js';
import { World } from '../support/world.js';

type Row = { id: string; event: string | null; why: string | null };

describe('my work', () => {
  let world: World;
  let story: Story;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    story = await Story.reported(world);
  });
  afterAll(() => world.stop());

  const work = async (account: string) => (await (await world.as(account)).get('/api/my-work')).body.groups;
  const events = (rows: Row[]) => rows.map(({ event }) => event);

  it('is whoever must act next, with the reason, and waits for the others', async () => {
    await story.basis();
    const leader = await work('yingji.leader');
    expect(events(leader.soon)).toEqual(['DETERMINE']);
    expect(leader.soon[0].why).toMatch(/\p{Script=Han}/u);
    expect((await work('xianxing.principal')).waiting).toHaveLength(1);
    expect(await work('antai.principal')).toEqual({ today: [], soon: [], waiting: [] });
  });

  it('moves from hand to hand and is for today when its limit ends today', async () => {
    await story.does('yingji.leader', 'DETERMINE', { level: 'major', opinion: '认定。' });
    await story.assigned(60);
    expect(events((await work('xianxing.principal')).soon)).toEqual(['ACKNOWLEDGE']);
    await world.clock.advance('P2D');
    expect(events((await work('xianxing.principal')).today)).toEqual(['ACKNOWLEDGE']);
    expect(events((await work('yingji.leader')).waiting)).toEqual([null]);
  });

  it('says nobody is late by another’s limit, and lets nothing wait that is late', async () => {
    await story.does('xianxing.principal', 'ACKNOWLEDGE');
    const limitOf = async (kind: string) =>
      (await story.view()).deadlines.find((one: { kind: string }) => one.kind === kind)?.dueAtMs;
    const dual = await limitOf('dual.report');
    await world.clock.set(new Date(dual + 60_000).toISOString());
    await world.settle();
    const [first] = (await work('xianxing.principal')).today;
    expect([first.event, first.limitAtMs]).toEqual(['REPORT_DUAL', dual]);
    await story.does('xianxing.principal', 'SUBMIT_PLAN', await story.plan(30));
    const { today, soon } = await work('yingji.leader');
    const row = [...today, ...soon].find(({ id }: Row) => id === story.id);
    expect([row.event, row.limitAtMs]).toEqual(['APPROVE_PLAN', await limitOf('plan.review.limit')]);
    expect(row.limitAtMs).toBeGreaterThan(dual);
  });
});
