import { describe, expect, it } from '@jest/globals';
import { renderAnnouncement } from './render.js';

const reader = { name: '安守底', unitName: '市安委办' };
const data = {
  n: 12,
  takenAtMs: Date.UTC(2026, 10, 30, 16),
  virtual: false,
  previousRoot: '01'.repeat(32),
  leaves: 7,
  leavesRoot: '02'.repeat(32),
  root: 'abcdef0123456789'.repeat(4),
};

describe('the mail of a seal', () => {
  it('carries number, local day and root in the subject, and how to verify below', () => {
    const { subject, text, html } = renderAnnouncement('seal', data, reader);
    const root = 'abcd ef01 2345 6789 '.repeat(4).trim();
    expect(subject).toBe(`历史封存第 12 号｜2026-12-01｜${root}`);
    expect(text).toContain(`根值：${root}`);
    expect(text).toContain('变动案卷：7 件');
    expect(text).toContain('npm run audit:verify -- --root');
    expect(html).toContain(root);
    for (const part of [subject, text, html]) expect(part).not.toMatch(/undefined|NaN|null|Invalid|查看与办理/);
  });

  it('says that it is the first, and that its time is virtual', () => {
    const { subject, text } = renderAnnouncement('seal', { ...data, previousRoot: null, virtual: true }, reader);
    expect(subject).toContain('虚拟时间');
    expect(text).toContain('上一号根值：无（第一号）');
    expect(text).toContain('virtual time');
  });

  it('has no general words for what nobody wrote words for', () => {
    expect(() => renderAnnouncement('fog', {}, reader)).toThrow('fog');
  });
});
