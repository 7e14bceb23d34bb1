import { describe, expect, it } from '@jest/globals';
import { tellings as firstTellings } from '../../../workflows/hazard/v1/hazard.tellings.js';
import { tellings } from '../../../workflows/hazard/v2/hazard.tellings.js';
import { noticeName } from './notice.names.js';

describe('what a notice is about', () => {
  it('is said in Chinese for every notice an event sends', () => {
    const codes = [
      ...Object.values({ ...firstTellings, ...tellings }).map(({ notice }) => notice),
      'reminder',
      'urge',
      'digest',
      'limitPassed',
    ];
    expect(codes.filter((code) => !/\p{Script=Han}/u.test(noticeName(code)))).toEqual([]);
  });

  it('is its code where a newer server says something new', () => {
    expect(noticeName('ofTomorrow')).toBe('ofTomorrow');
  });
});
