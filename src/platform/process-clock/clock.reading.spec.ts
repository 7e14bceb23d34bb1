import { describe, expect, it } from '@jest/globals';
import { aheadMs, isApart } from './clock.reading.js';

describe('a reading of the clock of the database', () => {
  it('allows for half of the way there and back', () => {
    expect(aheadMs({ askedAtMs: 10_000, tookMs: 800, databaseMs: 10_400 })).toBe(0);
    expect(aheadMs({ askedAtMs: 16_000, tookMs: 100, databaseMs: 10_050 })).toBe(6_000);
    expect(aheadMs({ askedAtMs: 4_000, tookMs: 100, databaseMs: 10_050 })).toBe(-6_000);
  });

  it('that took longer than a second says nothing', () => {
    expect(aheadMs({ askedAtMs: 16_000, tookMs: 1_000, databaseMs: 10_500 })).toBe(6_000);
    expect(aheadMs({ askedAtMs: 16_000, tookMs: 1_001, databaseMs: 10_500 })).toBeNull();
  });

  it.each([
    [false, 5_000, false],
    [false, 5_001, true],
    [false, -5_001, true],
    [true, 4_000, true],
    [true, -4_000, true],
    [true, 2_500, false],
  ])('of a clock that was apart: %s, and is ahead by %i ms, calls it apart: %s', (was, ahead, is) => {
    expect(isApart(was, ahead)).toBe(is);
  });
});
