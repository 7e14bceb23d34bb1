import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, live, Practice, reasonsOf } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

const reason = '单位录入错误。';
const opinion = '同意作废。';

describe('8.23 a wrong entry', () => {
  let world: World;
  let practice: Practice;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    practice = await Practice.underway(world, 30);
  });
  afterAll(() => world.stop());

  it('8.23 is proposed with a reason, and asked about until somebody decides', async () => {
    const { story } = practice;
    expect(reasonsOf(await story.send('anweiban1', 'PROPOSE_VOID', { reason: ' ' }))).toEqual(['givesVoidReason']);
    await story.does('anweiban1', 'PROPOSE_VOID', { reason });
    await live(world, 6);
    expect(await practice.fired()).toContain('LIMIT_DUE void.decide');
    expect(await practice.mails('anweiban2')).toContainEqual(expect.stringContaining('作废'));
  });

  it('8.23 may be kept: then it goes on as before', async () => {
    const { story } = practice;
    await story.does('anweiban2', 'REJECT_VOID', { reason: '信息可以更正，不必作废。' });
    expect((await story.view()).practice.voidProposed).toBe(false);
    expect(await practice.state()).toBe('rectifying');
  });

  it('8.23 is void by two persons only, stays with its lines, and its numbers stay, marked', async () => {
    const { story } = practice;
    await story.does('anweiban1', 'PROPOSE_VOID', { reason });
    expect(reasonsOf(await story.send('anweiban1', 'VOID', { opinion }))).toEqual(['secondPersonVoids']);
    const lines = (await story.history()).length;
    await story.does('anweiban2', 'VOID', { opinion });
    expect(await practice.state()).toBe('void');
    expect(await practice.numbers()).toEqual(['hazard void', 'list void', 'assignment void']);
    expect(await practice.limits()).toEqual([]);
    expect(await story.history()).toHaveLength(lines + 1);
    await world.settle();
    for (const told of ['xianxing.principal', 'yingji.leader', 'yingji.inspector1']) {
      expect(await practice.mails(told)).toContain('隐患已作废');
    }
    const after = await story.send(story.principal, 'LOG_PROGRESS', { text: '继续', percent: 1 });
    expect(reasonsOf(after)).toEqual(['notOpenInThisState']);
  });

  it('8.23 after the date it is the committee office that proposes, not the department', async () => {
    const late = await Practice.underway(world, 20);
    await world.clock.set((await late.story.view()).due.atMs);
    expect(reasonsOf(await late.story.send('yingji.leader', 'PROPOSE_VOID', { reason }))).toEqual([
      'afterDueOnlyOffice',
    ]);
    await late.story.does('anweiban1', 'PROPOSE_VOID', { reason });
    await world.settle();
    expect(await faultsOf(world)).toEqual([]);
  });
});
