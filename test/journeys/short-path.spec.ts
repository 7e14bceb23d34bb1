import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Story } from '../support/story.js';
import { World } from '../support/world.js';

describe('a general hazard', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
  });
  afterAll(() => world.stop());

  it('fixed on the spot is closed by a second officer with an after-photo, never by the reporter', async () => {
    const story = await Story.reported(world, { proposedLevel: 'general', title: '安全出口堆放货物' });
    const fixed = (by: string, afterPhotos: string[]) =>
      story.send(by, 'FIX_ON_SPOT', { measuresDone: '货物已当场清走。', afterPhotos });
    const own = await fixed('yingji.inspector1', []);
    expect(own.body.reasons.map(({ code }: { code: string }) => code)).toEqual([
      'checkerIsNotReporter',
      'hasAfterPhoto',
    ]);
    const second = await fixed('yingji.inspector2', [await story.file('yingji.inspector2')]);
    expect(second.body.state.lifecycle.code).toBe('closed');
    expect(second.body.deadlines).toEqual([]);
  });

  it('that cannot be fixed at once goes the short way: no plan, two verifiers, closed by their verdict', async () => {
    const story = await Story.reported(world, { proposedLevel: 'general', title: '灭火器过期' });
    await story.does('yingji.leader', 'DETERMINE', { level: 'general', opinion: '一般隐患，限期整改。' });
    await story.assigned(15);
    await story.does(story.principal, 'ACKNOWLEDGE');
    await story.does(story.principal, 'START');
    await story.does(story.principal, 'SUBMIT_CLOSEOUT', await story.closeout());
    await story.does('yingji.leader', 'START_VERIFY', await story.verifiers('yingji.inspector2', 'zhujian.inspector1'));
    const passed = await story.does('yingji.inspector2', 'PASS', await story.verdict('yingji.inspector2'));
    expect(passed.body.state.lifecycle.code).toBe('closed');
  });
});
