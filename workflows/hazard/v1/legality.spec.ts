import { describe, expect, it } from '@jest/globals';
import { hazardV1 } from './hazard.workflow.js';
import { cellCount, illegal } from './testing/checks/legality.check.js';
import { expected, legality } from './testing/expected.legality.js';
import { playOf } from './testing/hazard.play.js';

const play = playOf(hazardV1);

describe('legality', () => {
  it('leads from every state by every event exactly where the rules written by hand lead', () => {
    expect(illegal(play, legality)).toEqual([]);
  });

  it('asks about every event, every state and every cell', () => {
    const asked = Object.values(expected).flatMap((rows) => rows.map(([, event]) => event));
    expect([...new Set(asked)].sort()).toEqual(Object.keys(hazardV1.events).sort());
    expect(cellCount(play, legality)).toBe(403);
  });
});
