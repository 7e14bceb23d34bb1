import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, Practice, reasonsOf } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

describe('8.1 fixed on the spot', () => {
  let world: World;
  let fixed: Practice;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    fixed = await Practice.reported(world, { proposedLevel: 'general', title: '安全出口堆放货物' });
  });
  afterAll(() => world.stop());

  const fix = async ({ story }: Practice, by: string) => {
    return story.send(by, 'FIX_ON_SPOT', { measuresDone: '货物已当场清走。', afterPhotos: [await story.file(by)] });
  };

  it('8.1 a general hazard is closed the same day by a second person, and never by the finder', async () => {
    expect(reasonsOf(await fix(fixed, 'yingji.inspector1'))).toEqual(['checkerIsNotReporter']);
    expect((await fix(fixed, 'yingji.inspector2')).status).toBe(201);
    expect(await fixed.state()).toBe('closed');
    expect(await fixed.numbers()).toEqual(['hazard', 'closeOut']);
    await world.settle();
    expect(await fixed.mails('yingji.leader')).toContain('隐患已销号');
  });

  it('8.1 a major one takes the long way', async () => {
    const major = await Practice.reported(world);
    expect(reasonsOf(await fix(major, 'yingji.inspector2'))).toEqual(['proposedAsGeneral']);
    await major.story.basis();
    expect(reasonsOf(await fix(major, 'yingji.inspector2'))).toEqual(['proposedAsGeneral']);
  });

  it('8.1 what came back is not fixed on the spot a second time', async () => {
    const again = await Practice.reported(world, { proposedLevel: 'general', title: '安全出口又堆放货物' });
    const link = { ofCaseId: fixed.story.id, reason: '同一出口再次堆放。' };
    const linked = await again.story.does('yingji.inspector2', 'LINK_RECURRENCE', link);
    expect(linked.body.practice.recurrenceOf).toBe(fixed.story.id);
    expect(reasonsOf(await fix(again, 'yingji.inspector2'))).toEqual(['isNoRecurrence']);
    await again.story.does('yingji.leader', 'DETERMINE', { level: 'general', opinion: '限期整改并分析原因。' });
    expect(await again.state()).toBe('determined');
    expect(await faultsOf(world)).toEqual([]);
  });
});
