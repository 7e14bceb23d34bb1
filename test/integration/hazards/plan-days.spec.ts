import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

describe('the days of a plan', () => {
  let world: World;
  let story: Story;
  beforeAll(async () => {
    world = await World.start();
    story = await Story.reported(world);
    await story.determinedMajor();
    await story.assigned(30);
    await story.does(story.principal, 'ACKNOWLEDGE');
    await story.dualReported();
  });
  afterAll(() => world.stop());

  it('lie ahead where they promise and behind where they tell; every other is named with its rule', async () => {
    const milestones = [
      { name: '设备到货', dueOn: await story.day(-1) },
      { name: '安装', dueOn: await story.day(0) },
      { name: '检测', dueOn: await story.day(-30) },
    ];
    const plan = { ...(await story.plan(20)), milestones, workersToldOn: await story.day(1) };
    const { status, body } = await story.send(story.principal, 'SUBMIT_PLAN', plan);
    expect([status, body.code]).toEqual([400, 'INVALID_INPUT']);
    expect(body.errors.map(({ field, rule }: { field: string; rule: string }) => [field, rule])).toEqual([
      ['milestones.0.dueOn', 'notPast'],
      ['milestones.2.dueOn', 'notPast'],
      ['workersToldOn', 'notFuture'],
    ]);
  });

  it('may be today', async () => {
    await story.does(story.principal, 'SUBMIT_PLAN', await story.plan(0));
    expect((await story.view()).state.lifecycle.code).toBe('planSubmitted');
  });
});
