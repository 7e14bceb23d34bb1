import { describe, expect, it } from '@jest/globals';
import { draw } from './draw.js';

const frame = Array.from({ length: 95 }, (_, index) => `case-${index}`);

describe('a draw', () => {
  it('takes the share, rounded up, and puts every case of the frame in a place of its own', () => {
    const ranked = draw('ab'.repeat(32), 'sample', frame, 0.1);
    expect(ranked.filter(({ drawn }) => drawn)).toHaveLength(10);
    expect(ranked.map(({ rank }) => rank)).toEqual(frame.map((_, index) => index + 1));
    expect(ranked.map(({ caseId }) => caseId).sort()).toEqual([...frame].sort());
  });

  it('does not depend on the order the frame is read in, and does on the seed', () => {
    const one = draw('ab'.repeat(32), 'sample', frame, 0.1);
    expect(draw('AB'.repeat(32), 'sample', [...frame].reverse(), 0.1)).toEqual(one);
    expect(draw('cd'.repeat(32), 'sample', frame, 0.1)).not.toEqual(one);
  });

  it('draws nothing from nothing', () => {
    expect(draw('ab'.repeat(32), 'sample', [], 0.1)).toEqual([]);
  });
});
