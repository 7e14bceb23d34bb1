import { describe, expect, it } from '@jest/globals';
import type { Schemas } from '../api/client.js';
import type { Figures } from './figure.words.js';
import { gapWords } from './gap.words.js';

const current = (overdueOpen: number, verificationLate: number) =>
  ({ overdueOpen, verificationLate }) as Figures['current'] & Schemas['BaseFiguresDto'];

describe('what the list before 100 % is made of', () => {
  it('adds up to the number of its cases', () => {
    expect(gapWords(current(8, 1), 10)).toBe(
      '共 10 项：到期未销号 8 项，按期申请而核查超期 1 项，销号后重启、还没有新期限的 1 项。',
    );
    expect(gapWords(current(8, 0), 8)).toBe('共 8 项：到期未销号 8 项。');
  });

  it('claims no sum of what was not read', () => {
    expect(gapWords(current(300, 0), null)).toBe('包括到期未销号 300 项，销号后重启、还没有新期限的。');
  });
});
