import { describe, expect, it } from '@jest/globals';
import { atWallClock, wallClock } from './wall.clock.js';

describe('the clock on the wall', () => {
  it('is the one in Asia/Shanghai, there and back', () => {
    const instant = Date.parse('2026-12-03T17:05:00Z');
    expect(wallClock(instant)).toBe('2026-12-04 01:05');
    expect(atWallClock('2026-12-04 01:05')).toBe(instant);
  });
});
