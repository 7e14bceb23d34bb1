import { describe, expect, it } from '@jest/globals';
import { deliveredWords } from './delivered.words.js';

const told = (name: string, status: string, channel = 'mail') => ({
  name,
  unitName: '市应急管理局',
  channel,
  status,
  settledAtMs: 1,
});

describe('what became of a notice', () => {
  it('names each person once, who was reached and who was not', () => {
    const words = deliveredWords([
      told('周应急', 'accepted'),
      told('周应急', 'accepted', 'inbox'),
      told('吴细查', 'bounced'),
      told('郑复核', 'withdrawn'),
    ]);
    expect(words).toBe(
      '已送达 1 人：市应急管理局 周应急；未送达 1 人：市应急管理局 吴细查；未发或者已撤回 1 人：市应急管理局 郑复核',
    );
  });

  it('counts whoever was reached another way as reached', () => {
    expect(deliveredWords([told('吴细查', 'refused'), told('吴细查', 'accepted', 'inbox')])).toBe(
      '已送达 1 人：市应急管理局 吴细查',
    );
  });

  it('says so where nobody had to be told', () => {
    expect(deliveredWords([])).toBe('没有需要发出的通知');
  });
});
