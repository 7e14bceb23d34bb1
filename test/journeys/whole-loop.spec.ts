import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyCases } from '../../src/engine/verify.js';
import { Story } from '../support/story.js';
import { World } from '../support/world.js';

describe('one major hazard from report to proved close-out', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
  });
  afterAll(() => world.stop());

  it('is closed by four parties, every one of them told, every line of it verified', async () => {
    const story = await Story.reported(world);
    await story.determinedMajor();
    await story.underway(60);
    await story.closed();
    await world.settle();

    const view = await story.view();
    expect(view.state.lifecycle.code).toBe('closed');
    const events = (await story.history()).map(({ event }: { event: string }) => event);
    expect(events).toEqual([
      'REPORT',
      'ENTER_BASIS',
      'CONFIRM_BASIS',
      'DETERMINE',
      'ASSIGN',
      'ACKNOWLEDGE',
      'REPORT_DUAL',
      'REPORT_DUAL',
      'SUBMIT_PLAN',
      'APPROVE_PLAN',
      'SUBMIT_CLOSEOUT',
      'START_VERIFY',
      'PASS',
      'APPROVE_CLOSE',
    ]);
    expect(world.mailbox.mails.length).toBeGreaterThan(10);
    expect(await verifyCases(world.test.database)).toEqual({ cases: 1, lines: 14, faults: [] });
  });
});
