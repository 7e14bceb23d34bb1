import { describe, expect, it } from '@jest/globals';
import { copyName, copyStanding, isUnsigned, paperName } from './copy.words.js';
import type { Copy } from './use.documents.js';

const copy = (more: Partial<Copy> = {}) =>
  ({ issuedAtMs: Date.parse('2026-12-03T17:00:00Z'), signatures: [], refusals: [], scans: [], ...more }) as Copy;
const act = { seq: 9, atMs: 1, files: [] };

describe('an issued copy', () => {
  it('says how far it is', () => {
    expect(copyStanding(copy())).toBe('等签署');
    const signed = copy({ signatures: [{ ...act, signerName: '尤先行', signerPost: '主要负责人' }], scans: [act] });
    expect(copyStanding(signed)).toBe('已由尤先行（主要负责人）签署；扫描件已上传');
    expect(copyStanding(copy({ refusals: [{ ...act, reason: '看过后不签' }] }))).toBe('拒签：看过后不签');
  });

  it('waits for a signature until it is signed or refused', () => {
    expect(isUnsigned(copy())).toBe(true);
    expect(isUnsigned(copy({ refusals: [{ ...act, reason: '' }] }))).toBe(false);
  });

  it('is told from the lead’s by the unit it goes to', () => {
    const share = { seq: 7, unit: { id: 'u', name: '草尾镇' }, task: '疏通消防车道', dueOn: '2026-04-01' };
    expect(paperName({ zh: '交办函', share: null })).toBe('交办函');
    expect(paperName({ zh: '交办函', share })).toBe('交办函（草尾镇）');
  });

  it('is named by the day it went out, as in Asia/Shanghai', () => {
    expect(copyName('交办函', copy())).toBe('2026年12月4日（周五）出具的交办函');
  });
});
