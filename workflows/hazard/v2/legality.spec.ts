import { describe, expect, it } from '@jest/globals';
import { cellCount, illegal } from '../v1/testing/checks/legality.check.js';
import { hazardV2 } from './hazard.workflow.js';
import { anyTime } from './testing/expected.any-time.js';
import { legality } from './testing/expected.legality.js';
import { playOf } from './testing/hazard.play.js';

const play = playOf(hazardV2);

describe('legality', () => {
  it('leads from every state by every event exactly where the rules written by hand lead', () => {
    expect(illegal(play, legality)).toEqual([]);
  });

  it('asks about every event: in every state of its region, or, where it is bound to none, in the scenarios', () => {
    const asked = Object.values(legality.expected).flatMap((rows) => rows.map(([, event]) => event));
    expect([...new Set([...asked, ...Object.keys(anyTime)])].sort()).toEqual(Object.keys(hazardV2.events).sort());
    expect(cellCount(play, legality)).toBe(559);
  });
});
