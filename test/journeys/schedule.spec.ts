import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Story } from '../support/story.js';
import { World } from '../support/world.js';

interface Firing {
  kind: string;
  called: { zh: string };
  atMs: number;
  why: { zh: string; en: string };
  rung: string | null;
  repeats: boolean;
  recipients: { post: string; name: string; forwarded: boolean }[];
  subject: string | null;
  text: string | null;
}

describe('the schedule of a hazard', () => {
  let world: World;
  let story: Story;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    story = await Story.reported(world);
    await story.determinedMajor();
    await story.underway(60);
  });
  afterAll(() => world.stop());

  const asked = async (query = '', by = 'anweiban1') =>
    (await (await world.as(by)).get(`/api/hazards/${story.id}/schedule${query}`)).body;
  const futureOf = async (query = ''): Promise<Firing[]> => (await asked(query)).future;
  const one = async (kind: string, query = '') => (await futureOf(query)).find((firing) => firing.kind === kind)!;
  const lines = async () => (await world.test.owner.query('select count(*)::int as n from history')).rows;
  const local = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16);

  it('D3 says after how much time these mails are sent, to whom, what they say, and why on that day', async () => {
    const letter = await one('rung.L2');
    expect(letter).toMatchObject({ rung: 'L2', called: { zh: '逾期督办' }, repeats: false });
    expect(letter.why.zh).toMatch(/^整改时限 2026-\d\d-\d\d 后第 4 个工作日$/);
    expect(letter.recipients.map(({ post }) => post)).toContain('安委办');
    expect(letter.subject).toContain('督办函');
    expect(letter.text).toContain('储罐区可燃气体报警器停用');
    expect((await futureOf()).map(({ rung }) => rung).filter(Boolean)).toEqual([
      'L1',
      'L2',
      'L3',
      'L4',
      'L5',
      'L6',
      'L7',
    ]);
    expect((await one('digest')).repeats).toBe(true);
  });

  it('comes true: what was foreseen is what fires, and then stands in the past with its deliveries', async () => {
    const urge = await one('urge');
    await world.clock.set(new Date(urge.atMs + 60_000).toISOString());
    await world.settle();
    const { past } = await asked();
    const fired = past.find(({ kind }: { kind: string }) => kind === 'urge');
    expect(fired).toMatchObject({ dueAtMs: urge.atMs, overtaken: false });
    const told = fired.deliveries.filter(({ channel }: { channel: string }) => channel === 'mail');
    expect(told.map(({ status }: { status: string }) => status)).toEqual(told.map(() => 'accepted'));
    const names = (list: { name: string }[]) => [...new Set(list.map(({ name }) => name))].sort();
    expect(names(told)).toEqual(names(urge.recipients));
    expect((await futureOf()).map(({ kind }) => kind)).not.toContain('urge');
  });

  it('answers what if: more time, a person away, another policy, and changes nothing by being asked', async () => {
    const before = await lines();
    const plain = await one('rung.L3');
    const extended = await one('rung.L3', '?extendTo=2026-08-31');
    expect(extended.atMs).toBeGreaterThan(plain.atMs);
    expect(extended.why.zh).toContain('2026-08-31');
    const { accountId } = (await (await world.as(story.principal)).get('/api/me')).body;
    const day = local(plain.atMs).slice(0, 10);
    const { accountId: substitute, name } = (await (await world.as('xianxing.safety')).get('/api/me')).body;
    const leave = `?awayAccountId=${accountId}&awayFrom=${day}&awayTo=${day}&substituteAccountId=${substitute}`;
    const away = await one('rung.L3', leave);
    const principal = ({ post }: { post: string }) => post.endsWith('主要负责人');
    expect(plain.recipients.filter(principal)).toEqual([expect.objectContaining({ forwarded: false })]);
    // As a leave that is entered: both hear, and nothing goes up.
    const reached = away.recipients.filter(principal).map(({ name: one, forwarded }) => [one, forwarded]);
    expect(reached).toEqual([
      [plain.recipients.find(principal)!.name, false],
      [name, false],
    ]);
    expect((await futureOf('?policy=3')).length).toBe((await futureOf()).length);
    expect(await lines()).toEqual(before);
  });

  it('answers what if a draft of the policy were in force, to whoever may read drafts', async () => {
    const patch = { digestEveryWd: { value: 2, basis: '县安委会会议纪要〔2026〕9号', level: 'S' } };
    const draft = { effectiveFrom: '2026-12-31', reason: '试算', patch };
    const { body } = await (await world.as('anweiban1')).post('/api/policies').send(draft);
    expect([body.state, body.version]).toEqual(['draft', 1001]);
    const plain = await one('digest');
    expect((await one('digest', '?policy=1001')).atMs).toBeGreaterThan(plain.atMs);
    expect((await asked('?policy=1001')).policy).toBe(1001);
    expect((await asked('?policy=1001', story.principal)).errors[0].field).toBe('policy');
  });

  it('refuses what it cannot reckon with, by field', async () => {
    const field = async (query: string) => (await asked(query)).errors?.[0]?.field;
    expect(await field('?extendTo=2026-02-30x')).toBe('extendTo');
    expect(await field('?extendTo=2026-03-01')).toBe('extendTo');
    expect(await field('?policy=999')).toBe('policy');
    expect(await field('?awayAccountId=018f3c1e-7b1a-7c55-9a61-3f0e5a2b9c10')).toBe('awayFrom');
    expect((await asked('', 'antai.principal')).status).toBe(404);
  });
});
