import { describe, expect, it } from '@jest/globals';
import { bounded } from './bounded.js';
import { exitCodeOf, lastLine } from './import.summary.js';
import { troublesCsv } from './trouble.csv.js';

describe('the outcome of an import', () => {
  const summary = { rows: 100, cases: 95, parked: 5, failed: 0, openFacts: 200 };

  it('is told in one line', () => expect(lastLine(summary)).toBe('rows=100 cases=95 parked=5 openFacts=200'));

  it.each([
    [0, summary],
    [1, { ...summary, cases: 94, parked: 6 }],
    [1, { ...summary, cases: 94, failed: 1 }],
    [0, { rows: 0, cases: 0, parked: 0, failed: 0, openFacts: 0 }],
    [1, { ...summary, rows: 1, cases: 0, parked: 1 }],
  ])('exit code %i', (code, given) => expect(exitCodeOf(given)).toBe(code));
});

describe('the rows that need a look', () => {
  it('are one line a cell, quoted, and no formula for a spreadsheet', () => {
    const errors = [{ field: '发现日期', rule: 'FULL_DATE', message: '=HYPERLINK("x")' }];
    const csv = troublesCsv([
      { rowNo: 3, status: 'case', reason: null, errors },
      { rowNo: 4, status: 'parked', reason: '合计行', errors: null },
    ]);
    expect(csv.split('\r\n').slice(1)).toEqual([
      `"3","已立案，有待核","","发现日期","FULL_DATE","'=HYPERLINK(""x"")"`,
      '"4","暂存未立案","合计行","","",""',
      '',
    ]);
  });
});

describe('bounded work', () => {
  it('keeps the order and never has more under way than allowed', async () => {
    let underWay = 0;
    let most = 0;
    const results = await bounded([5, 1, 3, 2, 4], 2, async (item) => {
      most = Math.max(most, ++underWay);
      await new Promise((done) => setTimeout(done, item));
      underWay -= 1;
      return item * 10;
    });
    expect(results).toEqual([50, 10, 30, 20, 40]);
    expect(most).toBe(2);
  });

  it('takes up nothing more after a throw', async () => {
    const started: number[] = [];
    const work = async (item: number) => {
      started.push(item);
      if (item === 2) throw new Error('two');
    };
    await expect(bounded([1, 2, 3, 4], 1, work)).rejects.toThrow('two');
    expect(started).toEqual([1, 2]);
  });
});
