import { describe, expect, it } from '@jest/globals';
import { assert, property, string } from 'fast-check';
import { Blanks, blank, printable } from './blanks.js';

describe('Blanks', () => {
  it('prints what is known and marks what is not, each name once', () => {
    const blanks = new Blanks();
    expect(blanks.fill('部位', '储罐区东侧')).toBe('储罐区东侧');
    expect([blanks.fill('文号', null), blanks.fill('电话', ' \u200b'), blanks.fill('文号', '')]).toEqual([
      blank,
      blank,
      blank,
    ]);
    expect(blanks.missing).toEqual(['文号', '电话']);
  });
});

describe('printable', () => {
  it('leaves out what would be a box or turn the line around, and keeps lines', () => {
    expect(printable('甲\u0000\u202e乙\ufffd\ue000丙\r\n丁\ud800\t戊')).toBe('甲乙丙\n丁 戊');
  });

  it('holds for any text', () => {
    assert(
      property(
        string({ unit: 'binary' }),
        (text) => !/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffd]/u.test(printable(text).replaceAll('\n', '')),
      ),
    );
  });
});
