import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, live, Practice, reasonsOf } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

describe('8.9 several responsible units', () => {
  let world: World;
  let practice: Practice;
  let shares: { seq: number; unit: { id: string }; state: string; percent: number }[];
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    practice = await Practice.underway(world);
  });
  afterAll(() => world.stop());

  it('8.9 each has a share, a date and an assignment sheet of its own beside the lead', async () => {
    const { story } = practice;
    const tenant = (await (await world.as('antai.principal')).get('/api/me')).body.unitId;
    const share = async (unitId: string, task: string, days: number) =>
      story.send('yingji.leader', 'ADD_SUBTASK', { unitId, task, dueOn: await story.day(days) });
    expect(reasonsOf(await share(story.enterpriseId, '本单位任务', 20))).toEqual(['coUnitIsAnother']);
    expect(reasonsOf(await share(tenant, '清理毗邻棚架', 61))).toEqual(['subtaskWithinDue']);
    await share(tenant, '清理毗邻棚架', 20);
    const view = (await share(practice.unit('caowei'), '疏通消防车道', 30)).body;
    shares = view.practice.subtasks;
    expect(shares.map(({ unit, state }) => [unit.id, state])).toEqual([
      [tenant, 'open'],
      [practice.unit('caowei'), 'open'],
    ]);
    const sheets = view.numbers.filter(({ kind }: { kind: string }) => kind === 'assignment');
    expect(new Set(sheets.map(({ text }: { text: string }) => text)).size).toBe(3);
    await world.settle();
    for (const told of ['antai.principal', 'caowei.leader']) {
      expect(await practice.mails(told)).toContain('有一项配合任务交办您单位');
    }
  });

  it('8.9 a share that nobody works on is asked for at its own date', async () => {
    world.mailbox.clear();
    await live(world, 22);
    expect(await practice.fired()).toContain('LIMIT_DUE subtask.limit');
    expect(await practice.mails('antai.principal')).not.toEqual([]);
    expect(await practice.mails('caowei.leader')).toEqual([]);
  });

  it('8.9 the lead may not ask for the close-out while a share is open', async () => {
    const { story } = practice;
    const closeout = await story.send(story.principal, 'SUBMIT_CLOSEOUT', await story.closeout());
    expect(reasonsOf(closeout)).toEqual(['subtasksAreAccepted']);
    expect(closeout.body.detail).toContain('2');
  });

  it('8.9 each share is handed in with its own evidence, sent back, and accepted on site by another unit', async () => {
    const { story } = practice;
    const [tenant, town] = shares.map(({ seq }) => seq);
    await story.does('antai.principal', 'LOG_SUBTASK', { subtaskSeq: tenant, text: '已拆一半', percent: 50 });
    const handIn = async (by: string, subtaskSeq: number | undefined) =>
      story.send(by, 'SUBMIT_SUBTASK', { subtaskSeq, text: '已全部完成。', afterPhotos: [await story.file(by)] });
    expect(reasonsOf(await handIn('antai.principal', town))).toContain('actorIsOfSubtaskUnit');
    await handIn('antai.principal', tenant);
    await story.does('yingji.inspector1', 'RETURN_SUBTASK', { subtaskSeq: tenant, reason: '仍有一处未清理。' });
    await handIn('antai.principal', tenant);
    expect((await handIn('caowei.leader', town)).status).toBe(201);
    await world.settle();
    expect(await practice.mails('antai.principal')).toContain('配合任务被退回，请继续整改');
    const accept = async (by: string, subtaskSeq: number | undefined) =>
      story.send(by, 'ACCEPT_SUBTASK', { subtaskSeq, opinion: '现场核查属实。', ...(await practice.seen(by)) });
    expect((await accept('yingji.inspector1', tenant)).status).toBe(201);
    const accepted = await accept('yingji.inspector1', town);
    expect(accepted.body.practice.subtasks).toMatchObject([{ state: 'accepted' }, { state: 'accepted', percent: 100 }]);
  });

  it('8.9 the whole is closed once all shares are, and verified by nobody of a unit that had one', async () => {
    const { story } = practice;
    await story.does(story.principal, 'SUBMIT_CLOSEOUT', await story.closeout());
    const own = await story.verifiers('yingji.inspector2', 'caowei.inspector1');
    expect(reasonsOf(await story.send('yingji.leader', 'START_VERIFY', own))).toEqual([
      'verifiersAreOutsideSubtaskUnits',
    ]);
    await story.does('yingji.leader', 'START_VERIFY', await story.verifiers('yingji.inspector2', 'zhujian.inspector1'));
    await story.does('yingji.inspector2', 'PASS', await story.verdict('yingji.inspector2'));
    await story.does('anweiban1', 'APPROVE_CLOSE', { opinion: '同意销号。' });
    expect(await practice.state()).toBe('closed');
    await world.settle();
    expect(await faultsOf(world)).toEqual([]);
  });
});
