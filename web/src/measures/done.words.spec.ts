import { describe, expect, it } from '@jest/globals';
import { nextWords, toldWords } from './done.words.js';

const limitAtMs = Date.parse('2026-12-05T00:00:00+08:00');
const measure = { againstName: '先行加油站', signerZh: '安委办负责人', phase: 'signed' as const, limitAtMs };

describe('after an act on a measure', () => {
  it('it is said who hears of it', () => {
    expect(toldWords('SIGN', measure)).toBe('已通知 安委办，邮件随后送达');
    expect(toldWords('ISSUE', measure)).toBe('已通知 先行加油站负责人、安委办，邮件随后送达');
    expect(toldWords('ANSWER', measure)).toBe('已通知 安委办负责人，邮件随后送达');
    expect(toldWords('ANSWER', { ...measure, signerZh: '安委会领导' })).toBe('已通知 安委会领导、安委办，邮件随后送达');
    expect(toldWords('REWRITE', measure)).toBe('不另行通知；签批人看到的是改过的正文');
  });

  it('it is said what comes next and until when', () => {
    expect(nextWords(measure)).toBe('接下来等安委办编号印发，限于 2026年12月4日（周五）24:00');
    expect(nextWords({ ...measure, phase: 'issued' })).toBe(
      '接下来等先行加油站书面答复，限于 2026年12月4日（周五）24:00',
    );
    expect(nextWords({ ...measure, phase: 'issued', limitAtMs: null })).toBe('已送对象单位，不要求书面答复');
    expect(nextWords({ ...measure, phase: 'done', limitAtMs: null })).toBe('已办结，不需要再办理');
  });
});
