import { describe, expect, it } from '@jest/globals';
import { chipsOf, filterOf, withFilter } from './ledger.filter.js';

const read = (address: string) => filterOf(new URLSearchParams(address));

describe('the filter in the address', () => {
  it('is read back as it was written', () => {
    const filter = { phase: 'rectifying', sector: 'gas', text: '通道', overdue: 'true', sort: 'due' };
    expect(filterOf(withFilter({}, filter))).toEqual(filter);
  });

  it('leaves out what no list understands', () => {
    expect(read('phase=ofTomorrow&level=major&unitId=1&overdue=maybe&sort=title&text=%20&page=2')).toEqual({
      level: 'major',
    });
  });

  it('loses one part and keeps the rest', () => {
    expect(withFilter({ level: 'major', phase: 'closed' }, { level: '' }).toString()).toBe('phase=closed');
  });

  it('is said in words, part by part', () => {
    expect(chipsOf({ phase: 'closed', sector: 'gas', unitId: 'x', text: '通道' }, '草尾镇')).toEqual([
      { key: 'phase', words: '状态：已销号' },
      { key: 'sector', words: '行业：燃气' },
      { key: 'unitId', words: '单位：草尾镇' },
      { key: 'text', words: '名称含“通道”' },
    ]);
  });
});
