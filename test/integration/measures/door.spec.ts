import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Measures } from '../../support/measures.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

describe('the door of measures', () => {
  let world: World;
  let story: Story;
  let measures: Measures;
  beforeAll(async () => {
    world = await World.start();
    story = await Story.reported(world);
    measures = new Measures(world);
  });
  afterAll(() => world?.stop());

  it('says what a draft asks, why, who signs until when, and what whoever looks may do', async () => {
    const id = await measures.drafted(story, { against: 'enterprise' });
    const view = await measures.view(id);
    expect(view).toMatchObject({
      ...{
        id,
        rev: 1,
        kind: 'letter',
        kindZh: '督办函',
        phase: 'drafted',
        phaseZh: '待签批',
        becauseZh: '二级：督办函',
      },
      ...{
        hazardId: story.id,
        againstName: '四季红镇先行加油站',
        ownerName: '市应急管理局',
        text: '请立即督促整改到位。',
      },
      ...{ signerZh: '安委办负责人', lastDay: '2026-12-02', workingDaysLeft: 1, overdue: false, endedAtMs: null },
    });
    const said = Object.fromEntries(view.actions.map((one: Action) => [one.event, one.open || one.reasons[0]?.code]));
    expect(said).toEqual({
      ...{ REWRITE: true, SIGN: true, WITHDRAW: true },
      ...{ SEND_BACK: 'notOpenInThisState', ISSUE: 'notOpenInThisState', ANSWER: 'notOpenInThisState' },
    });
    expect(view.actions.find((one: Action) => one.event === 'ISSUE')).toMatchObject({
      zh: '印发',
      reasons: [{ zh: expect.stringContaining('印发') }],
    });
  });

  it('takes a measure from its draft to its answer, each act recorded with who did it', async () => {
    const id = await measures.drafted(story, { against: 'enterprise' });
    await measures.does('anweiban1', id, 'REWRITE', { text: '请于12月10日前整改到位并书面答复。' });
    await measures.does('anweiban2', id, 'SIGN');
    await measures.does('anweiban2', id, 'SEND_BACK', { reason: '请写明答复时限。' });
    await measures.does('anweiban2', id, 'SIGN');
    await measures.does('anweiban1', id, 'ISSUE');
    const done = await measures.does('xianxing.principal', id, 'ANSWER', { text: '已更换探测器。' });
    expect(done).toMatchObject({
      phase: 'done',
      answer: '已更换探测器。',
      endedAtMs: world.clock.now,
      limitAtMs: null,
    });
    const lines = await history(id);
    expect(lines.map(({ event, actor }) => `${event} ${actor.name}`)).toEqual([
      'OPEN_MEASURE 系统',
      'REWRITE 安守底',
      'SIGN 安常督',
      'SEND_BACK 安常督',
      'SIGN 安常督',
      'ISSUE 安守底',
      'ANSWER 尤先行',
    ]);
    expect(lines[2]).toMatchObject({ zh: '签批', before: { course: 'drafted' }, after: { course: 'signed' } });
    expect((await history(id, 'xianxing.principal')).map(({ event }) => event)).toEqual(['ISSUE', 'ANSWER']);
  });

  it('lets nobody sign what he wrote, and says so', async () => {
    const id = await measures.drafted(story, { against: 'enterprise' });
    await measures.does('anweiban1', id, 'REWRITE', { text: '改写' });
    const { status, body } = await measures.send('anweiban1', id, 'SIGN');
    expect([status, body.code, body.reasons]).toEqual([
      409,
      'EVENT_REFUSED',
      [expect.objectContaining({ code: 'signerDidNotWrite', zh: '起草人不能签发自己写的文件' })],
    ]);
    expect(body.open).toEqual(expect.arrayContaining(['REWRITE', 'WITHDRAW']));
    expect(await measures.does('anweiban2', id, 'SIGN')).toMatchObject({ phase: 'signed' });
  });

  it('refuses what is stale, repeats what is repeated, and names every bad field', async () => {
    const id = await measures.drafted(story, { against: 'enterprise' });
    const form = { commandId: randomUUID(), rev: 1, text: '改写一次' };
    expect((await measures.send('anweiban1', id, 'REWRITE', form)).body).toMatchObject({ rev: 2, replayed: false });
    expect((await measures.send('anweiban1', id, 'REWRITE', form)).body).toMatchObject({ rev: 2, replayed: true });
    const reused = await measures.send('anweiban1', id, 'REWRITE', { ...form, text: '另一内容' });
    expect([reused.status, reused.body.code]).toEqual([409, 'COMMAND_ID_REUSED']);
    const stale = await measures.send('anweiban2', id, 'SIGN', { rev: 1 });
    expect([stale.status, stale.body.code]).toEqual([412, 'STALE_REVISION']);
    expect(stale.body.between).toEqual([expect.objectContaining({ event: 'REWRITE', zh: '修改正文' })]);
    const bad = await measures.send('anweiban1', id, 'SEND_BACK', { reason: '', text: '多余' });
    expect([bad.status, bad.body.errors.map(({ field }: { field: string }) => field).sort()]).toEqual([
      400,
      ['reason', 'text'],
    ]);
    expect((await measures.send('anweiban1', id, 'MEASURE_DUE')).body.errors[0].field).toBe('type');
    expect((await measures.send('yingji.leader', id, 'WITHDRAW', { reason: '误报' })).body.code).toBe(
      'EVENT_NOT_PERMITTED',
    );
  });

  it('lists by state, kind and unit, page by page without a row lost or twice', async () => {
    const [letter, bulletin] = [
      await measures.drafted(story, { against: 'owner' }),
      await measures.drafted(story, { against: 'enterprise', kind: 'bulletin', signer: 'committeeLeader' }),
    ];
    await measures.does('anweiban1', letter, 'WITHDRAW', { reason: '误报' });
    const ids = async (query: string): Promise<string[]> =>
      (await measures.list('anweiban1', query)).items.map((one: { id: string }) => one.id);
    const all = await ids('');
    expect(await ids('open=true')).not.toContain(letter);
    expect(await ids('phase=withdrawn')).toEqual([letter]);
    expect(await ids('kind=bulletin')).toEqual([bulletin]);
    expect(await ids(`unitId=${story.enterpriseId}`)).not.toContain(letter);
    const paged: string[] = [];
    for (let after = ''; ; ) {
      const { items, next } = await measures.list('anweiban1', `limit=1${after && `&after=${after}`}`);
      paged.push(...items.map((one: { id: string }) => one.id));
      if (next === null) break;
      after = next;
    }
    expect(paged).toEqual(all);
    expect((await (await world.as('anweiban1')).get('/api/measures?phase=nowhere')).status).toBe(400);
  });

  async function history(id: string, by = 'anweiban1'): Promise<Line[]> {
    return (await (await world.as(by)).get(`/api/measures/${id}/history`)).body.items;
  }
});

interface Action {
  event: string;
  open: boolean;
  reasons: { code: string }[];
}

interface Line {
  event: string;
  actor: { name: string };
  [field: string]: unknown;
}
