import { describe, expect, it } from '@jest/globals';
import { Blanks } from './blanks.js';
import { chineseDay, chineseMinute, officerLines, tenThousandYuan } from './wording.js';

const officer = { name: '吴细查', unitName: '市应急管理局', certificateNo: '湘H0001' };

describe('the wording of papers', () => {
  it('writes dates without leading zeros and minutes of the place', () => {
    expect(chineseDay('2026-07-05')).toBe('2026年7月5日');
    expect(chineseMinute(Date.UTC(2026, 6, 4, 16, 5))).toBe('2026年7月5日0时05分');
  });

  it.each([
    [3_000_000, '3'],
    [3_250_000, '3.25'],
    [1, '0.000001'],
    [0, '0'],
  ])('writes %d 分 as %s 万元', (fen, yuan) => expect(tenThousandYuan(fen)).toBe(yuan));

  it('asks for two officers, and leaves none out', () => {
    const blanks = new Blanks();
    expect(officerLines(blanks, [officer])).toHaveLength(2);
    expect(blanks.missing).toEqual(['执法人员2姓名', '执法人员2证号']);
    expect(officerLines(new Blanks(), [officer, officer, officer])).toHaveLength(3);
  });
});
