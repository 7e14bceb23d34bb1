import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, live, Practice, reasonsOf } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

describe('8.3 an extension', () => {
  let world: World;
  let practice: Practice;
  let first: string;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    practice = await Practice.underway(world, 90);
    first = (await practice.story.view()).due.lastDay;
  });
  afterAll(() => world.stop());

  const asked = async (days: number, more: object = {}) => ({
    newDueOn: await practice.story.day(days),
    reason: '设备生产周期延长。',
    remainingSteps: '到货、安装、检测',
    interimControls: ['MONITOR'],
    ...more,
  });

  it('8.3 is asked for early, with controls confirmed anew, and for no longer than the first period', async () => {
    const { story } = practice;
    const ask = async (form: object) => story.send(story.principal, 'REQUEST_EXTENSION', { ...form });
    expect(reasonsOf(await ask(await asked(120, { interimControls: [] })))).toEqual(['hasInterimControls']);
    expect(reasonsOf(await ask(await asked(183)))).toEqual(['extensionWithinCap']);
  });

  it('8.3 moves the date when the body that set it agrees, and keeps the first one', async () => {
    const { story } = practice;
    await story.does(story.principal, 'REQUEST_EXTENSION', await asked(110));
    await world.settle();
    expect(await practice.mails('yingji.leader')).toContainEqual(expect.stringContaining('延期'));
    const newDueOn = await story.day(110);
    await story.does('yingji.leader', 'APPROVE_EXTENSION', { newDueOn, opinion: '理由属实，同意延期。' });
    expect((await story.view()).due).toMatchObject({ lastDay: newDueOn, originalLastDay: first });
  });

  it('8.3 is refused by silence, which is told', async () => {
    const { story } = practice;
    const { due } = await story.view();
    await story.does(story.principal, 'REQUEST_EXTENSION', await asked(130));
    world.mailbox.clear();
    await live(world, 16);
    expect((await story.view()).due.lastDay).toBe(due.lastDay);
    expect(await practice.fired()).toContain('EXTENSION_UNDECIDED extension.decide.major');
    expect(await practice.mails('xianxing.principal')).toContainEqual(expect.stringContaining('延期'));
  });

  it('8.3 is granted twice at most', async () => {
    const { story } = practice;
    const newDueOn = await story.day(130);
    await story.does(story.principal, 'REQUEST_EXTENSION', await asked(130));
    await story.does('yingji.leader', 'APPROVE_EXTENSION', { newDueOn, opinion: '同意。' });
    const third = await story.send(story.principal, 'REQUEST_EXTENSION', await asked(140));
    expect(reasonsOf(third)).toEqual(['extensionsLeft']);
  });

  it('8.3 comes too late inside the window, and the refusal names the last day it could be asked for', async () => {
    const late = await Practice.underway(world, 90);
    await world.clock.advance('P75D');
    const refused = await late.story.send(late.story.principal, 'REQUEST_EXTENSION', await asked(30));
    expect(reasonsOf(refused)).toEqual(['extensionAskedInTime']);
    expect(refused.body.detail).toMatch(/2026-0\d-\d\d/);
    await world.settle();
    expect(await faultsOf(world)).toEqual([]);
  });
});
