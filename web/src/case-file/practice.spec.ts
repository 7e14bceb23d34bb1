import { describe, expect, it } from '@jest/globals';
import type { Schemas } from '../api/client.js';
import { openMatters } from './open.matters.js';
import { sharesOf } from './shares.js';

const lines = (...events: [string, Record<string, unknown>?][]) =>
  events.map(([event, payload = {}], place) => ({ seq: place + 1, event, payload }) as Schemas['HistoryLineDto']);

describe('what stands beside the course of a case', () => {
  it('stands until its own ending, the gravest first', () => {
    const kinds = (...events: string[]) =>
      openMatters(lines(...events.map((one): [string] => [one]))).map((m) => m.kind);
    expect(kinds('FILE_DISPUTE', 'RECORD_ACCIDENT')).toEqual(['RECORD_ACCIDENT', 'FILE_DISPUTE']);
    expect(kinds('FILE_DISPUTE', 'RESOLVE_DISPUTE')).toEqual([]);
    expect(kinds('TRANSFER', 'RETURN_TRANSFER', 'TRANSFER')).toEqual(['TRANSFER']);
    expect(kinds('PROPOSE_VOID', 'REJECT_VOID', 'ORDER_POWER_CUT')).toEqual(['ORDER_POWER_CUT']);
  });
});

describe('shares of co-units', () => {
  it('are as the lines left them', () => {
    const given = { task: '清理通道', unitId: 'u', dueOn: '2026-12-04' };
    expect(
      sharesOf(lines(['ADD_SUBTASK', given], ['LOG_SUBTASK', { subtaskSeq: 1, percent: 50 }], ['ADD_SUBTASK', given])),
    ).toMatchObject([
      { seq: 1, percent: 50, standing: '办理中' },
      { seq: 3, percent: 0, standing: '办理中' },
    ]);
    const handedIn = lines(['ADD_SUBTASK', given], ['SUBMIT_SUBTASK', { subtaskSeq: 1 }]);
    expect(sharesOf(handedIn)).toMatchObject([{ percent: 100, standing: '等核查' }]);
    expect(sharesOf([...handedIn, ...lines(['DROP_SUBTASK', { subtaskSeq: 1 }])])).toEqual([]);
  });
});
