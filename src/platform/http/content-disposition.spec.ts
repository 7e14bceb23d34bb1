import { describe, expect, it } from '@jest/globals';
import { assert, property, string } from 'fast-check';
import { cleanName, contentDisposition } from './content-disposition.js';

describe('cleanName', () => {
  it('keeps a Chinese name and drops folders and control characters', () => {
    expect(cleanName('整改后照片 1.jpg')).toBe('整改后照片 1.jpg');
    expect(cleanName('../../etc/passwd')).toBe('passwd');
    expect(cleanName('C:\\tmp\\a.pdf')).toBe('a.pdf');
    expect(cleanName('a\r\nSet-Cookie: x.png')).toBe('aSet-Cookie x.png');
    expect(cleanName('....')).toBe('file');
  });
});

describe('contentDisposition', () => {
  it('gives both forms of the name', () => {
    expect(contentDisposition('照片(1).jpg', { inline: true })).toBe(
      `inline; filename="__(1).jpg"; filename*=UTF-8''%E7%85%A7%E7%89%87%281%29.jpg`,
    );
  });

  it('gives old clients the name it is told', () => {
    expect(contentDisposition('台账.csv', { ascii: 'ledger.csv' })).toBe(
      `attachment; filename="ledger.csv"; filename*=UTF-8''%E5%8F%B0%E8%B4%A6.csv`,
    );
  });

  it('is one header of plain ASCII for any name', () => {
    assert(
      property(string({ unit: 'grapheme' }), (name) => {
        expect(contentDisposition(cleanName(name))).toMatch(
          /^attachment; filename="[^"\\]+"; filename\*=UTF-8''[\w!#$&+.^`|~%-]+$/,
        );
      }),
    );
  });
});
