import { describe, expect, it } from '@jest/globals';
import { inGroups, missingDays, plainRoot } from './root.words.js';

const at = (day: string) => Date.parse(`${day}T00:05:00+08:00`);

describe('a seal on paper', () => {
  it('is read in groups of four, and typed back as it was read', () => {
    expect(inGroups('9f86d081884c')).toBe('9f86 d081 884c');
    expect(plainRoot(' 9F86 d081\n884c ')).toBe('9f86d081884c');
  });

  it('is owed for every local day', () => {
    expect(missingDays(at('2026-12-01'), at('2026-12-02'))).toBe(0);
    expect(missingDays(at('2026-11-28'), at('2026-12-02'))).toBe(3);
    expect(missingDays(at('2026-12-02'), at('2026-12-02'))).toBe(0);
  });
});
