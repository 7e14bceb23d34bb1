import { describe, expect, it } from '@jest/globals';
import { theOnly } from '../case-file/lines.of.js';
import { hasItsLine, ownLines } from './own.lines.js';

const line = (seq: number, event: string, payload: Record<string, unknown>) => ({
  seq,
  event,
  zh: event,
  actor: { name: '吴细查', role: 'inspector', unitName: '市应急管理局' },
  payload,
  before: {},
  after: {},
  occurredAtMs: Date.parse('2026-12-01T09:00:00+08:00'),
  recordedAtMs: 1,
  quiet: false,
  hash: '',
});
const issued = line(5, 'ISSUE_DOCUMENT', { kind: 'order' });
const signed = line(6, 'SIGN_DOCUMENT', { documentSeq: 5 });
const given = line(7, 'ADD_SUBTASK', { task: '更换阀门' });
const share = { seq: 7, unit: { id: 'mill', name: '安泰米业' }, dueAtMs: 1, percent: 0, state: 'open' as const };

describe('what a bearer still has to sign or to hand in', () => {
  it('is a paper until it is signed', () => {
    expect(ownLines([issued], [], 'mill')['documentSeq']).toMatchObject([{ value: 5 }]);
    expect(ownLines([issued, signed], [], 'mill')['documentSeq']).toEqual([]);
  });

  it('is a share of his own unit and of no other', () => {
    expect(ownLines([given], [share], 'mill')['subtaskSeq']).toEqual([{ value: 7, label: '更换阀门' }]);
    expect(ownLines([given], [share], 'station')['subtaskSeq']).toEqual([]);
    expect(ownLines([given], [{ ...share, state: 'accepted' }], 'mill')['subtaskSeq']).toEqual([]);
  });

  it('decides whether its event is offered, and is chosen where there is one only', () => {
    expect(hasItsLine('SIGN_DOCUMENT', ownLines([], [], 'mill'))).toBe(false);
    expect(hasItsLine('SIGN_DOCUMENT', ownLines([issued], [], 'mill'))).toBe(true);
    expect(hasItsLine('ACKNOWLEDGE', {})).toBe(true);
    expect(theOnly(ownLines([issued, given], [share], 'mill'))).toEqual({ documentSeq: 5, subtaskSeq: 7 });
  });
});
