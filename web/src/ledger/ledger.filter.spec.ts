import { describe, expect, it } from '@jest/globals';
import { afterChoice, chipsOf, filterOf, isNarrowed, savedViews, withFilter } from './ledger.filter.js';

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

  it('is what hurts soonest where the address says nothing, and the whole once all was taken away', () => {
    expect(read('')).toEqual({ level: 'major', sort: 'due' });
    const rest = withFilter(filterOf(withFilter(read(''), { level: '' })), { sort: '' });
    expect(filterOf(rest)).toEqual({ sort: 'created' });
    expect(chipsOf(filterOf(rest), '')).toEqual([]);
    expect([isNarrowed(read('')), isNarrowed(filterOf(rest))]).toEqual([true, false]);
  });

  it('is looked through as a whole by who searches from the first view', () => {
    const chosen = (address: string, change: object) => afterChoice(new URLSearchParams(address), change).toString();
    expect(chosen('', { text: '2026-0001' })).toBe('text=2026-0001');
    expect(chosen('level=major&sort=due', { text: '2026-0001' })).toBe('text=2026-0001');
    expect(chosen('', { level: '' })).toBe('sort=due');
    expect(chosen('sector=gas', { phase: 'closed' })).toBe('sector=gas&phase=closed');
  });

  it('has drafts in a view of their own', () => {
    const views = savedViews.map(({ words, filter }) => [words, filterOf(withFilter({}, filter))] as const);
    expect(views[0]).toEqual(['在办重大', read('')]);
    expect(views.filter(([, { phase }]) => phase === 'draft').map(([words]) => words)).toEqual(['草稿']);
  });
});
