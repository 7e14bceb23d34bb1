import { describe, expect, it } from '@jest/globals';
import { ReturnPaths } from './return-path.js';

const message = '0190b6a0-0000-7000-8000-0123456789ab';
const paths = new ReturnPaths('Bounce.Bihuan.Example', 'a secret of more than thirty-two characters');

describe('a return path', () => {
  it('names its message, whatever the case it comes back in', () => {
    const address = paths.of(message);
    expect(address).toMatch(/^b-[0-9a-f]{32}-[0-9a-f]{24}@bounce\.bihuan\.example$/);
    expect(address.split('@')[0]!.length).toBeLessThanOrEqual(64);
    expect(paths.messageOf(address.toUpperCase())).toBe(message);
  });

  it.each([
    ['of another secret', new ReturnPaths('bounce.bihuan.example', 'another secret, also long enough').of(message)],
    ['of another domain', paths.of(message).replace('bounce.', 'bounces.')],
    ['of another message', paths.of(message).replace('b-0190', 'b-0191')],
    ['with a MAC cut short', paths.of(message).replace(/.@/, '@')],
    ['that is none', 'office@bounce.bihuan.example'],
    ['that is empty', ''],
  ])('is not one %s', (_, address) => {
    expect(paths.messageOf(address)).toBeUndefined();
  });
});
