import { describe, expect, it } from '@jest/globals';
import { nameCore } from './name-core.js';

describe('nameCore', () => {
  it.each([
    ['湖南省沅江市草尾镇安泰米业有限公司', '草尾镇安泰米业'],
    ['草尾镇安泰米业（有限责任公司）', '草尾镇安泰米业'],
    ['沅江市 先行 加油站', '先行加油站'],
    ['沅江公司', '沅江公司'],
  ])('of %s is %s', (name, core) => {
    expect(nameCore(name)).toBe(core);
  });
});
