import { describe, expect, it } from '@jest/globals';
import { loud } from '../v1/testing/checks/quiet.check.js';
import { hazardV2 } from './hazard.workflow.js';
import { playOf } from './testing/hazard.play.js';

describe('quiet events', () => {
  it('change nothing that a person’s claim reads: nobody is thrown out by a mail or a draw', () => {
    expect(loud(playOf(hazardV2), 60)).toEqual([]);
  });

  it('would be found out: a transfer is no quiet matter', () => {
    const events = { ...hazardV2.events, TRANSFER: { roles: ['departmentSupervisor'], quiet: true as const } };
    expect(loud(playOf({ ...hazardV2, events }), 30)).toContain('TRANSFER quietly changes transfer');
  });
});
