import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { rungNames } from '../../../workflows/texts/choices.js';
import { letPass, mailsOf } from '../../support/passing.time.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

jest.setTimeout(180_000);

interface Firing {
  kind: string;
  atMs: number;
  rung: keyof typeof rungNames | null;
  recipients: { post: string; name: string; forwarded: boolean }[];
}

const local = (time: string) => Date.parse(`${time}:00+08:00`);

describe('a person acts', () => {
  let world: World;
  let story: Story;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    story = await Story.reported(world);
    await story.determinedMajor();
    await story.underway(28);
    await world.settle();
  });
  afterAll(() => world?.stop());

  const futureOf = async (): Promise<Firing[]> =>
    (await (await world.as('anweiban1')).get(`/api/hazards/${story.id}/schedule`)).body.future;
  const ladder = async () => (await futureOf()).filter(({ rung }) => rung !== null);

  it('D13 each rung reaches people of its own, up the line of the organisation', async () => {
    const reached = new Map((await ladder()).map(({ rung, recipients }) => [rung, recipients.map(({ post }) => post)]));
    expect([...reached.keys()]).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7']);
    const has = (rung: string, post: string) => reached.get(rung as never)!.some((name) => name.includes(post));
    expect([has('L1', '主要负责人'), has('L1', '安委办'), has('L1', '安委会领导')]).toEqual([true, false, false]);
    expect([has('L2', '安委办'), has('L2', '安委会领导')]).toEqual([true, false]);
    expect([has('L3', '安委会领导'), has('L7', '安委会领导')]).toEqual([true, true]);
    expect(has('L7', '主要负责人')).toBe(false);
    // Somebody on leave still hears, and so does who acts for him: a leave takes nobody off a rung.
    const [away, standIn] = [await story.accountId(story.principal), await story.accountId('xianxing.safety')];
    const leave = `?awayAccountId=${away}&awayFrom=2026-03-02&awayTo=2026-12-31&substituteAccountId=${standIn}`;
    const { body } = await (await world.as('anweiban1')).get(`/api/hazards/${story.id}/schedule${leave}`);
    const first = (body.future as Firing[]).find(({ rung }) => rung === 'L1')!;
    const principals = first.recipients.filter(({ post }) => post.includes('主要负责人'));
    expect(principals.map(({ forwarded }) => forwarded)).toEqual([false, false]);
    expect(new Set(principals.map(({ name }) => name)).size).toBe(2);
  });

  it('D12 sent back after verification, every rung is armed again', async () => {
    const before = (await ladder()).map(({ kind }) => kind);
    await letPass(world, local('2026-03-20T10:00'));
    await story.does(story.principal, 'SUBMIT_CLOSEOUT', await story.closeout());
    expect(await ladder()).toEqual([]);
    await story.does('yingji.leader', 'START_VERIFY', await story.verifiers('yingji.inspector2', 'zhujian.inspector1'));
    const failed = await story.verdict('yingji.inspector2', { items: [{ item: '探测器通电', passed: false }] });
    await story.does('yingji.inspector2', 'FAIL', failed);
    expect((await ladder()).map(({ kind }) => kind)).toEqual(before);
    await letPass(world, local('2026-03-31T10:00'));
    const { rows } = await world.test.owner.query(
      `select count(*)::int as n from history where case_id = $1 and event = 'RUNG_DUE'`,
      [story.id],
    );
    expect(rows[0].n).toBe(1);
  });

  it('D11 what was asked before he acted is looked at again before it is sent, and time says nothing of it any more', async () => {
    world.mailbox.failWith(451);
    await letPass(world, local('2026-04-02T09:30'));
    const waiting = (await mailsOf(world, story.id)).filter(({ asks, status }) => asks && status === 'queued');
    expect(waiting.length).toBeGreaterThan(0);
    await story.closed();
    world.mailbox.failWith();
    world.mailbox.clear();
    await letPass(world, local('2026-04-02T18:00'));
    const settled = (await mailsOf(world, story.id)).filter(({ asks }) => asks);
    expect(settled.filter(({ status }) => !['accepted', 'withdrawn'].includes(status))).toEqual([]);
    expect(settled.filter(({ status }) => status === 'withdrawn').length).toBeGreaterThanOrEqual(waiting.length);
    expect(
      world.mailbox.mails.filter(({ text, subject }) => text.includes(story.id) && /催办|汇总/.test(subject)),
    ).toEqual([]);
    // Four months on nothing has climbed; only the look-back asks.
    await letPass(world, local('2026-08-03T10:00'));
    const { rows } = await world.test.owner.query<{ event: string }>(
      `select distinct event from history where case_id = $1 and recorded_at > to_timestamp($2 / 1000.0) and quiet`,
      [story.id, local('2026-04-02T18:00')],
    );
    expect(rows.map(({ event }) => event)).toEqual(['LOOKBACK_DUE']);
  });
});
