import { describe, expect, it } from '@jest/globals';
import { landingOf, nextAddress } from './next.address.js';

describe('nextAddress', () => {
  it('is the page that was asked for, with its search', () => {
    expect(nextAddress(`?next=${encodeURIComponent('/hazards?text=粉尘')}`)).toBe('/hazards?text=粉尘');
  });

  it.each(['', '?next=https://evil.example', '?next=//evil.example', '?next=/\\evil.example', '?next=javascript:1'])(
    'is the first page where %s asks for none of ours',
    (search) => {
      expect(nextAddress(search)).toBe('/');
    },
  );
});

describe('landingOf', () => {
  it('is the figures for who leads the committee, unless a page was asked for', () => {
    expect(landingOf('committeeLeader', '')).toBe('/closure');
    expect(landingOf('committeeLeader', '?next=%2F')).toBe('/closure');
    expect(landingOf('committeeLeader', '?next=%2Fhazards')).toBe('/hazards');
    expect(landingOf('inspector', '')).toBe('/');
  });
});
