import { describe, expect, it } from '@jest/globals';
import { instantWords, limitWords } from './calendar.words.js';
import { dueDate, dueLeft, urgencyOf } from './due.words.js';

const due = (workingDaysLeft: number, overdue = false) => ({ lastDay: '2026-12-04', workingDaysLeft, overdue });

describe('a date is said twice', () => {
  it('names the day with its weekday, as in Asia/Shanghai wherever the reader sits', () => {
    expect(dueDate(due(6))).toBe('2026年12月4日（周五）前');
    expect(instantWords(Date.parse('2026-12-03T17:05:00Z'))).toBe('2026年12月4日（周五）01:05');
  });

  it('ends a limit with its day, not at the first moment of the next', () => {
    expect(limitWords(Date.parse('2026-12-04T16:00:00Z'))).toBe('2026年12月4日（周五）24:00');
    expect(limitWords(Date.parse('2026-12-04T01:00:00Z'))).toBe('2026年12月4日（周五）09:00');
  });

  it.each([
    [due(6), '还剩 6 个工作日', 'ahead'],
    [due(5), '还剩 5 个工作日', 'soon'],
    [due(0), '已是最后一个工作日', 'soon'],
    [due(0, true), '已逾期，尚不足 1 个工作日', 'overdue'],
    [due(-3, true), '逾期 3 个工作日', 'overdue'],
  ])('%j is %s', (of, left, urgency) => {
    expect(dueLeft(of)).toBe(left);
    expect(urgencyOf(of)).toBe(urgency);
  });
});
