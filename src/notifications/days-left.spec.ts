import { describe, expect, it } from '@jest/globals';
import { RuleBook } from '../../workflows/rule-book.js';
import { countedAt } from './days-left.js';
import { NoticeFacts } from './templates/notice-facts.js';

const versions = { workflow: 1, policy: 1, calendar: 1 };
const reader = { name: '', unitName: '' };
const audience = { post: 'committeeOffice' } as const;
const said = (dueOn: string, at: string) => {
  const data = countedAt(
    { data: { dueOn, wdLeft: 99 }, versions, asks: null, audience, event: '', reader },
    Date.parse(at),
    new RuleBook(),
  );
  return new NoticeFacts(data).due?.zh;
};

describe('days left are counted when the mail is written', () => {
  it.each([
    ['2026-12-04', '2026-12-01T09:00:00+08:00', '2026年12月4日（周五）前 · 还剩 3 个工作日'],
    ['2026-12-04', '2026-12-04T23:59:59+08:00', '2026年12月4日（周五）前 · 今天到期'],
    ['2026-12-04', '2026-12-05T00:00:00+08:00', '2026年12月4日（周五）前 · 逾期 1 个工作日'],
    ['2026-12-04', '2026-12-09T09:00:00+08:00', '2026年12月4日（周五）前 · 逾期 3 个工作日'],
    ['2026-12-05', '2026-12-06T09:00:00+08:00', '2026年12月5日（周六）前 · 逾期 1 个工作日'],
    ['2026-12-05', '2026-12-07T09:00:00+08:00', '2026年12月5日（周六）前 · 逾期 1 个工作日'],
    ['2026-12-05', '2026-12-04T09:00:00+08:00', '2026年12月5日（周六）前 · 还剩 0 个工作日'],
  ])('due %s, written %s', (dueOn, at, phrase) => expect(said(dueOn, at)).toBe(phrase));
});
