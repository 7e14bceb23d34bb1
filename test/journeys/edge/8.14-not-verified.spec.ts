import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, Practice, reasonsOf } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

const reason = '现场核实，所报情况不属实。';

describe('8.14 a report that is not verified', () => {
  let world: World;
  let practice: Practice;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    practice = await Practice.reported(world, { origin: 'PUBLIC_REPORT' });
  });
  afterAll(() => world.stop());

  it('8.14 is not waved away by one person: another proposes, with a reason', async () => {
    const { story } = practice;
    expect(reasonsOf(await story.send('yingji.leader', 'REJECT', { reason }))).toEqual(['rejectionHasSecondPerson']);
    const silent = await story.send('yingji.inspector2', 'PROPOSE_REJECTION', { reason: ' ' });
    expect(reasonsOf(silent)).toEqual(['givesReason']);
    await story.does('yingji.inspector2', 'PROPOSE_REJECTION', { reason });
    await story.does('yingji.leader', 'REJECT', { reason });
    expect(await practice.state()).toBe('rejected');
  });

  it('8.14 is no hazard: on no list, asked of nobody, its reason told to who brought it in', async () => {
    expect(await practice.numbers()).toEqual(['hazard']);
    expect(await practice.limits()).toEqual([]);
    await world.settle();
    expect(await practice.mails('yingji.inspector1')).not.toEqual([]);
    const [mail] = world.mailbox.to('yingji.inspector1@yuanjiang.example').slice(-1);
    expect(mail!.text).toContain(reason);
    world.mailbox.clear();
    await world.clock.advance('P90D');
    await world.settle();
    expect(world.mailbox.mails).toEqual([]);
  });

  it('8.14 found on a routine inspection, is rejected by the department alone', async () => {
    const routine = await Practice.reported(world);
    await routine.story.does('yingji.leader', 'REJECT', { reason });
    expect(await routine.state()).toBe('rejected');
    await world.settle();
    expect(await faultsOf(world)).toEqual([]);
  });
});
