import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Measures } from '../../support/measures.js';
import { letPass } from '../../support/passing.time.js';
import { faultsOf, Practice, reasonsOf } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

describe('8.6 a hazard that comes back', () => {
  let world: World;
  let past: Practice;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    past = await Practice.underway(world);
    await past.story.closed();
  });
  afterAll(() => world.stop());

  it('8.6 is linked by itself when the same clause of the same enterprise is determined within a year', async () => {
    await world.clock.advance('P180D');
    const again = await Practice.reported(world);
    await again.story.determinedMajor();
    expect((await again.story.view()).practice.recurrenceOf).toBe(past.story.id);
  });

  it('8.6 comes to its listing at once, drafted for the committee leader to sign, whatever its date', async () => {
    const again = await Practice.reported(world);
    await again.story.determinedMajor();
    await world.settle();
    expect(await again.fired()).toContain('TRIGGER_DUE trigger.recurrence');
    expect((await again.story.view()).rung).toBe('L5');
    const drafts = await new Measures(world).of(again.story);
    expect(drafts.map(({ kind, phase }: Record<string, string>) => [kind, phase])).toEqual([['listing', 'drafted']]);
    // It was a Saturday.
    await letPass(world, world.clock.now + 2 * 86_400_000);
    expect(await again.mails('weiyuan1')).toEqual(expect.arrayContaining([expect.stringContaining('挂牌督办')]));
  });

  it('8.6 is not planned again without saying why it came back', async () => {
    const again = await Practice.reported(world);
    const { story } = again;
    await story.determinedMajor();
    await story.assigned(60);
    await story.does(story.principal, 'ACKNOWLEDGE');
    const { causeAnalysis, ...plan } = await story.plan(50);
    expect(reasonsOf(await story.send(story.principal, 'SUBMIT_PLAN', plan))).toEqual(['analysesCause']);
    await story.does(story.principal, 'SUBMIT_PLAN', { ...plan, causeAnalysis });
    expect(await again.state()).toBe('planSubmitted');
  });

  it('8.6 is a new hazard, and the old one stays as it was closed', async () => {
    expect(await past.state()).toBe('closed');
    const link = { ofCaseId: past.story.id, reason: '同一部位。' };
    const unlike = await Practice.reported(world, { proposedLevel: 'general' });
    await unlike.story.does('yingji.inspector1', 'LINK_RECURRENCE', link);
    const second = await unlike.story.send('yingji.inspector1', 'LINK_RECURRENCE', link);
    expect(reasonsOf(second)).toEqual(['isNoRecurrence']);
  });

  it('8.6 is no recurrence after twelve months', async () => {
    await world.clock.advance('P200D');
    const later = await Practice.reported(world);
    await later.story.determinedMajor();
    expect((await later.story.view()).practice.recurrenceOf).toBeNull();
    const link = { ofCaseId: past.story.id, reason: '同一部位。' };
    const old = await later.story.send('yingji.inspector1', 'LINK_RECURRENCE', link);
    expect(reasonsOf(old)).toEqual(['fitsRecurrence']);
    await world.settle();
    expect(await faultsOf(world)).toEqual([]);
  });
});
