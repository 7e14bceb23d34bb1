import { describe, expect, it } from '@jest/globals';
import { hazardV1 } from './hazard.workflow.js';
import { cellCount, illegal } from './testing/checks/legality.check.js';
import { expected } from './testing/expected.legality.js';

describe('legality', () => {
  it('leads from every state by every event exactly where the rules written by hand lead', () => {
    expect(illegal(hazardV1)).toEqual([]);
  });

  it('asks about every event, every state and every cell', () => {
    const asked = Object.values(expected).flatMap((rows) => rows.map(([, event]) => event));
    expect([...new Set(asked)].sort()).toEqual(Object.keys(hazardV1.events).sort());
    expect(cellCount(hazardV1)).toBe(403);
  });
});
