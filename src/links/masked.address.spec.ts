import { describe, expect, it } from '@jest/globals';
import { maskedAddress } from './masked.address.js';

describe('an address shown to whoever holds a link', () => {
  it.each([
    ['chen@yuanjiang.example', '', 'c***@yuanjiang.example'],
    ['a@b.example', '13800000007', 'a***@b.example、138****0007'],
    ['', '13800000007', '138****0007'],
    ['nobody', '1380', '***、****'],
    ['', '', ''],
  ])('%s %s is shown as %s', (email, mobile, shown) => expect(maskedAddress({ email, mobile })).toBe(shown));
});
