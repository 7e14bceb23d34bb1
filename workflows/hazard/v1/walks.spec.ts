import { describe, expect, it } from '@jest/globals';
import { hazardV1 } from './hazard.workflow.js';
import { walk } from './testing/checks/walks.check.js';
import { playOf } from './testing/hazard.play.js';

const block = 1_000;

describe('ten thousand lives of a hazard', () => {
  it.each(Array.from({ length: 10 }, (_, index) => index * block))('keep every invariant, from seed %i on', (from) => {
    const walked = walk(playOf(hazardV1), { from, to: from + block });
    expect(walked.broken).toEqual([]);
    expect(walked.steps).toBeGreaterThan(block * 40);
  });
});
