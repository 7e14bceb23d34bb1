import { choiceName } from '../forms/choice.texts.js';
import type { Column } from '../ledger/case.table.js';
import { StateTag } from '../ledger/state.tag.js';
import { dayWords } from '../time/calendar.words.js';
import { localDay } from '../time/row.due.js';
import { figureNames } from './figure.words.js';
import type { ClosureCase } from './use.closure.js';

const day = (atMs: number | null) => (atMs === null ? '—' : dayWords(localDay(atMs)));
/** A limit ends with the day before the midnight it stands on. */
const lastDay = (atMs: number | null) => (atMs === null ? '—' : dayWords(localDay(atMs - 1)));

const late: Column<ClosureCase> = {
  title: '逾期',
  of: ({ workingDaysOverdue, current, reopened }) => {
    if (workingDaysOverdue !== null)
      return <strong className="closure-late">逾期 {workingDaysOverdue} 个工作日</strong>;
    if (reopened && current === null) return '重启后未定期限';
    return current ? (figureNames[current] ?? current) : '未到期';
  },
};

const actor: Column<ClosureCase> = { title: '该谁办', of: ({ actorName }) => actorName ?? '—' };

const phase: Column<ClosureCase> = { title: '现在', of: ({ phase }) => <StateTag phase={phase} /> };

const where: Column<ClosureCase>[] = [
  { title: '单位', of: ({ enterpriseName }) => enterpriseName ?? '—' },
  { title: '属地', of: ({ townName }) => townName ?? '—' },
  { title: '牵头部门', of: ({ ownerName }) => ownerName ?? '—' },
];

const dates: Column<ClosureCase>[] = [
  { title: '核定期限', of: ({ currentDueAtMs }) => lastDay(currentDueAtMs) },
  { title: '原期限', of: ({ originalDueAtMs }) => lastDay(originalDueAtMs) },
];

const limit: Column<ClosureCase> = {
  title: '整改期限',
  of: ({ currentDueAtMs, originalDueAtMs }) => (
    <>
      <span className="gap-day">{lastDay(currentDueAtMs)}</span>
      {originalDueAtMs !== currentDueAtMs && <small className="gap-day">原 {lastDay(originalDueAtMs)}</small>}
    </>
  ),
};

const place: Column<ClosureCase> = {
  title: '单位和属地',
  of: ({ enterpriseName, townName }) => (
    <>
      {enterpriseName ?? '—'} <small>{townName}</small>
    </>
  ),
};

/** Of what is still to be mended: how long overdue, who must act, where; few enough to stand on a printed page. */
export const gapColumns: Column<ClosureCase>[] = [
  late,
  actor,
  phase,
  limit,
  place,
  { title: '牵头部门', of: ({ ownerName }) => ownerName ?? '—' },
];

/** Of the cases of any figure. */
export const caseColumns: Column<ClosureCase>[] = [
  { title: '编号', of: ({ number }) => number ?? '—' },
  late,
  phase,
  actor,
  ...where,
  { title: '行业', of: ({ sector }) => (sector ? choiceName('sector', sector) : '—') },
  { title: '发现', of: ({ foundAtMs }) => day(foundAtMs) },
  ...dates,
  { title: '销号', of: ({ settledAtMs }) => day(settledAtMs) },
];
