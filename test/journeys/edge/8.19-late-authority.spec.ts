import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, live, Practice } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

describe('8.19 an authority that verifies late', () => {
  let world: World;
  let practice: Practice;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    practice = await Practice.underway(world, 30);
    await live(world, 29);
    await practice.story.does(practice.story.principal, 'SUBMIT_CLOSEOUT', await practice.story.closeout());
    await world.settle();
    world.mailbox.clear();
    await live(world, 20);
  });
  afterAll(() => world.stop());

  it('8.19 leaves the enterprise the credit of its submission in time', async () => {
    expect(await practice.fact('submission')).toMatchObject({ timely: true });
    const { due, rung, state } = await practice.story.view();
    expect([due.overdue, rung, state.escalation.code]).toEqual([true, null, 'held']);
    expect((await practice.mails('xianxing.principal')).filter((subject) => subject.includes('催办'))).toEqual([]);
  });

  it('8.19 asks the department and those above it, on every working day', async () => {
    const asked = (await practice.fired()).filter((line) => line === 'LIMIT_DUE verify.limit');
    expect(asked.length).toBeGreaterThan(4);
    for (const told of ['yingji.leader', 'anweiban1']) expect(await practice.mails(told)).not.toEqual([]);
  });

  it('8.19 goes on where the ladder stood when the late verification fails', async () => {
    const { story } = practice;
    await story.does('yingji.leader', 'START_VERIFY', await story.verifiers('yingji.inspector2', 'zhujian.inspector1'));
    const failed = { items: [{ item: '报警测试', passed: false }], opinion: '一台不报警。' };
    await story.does('yingji.inspector2', 'FAIL', await story.verdict('yingji.inspector2', failed));
    await world.settle();
    expect((await story.view()).rung).toBeNull();
    await live(world, 1);
    expect((await story.view()).rung).toBe('L1');
    await live(world, 2);
    expect((await story.view()).rung).toBe('L1');
    await live(world, 2);
    expect((await story.view()).rung).toBe('L2');
    expect(await faultsOf(world)).toEqual([]);
  });
});
