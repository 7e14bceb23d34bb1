import { describe, expect, it } from '@jest/globals';
import { awaitedEvents } from '../../../workflows/hazard/awaited.js';
import type { Schemas } from '../api/client.js';
import { eventFields } from '../forms/event.fields.js';
import { document } from '../forms/testing.document.js';
import { closedFields, defaultValues } from './default.values.js';
import { evidenceGroups } from './evidence.groups.js';
import { payloadWords } from './payload.words.js';
import { standsSince, storyGroups } from './story.groups.js';
import { likeliestFirst, myTurn, whoseTurn } from './whose.turn.js';

type View = Schemas['HazardView'];
type Line = Schemas['HistoryLineDto'];

const action = (event: string, open = true) => ({ event, zh: event, en: event, open, reasons: [] });
const view = (phase: string, more: Partial<View> = {}) =>
  ({
    state: { lifecycle: { code: phase, zh: phase, en: phase } },
    awaits: awaitedEvents(phase, []),
    openFacts: [],
    deadlines: [],
    interimControls: ['GUARD'],
    proposedLevel: 'major',
    owner: { id: 'dept', name: '市应急管理局' },
    enterprise: { id: 'firm', name: '先行加油站' },
    responsible: { id: 'firm', name: '先行加油站' },
    actions: [action('LOG_PROGRESS'), action('REQUEST_EXTENSION'), action('SUBMIT_CLOSEOUT'), action('PASS', false)],
    ...more,
  }) as View;
const line = (seq: number, event: string, more: Partial<Line> = {}) =>
  ({
    seq,
    event,
    zh: event,
    actor: { name: '吴细查', role: 'inspector', unitName: '市应急管理局' },
    payload: {},
    before: { lifecycle: 'rectifying' },
    after: { lifecycle: 'rectifying' },
    occurredAtMs: seq,
    quiet: false,
    ...more,
  }) as Line;

describe('what comes next', () => {
  it('names who must act', () => {
    expect(whoseTurn(view('assigned'))).toEqual({ who: '先行加油站', what: '签收整改任务' });
    expect(whoseTurn(view('determined'))).toEqual({ who: '市应急管理局监管负责人', what: '交办整改任务' });
    expect(whoseTurn(view('reported', { openFacts: ['photos'] })).what).toBe('补全缺项');
    expect(whoseTurn(view('closed')).who).toBeNull();
    const lookback = { kind: 'lookback.major', n: 1, endedAtMs: null, dueAtMs: 1, zh: '', en: '' };
    expect(whoseTurn(view('closed', { deadlines: [lookback] })).what).toBe('在时限前到现场回头看');
  });

  it('awaits a basis from the department that will judge by it, and from nobody else', () => {
    const reported = view('reported', { basis: null, actions: [action('ENTER_BASIS'), action('DETERMINE', false)] });
    expect(myTurn(reported, 'dept')?.event).toBe('ENTER_BASIS');
    expect(myTurn(reported, 'town')).toBeUndefined();
    expect(whoseTurn(reported)).toEqual({ who: '市应急管理局', what: '录入判定依据' });
  });

  it('puts what the state waits for before what one may do as well', () => {
    const open = likeliestFirst(view('rectifying')).map(({ event }) => event);
    expect(open).toEqual(['SUBMIT_CLOSEOUT', 'LOG_PROGRESS', 'REQUEST_EXTENSION']);
  });
});

