import { describe, expect, it } from '@jest/globals';
import { maskedIp } from './masked-ip.js';

describe('maskedIp', () => {
  it.each([
    ['120.224.5.6', '120.224.*.*'],
    ['::ffff:120.224.5.6', '120.224.*.*'],
    ['2408:8456:1::9', '2408:8456:*'],
    ['', ''],
  ])('shows %s as %s', (ip, masked) => {
    expect(maskedIp(ip)).toBe(masked);
  });
});
