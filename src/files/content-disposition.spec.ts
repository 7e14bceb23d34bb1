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
    expect(contentDisposition('照片(1).jpg', true)).toBe(
      `inline; filename="__(1).jpg"; filename*=UTF-8''%E7%85%A7%E7%89%87%281%29.jpg`,
    );
  });

  it('is one header of plain ASCII for any name', () => {
    assert(
      property(string({ unit: 'grapheme' }), (name) => {
        expect(contentDisposition(cleanName(name), false)).toMatch(
          /^attachment; filename="[^"\\]+"; filename\*=UTF-8''[\w!#$&+.^`|~%-]+$/,
        );
      }),
    );
  });
});
