import { describe, expect, it } from '@jest/globals';
import { shippedPolicies } from '../../../workflows/catalogue.js';
import { nameOf, valueWords } from './value.words.js';

/** Paths of every value with a ground, as the server tells them. */
function pathsOf(part: object, path = ''): string[] {
  if ('basis' in part) return [path];
  return Object.entries(part).flatMap(([name, inner]) =>
    typeof inner === 'object' && inner !== null ? pathsOf(inner, path ? `${path}.${name}` : name) : [],
  );
}

describe('a value of a policy', () => {
  it('has a name, every one of the newest policy', () => {
    const paths = pathsOf(shippedPolicies.at(-1)!);
    expect(paths.length).toBeGreaterThan(40);
    expect(paths.filter((path) => nameOf(path) === path)).toEqual([]);
  });

  it('is said in a line with its unit', () => {
    expect([{ wd: 3 }, { hours: 24 }, 2, true, 'L3'].map(valueWords)).toEqual([
      '3 个工作日',
      '24 小时',
      '2',
      '是',
      'L3',
    ]);
    expect(valueWords({ from: '20:00', until: '08:00' })).toBe('20:00 至次日 08:00');
    expect([[{ rung: 'R2' }], { accident: 'L7' }, { a: 1, b: 2 }].map(valueWords)).toEqual([null, null, null]);
  });
});
