import { describe, expect, it } from '@jest/globals';
import { hazardV1 } from './hazard.workflow.js';
import { walk } from './testing/checks/walks.check.js';

describe('ten thousand lives of a hazard', () => {
  it('keep every invariant', () => {
    const walked = walk(hazardV1, { to: 10_000 });
    expect(walked.broken).toEqual([]);
    expect(walked.steps).toBeGreaterThan(300_000);
  });
});
