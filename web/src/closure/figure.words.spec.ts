import { describe, expect, it } from '@jest/globals';
import { casesPage, rateWords } from './figure.words.js';

describe('figures in words', () => {
  it('says a dash for a share of nothing, and no decimal for a whole number', () => {
    expect([null, 0, 98.4, 100].map(rateWords)).toEqual(['—', '0%', '98.4%', '100%']);
  });

  it('opens the cases of one figure of one row', () => {
    const page = casesPage('/api/analytics/closure/cases?by=town&key=x', 'onTime', { base: 'original' });
    expect(page).toBe('/closure/cases?by=town&key=x&base=original&figure=onTime');
  });
});
