import { describe, expect, it } from '@jest/globals';
import { deviceWords } from './device.words.js';

describe('a device in words', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36', 'Windows 电脑，Chrome'],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0', 'Windows 电脑，Edge'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) Safari/604.1 MicroMessenger/8.0', '苹果手机，微信'],
    ['curl/8.5.0', 'curl/8.5.0'],
    ['', '未知设备'],
  ])('%s is %s', (device, words) => {
    expect(deviceWords(device)).toBe(words);
  });
});
