import { describe, expect, it } from '@jest/globals';
import { backOffMs } from './back-off.js';

describe('back-off', () => {
  it('grows to an hour and stays there for ever', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 1000].map((tries) => backOffMs(tries) / 60_000)).toEqual([
      1, 2, 5, 15, 30, 60, 60, 60,
    ]);
  });
});
