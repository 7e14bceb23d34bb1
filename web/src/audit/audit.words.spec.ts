import { describe, expect, it } from '@jest/globals';
import { durationWords, kindWords, lineWords } from './audit.words.js';

describe('the auditor in words', () => {
  it('says how late', () => {
    expect([41_000, 200_000, 7_500_000, 1_300_000_000].map(durationWords)).toEqual([
      '41 秒',
      '3 分 20 秒',
      '2 小时 5 分',
      '15 天',
    ]);
  });

  it('says what was due and what came of it', () => {
    const line = { atMs: 1, due: 1_204, fired: 1_204, missing: 0, maxMs: 41_000, openFindings: 0 };
    expect(lineWords(line)).toBe('最近三十天应触发 1,204 次，已触发 1,204 次，最迟 41 秒；没有未决发现。');
    expect(lineWords({ ...line, fired: 1_203, missing: 1, openFindings: 2 })).toContain(
      '缺 1 次，最迟 41 秒；2 项发现未决',
    );
  });

  it('calls every kind by its name', () => {
    expect(['rung.L2', 'verify.limit', 'measure.sign'].map(kindWords)).toEqual([
      '逾期督办',
      '核查验收时限',
      '措施签批时限',
    ]);
  });
});
