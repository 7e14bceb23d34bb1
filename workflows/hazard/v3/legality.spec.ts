import { describe, expect, it } from '@jest/globals';
import { cellCount, illegal } from '../v1/testing/checks/legality.check.js';
import { anyTime } from '../v2/testing/expected.any-time.js';
import { hazardV3 } from './hazard.workflow.js';
import { atAnyTime, legality } from './testing/expected.legality.js';
import { playOf } from './testing/hazard.play.js';

const play = playOf(hazardV3);

describe('legality', () => {
  it('leads from every state by every event exactly where the rules written by hand lead', () => {
    expect(illegal(play, legality)).toEqual([]);
  });

  it('asks about every event: in every state of its region, or, where it is bound to none, in the scenarios', () => {
    const asked = Object.values(legality.expected).flatMap((rows) => rows.map(([, event]) => event));
    const all = [...new Set([...asked, ...Object.keys(anyTime), ...atAnyTime])];
    expect(all.sort()).toEqual(Object.keys(hazardV3.events).sort());
    expect(cellCount(play, legality)).toBe(565);
  });
});
