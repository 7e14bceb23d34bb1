import { describe, expect, it } from '@jest/globals';
import { hazardV1 } from './hazard.workflow.js';
import { loud } from './testing/checks/quiet.check.js';
import { playOf } from './testing/hazard.play.js';

describe('quiet events', () => {
  it('change nothing that a person’s claim reads: nobody is thrown out by a mail', () => {
    expect(loud(playOf(hazardV1), 300)).toEqual([]);
  });

  it('would be found out: a new date is no quiet matter', () => {
    const events = { ...hazardV1.events, ASSIGN: { roles: ['committeeOffice'], quiet: true as const } };
    expect(loud(playOf({ ...hazardV1, events }), 50)).toContain('ASSIGN quietly changes dueAt');
  });
});
