import { describe, expect, it } from '@jest/globals';
import type { Schemas } from '../api/client.js';
import { aheadWords } from './deadline.words.js';
import { type Share, shareName, shareStanding } from './share.words.js';
import { standingMatters } from './standing.matters.js';
import { isLikely, likeliestFirst, myTurnWords, whoseTurn } from './whose.turn.js';

type View = Schemas['HazardView'];

const quiet: Schemas['PracticeView'] = {
  lateRecorded: false,
  transferTo: null,
  dispute: null,
  expertOpinions: [],
  voidProposed: false,
  mergeInto: null,
  endedBy: null,
  mergedInto: null,
  absorbed: [],
  stopOrder: null,
  suspension: null,
  subtasks: [],
  itemsClosed: 0,
  itemsLeft: [],
  dualReport: { owed: false, departmentAtMs: null, workersCongressAtMs: null },
  accident: null,
  recurrenceOf: null,
  falseRectifications: 0,
  planToConfirm: false,
  sampledBy: null,
};
const at = Date.parse('2026-12-01T10:00:00+08:00');
const midnight = Date.parse('2026-12-05T00:00:00+08:00');

describe('what stands beside the course of a case', () => {
  const events = (more: Partial<Schemas['PracticeView']>) =>
    standingMatters({ ...quiet, ...more }).map(({ event }) => event);

  it('is what the case says of itself, the gravest first', () => {
    expect(events({})).toEqual([]);
    expect(standingMatters(null)).toEqual([]);
    expect(events({ dispute: 'open', accident: { atMs: at, frozen: true } })).toEqual([
      'RECORD_ACCIDENT',
      'FILE_DISPUTE',
    ]);
    expect(events({ dispute: 'upheld', accident: { atMs: at, frozen: false } })).toEqual([]);
    expect(events({ stopOrder: { scope: 'all', untilMs: midnight, powerCutAtMs: at } })).toEqual([
      'STOP_PRODUCTION',
      'ORDER_POWER_CUT',
    ]);
  });

  it('says until when and to whom', () => {
    const [stop] = standingMatters({ ...quiet, stopOrder: { scope: 'part', untilMs: midnight, powerCutAtMs: null } });
    expect(stop?.title).toBe('已责令部分停产，到 2026年12月4日（周五）24:00为止');
    const [transfer] = standingMatters({ ...quiet, transferTo: { id: 'g', name: '市住房和城乡建设局' } });
    expect(transfer?.title).toBe('已移送市住房和城乡建设局，等答复');
  });
});

describe('shares of co-units', () => {
  const share: Share = { seq: 7, unit: { id: 'g', name: '共华镇' }, dueAtMs: midnight, percent: 60, state: 'open' };

  it('are named by the line that gave them, or by whose they are', () => {
    const given = { seq: 7, payload: { task: '清理通道' } } as Partial<Schemas['HistoryLineDto']>;
    expect(shareName(share, [given as Schemas['HistoryLineDto']])).toBe('清理通道');
    expect(shareName(share, [])).toBe('共华镇的配合任务');
  });

  it('say how far they are', () => {
    expect(shareStanding(share)).toBe('办理中 60%');
    expect(shareStanding({ ...share, state: 'submitted', percent: 100 })).toBe('等核查');
  });
});

describe('a limit that has passed', () => {
  it('says so, and when it asks again', () => {
    expect(aheadWords({ dueAtMs: midnight, endedAtMs: null })).toBe('2026年12月4日（周五）24:00');
    expect(aheadWords({ dueAtMs: midnight, endedAtMs: midnight - 86_400_000 })).toBe(
      '2026年12月3日（周四）24:00已到期；2026年12月4日（周五）24:00再催办',
    );
  });
});

describe('what is offered', () => {
  const action = (event: string) => ({ event, zh: event, en: event, open: true, reasons: [] });
  const reported = {
    state: { lifecycle: { code: 'reported', zh: '', en: '' } },
    awaits: ['CONFIRM_BASIS', 'DETERMINE'],
    openFacts: [],
    basis: { confirmedBy: {} },
    deadlines: [],
    practice: quiet,
    actions: ['DECIDE_OWNER', 'PROPOSE_VOID', 'COMPLETE_FACTS', 'DETERMINE'].map(action),
  } as unknown as View;

  it('begins with what the case waits for, and never with what is rare', () => {
    const order = likeliestFirst(reported).map(({ event }) => event);
    expect(order).toEqual(['DETERMINE', 'COMPLETE_FACTS', 'DECIDE_OWNER', 'PROPOSE_VOID']);
    expect(order.map((event) => isLikely(reported, event))).toEqual([true, true, false, false]);
  });

  it('waits for whom the hazard was transferred to', () => {
    const transferTo = { id: 'g', name: '市住房和城乡建设局' };
    const transferred = { ...reported, practice: { ...quiet, transferTo } };
    expect(whoseTurn(transferred)).toEqual({ who: '市住房和城乡建设局监管负责人', what: '接收或者退回移送' });
    expect(myTurnWords(transferred, action('DETERMINE'))).toBe('DETERMINE');
    expect(myTurnWords(reported, action('DETERMINE'))).toBe('研判认定');
  });
});