describe('what the case already knows', () => {
  it('stands in the form', () => {
    expect(defaultValues('ASSIGN', view('determined'), [])).toEqual({
      responsibleUnitId: 'firm',
      assigningUnitId: 'dept',
      supervisingUnitId: 'dept',
      interimControls: ['GUARD'],
    });
    const asked = [line(1, 'REQUEST_EXTENSION', { payload: { newDueOn: '2026-12-31' } })];
    expect(defaultValues('APPROVE_EXTENSION', view('rectifying'), asked)).toEqual({ newDueOn: '2026-12-31' });
    expect(defaultValues('ACKNOWLEDGE', view('assigned'), [])).toEqual({});
  });

  it('is what was sent back: a returned plan is mended, not typed anew; photos of a failed repair prove nothing', () => {
    const plan = { goals: '恢复检测', milestones: [{ name: '到货', dueOn: '2026-12-04' }] };
    expect(defaultValues('SUBMIT_PLAN', view('acknowledged'), [line(1, 'SUBMIT_PLAN', { payload: plan })])).toEqual(
      plan,
    );
    const done = line(1, 'SUBMIT_CLOSEOUT', { payload: { measuresDone: '更换', afterPhotos: [{ fileId: 'a' }] } });
    expect(defaultValues('SUBMIT_CLOSEOUT', view('rectifying'), [done])).toEqual({ measuresDone: '更换' });
  });

  it('makes an item to check of every measure that was claimed', () => {
    const done = [
      line(1, 'SUBMIT_CLOSEOUT', { payload: { measuresDone: '1. 更换探测器 3 台；2、接入控制室\n（3）培训' } }),
    ];
    const items = [{ item: '更换探测器 3 台' }, { item: '接入控制室' }, { item: '培训' }];
    expect(defaultValues('PASS', view('verifying'), done)).toEqual({ items });
  });

  it('is not asked for again', () => {
    const closed = closedFields('COMPLETE_FACTS', view('reported', { openFacts: ['place', 'photos'] }));
    expect(closed).toEqual(['facts.sector', 'facts.foundAtMs', 'facts.enterpriseUnitId', 'facts.townUnitId']);
    expect(closedFields('ASSIGN', view('determined'))).toEqual([]);
  });
});

describe('the story', () => {
  it('is told newest first, quiet lines that lie together folded', () => {
    const quiet = { quiet: true };
    const told = storyGroups([
      line(1, 'ASSIGN'),
      line(2, 'REMIND_DUE', quiet),
      line(3, 'RUNG_DUE', quiet),
      line(4, 'START'),
    ]);
    expect(told.map((group) => (group.kind === 'act' ? group.line.seq : group.lines.map(({ seq }) => seq)))).toEqual([
      4,
      [3, 2],
      1,
    ]);
  });

  it('knows since when the case stands where it stands', () => {
    const moved = line(2, 'START', { before: { lifecycle: 'assigned' } });
    expect(standsSince([line(1, 'ASSIGN'), moved, line(3, 'LOG_PROGRESS')])?.seq).toBe(2);
  });

  it('sorts files by what they show', () => {
    const file = (fileId: string) => [{ fileId, sha256: '' }];
    const groups = evidenceGroups([
      line(1, 'REPORT', { payload: { photos: file('a') } }),
      line(2, 'ENTER_BASIS', { payload: { scans: file('b') } }),
      line(3, 'LOG_PROGRESS', { payload: { photos: file('c') } }),
      line(4, 'SUBMIT_CLOSEOUT', { payload: { afterPhotos: file('d') } }),
      line(5, 'PASS', { payload: { sitePhotos: file('e') } }),
    ]);
    const ids = Object.fromEntries(
      Object.entries(groups).map(([name, files]) => [name, files.map((one) => one.fileId)]),
    );
    expect(ids).toEqual({ before: ['a'], after: ['c', 'd'], site: ['e'], papers: ['b'] });
  });

  it('reads back what was filled in by the labels it was asked with', () => {
    const plan = {
      goals: '恢复检测',
      fiveElements: { funds: '自筹' },
      milestones: [{ name: '到货', dueOn: '2026-12-04' }],
    };
    expect(payloadWords(eventFields('SUBMIT_PLAN', document) ?? [], plan, () => undefined)).toEqual([
      { label: '治理的目标和任务', text: '恢复检测' },
      { label: '五落实 · 资金', text: '自筹' },
      { label: '治理节点 1', text: '到货，2026年12月4日（周五）' },
    ]);
    const cost = payloadWords(eventFields('SUBMIT_CLOSEOUT', document) ?? [], { actualCostFen: 3_000_050 }, () => '');
    expect(cost).toEqual([{ label: '实际投入资金', text: '30,000.50 元' }]);
    const verifiers = [{ name: '郑复核', unitName: '市应急管理局' }];
    const named = payloadWords(eventFields('START_VERIFY', document) ?? [], { verifiers }, () => '');
    expect(named[0]?.text).toBe('郑复核（市应急管理局）');
  });
});
