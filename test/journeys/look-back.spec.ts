import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Story } from '../support/story.js';
import { World } from '../support/world.js';

describe('the look-back on a closed major hazard', () => {
  let world: World;
  let story: Story;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    story = await Story.reported(world);
    await story.determinedMajor();
    await story.underway(60);
    await story.closed();
  });
  afterAll(() => world.stop());

  it('is owed within its limit and asked for when the limit has passed', async () => {
    const { deadlines } = await story.view();
    expect(deadlines.map(({ kind }: { kind: string }) => kind)).toEqual(['lookback.major']);
    await world.clock.advance('P70D');
    await world.settle();
    expect((await story.history()).at(-1).event).toBe('LOOKBACK_DUE');
  });

  it('is never done by who verified or approved', async () => {
    const evidence = [await story.file('yingji.inspector2')];
    const own = await story.send('yingji.inspector2', 'LOOKBACK_FAIL', { evidence, finding: 'false' });
    expect(own.body.reasons.map(({ code }: { code: string }) => code)).toEqual(['lookBackIsByAnother']);
  });

  it('reopens the case, which closes again only after a new date, a new fix, new verifiers and a new approval', async () => {
    const evidence = [await story.file('yingji.inspector1')];
    const failed = await story.does('yingji.inspector1', 'LOOKBACK_FAIL', { evidence, finding: 'false' });
    expect(failed.body).toMatchObject({ state: { lifecycle: { code: 'reopened' } }, reopenings: 1, due: null });
    expect(failed.body.deadlines.map(({ kind }: { kind: string }) => kind)).toEqual([
      'trigger.falseRectification',
      'reopen.assign.limit',
    ]);
    await world.settle();
    expect((await story.view()).rung).toBe('L7');
    const { dueOn, interimControls, requirement } = await story.assignment(20);
    await story.does('yingji.leader', 'REASSIGN', { dueOn, interimControls, requirement });
    await story.closed();
    const view = await story.view();
    expect([view.state.lifecycle.code, view.due.lastDay]).toEqual(['closed', dueOn]);
  });
});
