import type { ReactNode } from 'react';
import { choiceName } from '../forms/choice.texts.js';
import type { Column } from '../ledger/case.table.js';
import { StateTag } from '../ledger/state.tag.js';
import { dayWords } from '../time/calendar.words.js';
import { localDay } from '../time/row.due.js';
import type { RegisterKind } from './register.kinds.js';
import type { RegisterRows } from './use.register.js';

type Columns = { [Kind in RegisterKind]: Column<RegisterRows[Kind]>[] };

const day = (atMs: number | null) => (atMs === null ? '—' : dayWords(localDay(atMs)));
/** A limit ends with the day before the midnight it stands on. */
const lastDay = (atMs: number | null) => (atMs === null ? '—' : dayWords(localDay(atMs - 1)));
const sector = (code: string | null) => (code ? choiceName('sector', code) : '—');
const results: Record<string, string> = { fixed: '整改完成', fixedOnSpot: '当场整改' };

/** What each register shows of a row, beside its number and the name of the hazard. */
export const registerColumns: Columns = {
  list: [
    { title: '状态', of: ({ phase }) => <StateTag phase={phase} /> },
    { title: '列入日期', of: ({ takenAtMs }) => day(takenAtMs) },
    { title: '单位', of: ({ enterpriseName }) => enterpriseName ?? '—' },
    { title: '属地', of: ({ townName }) => townName ?? '—' },
    { title: '行业', of: (row) => sector(row.sector) },
    { title: '治理责任单位', of: ({ responsibleName }) => responsibleName ?? '—' },
    { title: '协调督办单位', of: ({ supervisingName }) => supervisingName ?? '—' },
    { title: '整改时限', of: listDue },
    { title: '判定依据', of: ({ basis }) => basis ?? '—' },
  ],
  assignments: [
    {
      title: '签收',
      of: ({ acknowledged, isSubtask }) => (isSubtask ? '配合任务' : acknowledged ? '✓ 已签收' : '等签收'),
    },
    { title: '交办日期', of: ({ takenAtMs }) => day(takenAtMs) },
    { title: '签发单位', of: ({ officeName }) => officeName },
    { title: '治理责任单位', of: ({ responsibleName }) => responsibleName ?? '—' },
    { title: '要求完成', of: ({ dueOn }) => (dueOn ? `${dayWords(dueOn)}前` : '—') },
    { title: '行业', of: (row) => sector(row.sector) },
    { title: '状态', of: ({ phase }) => <StateTag phase={phase} /> },
  ],
  closeOuts: [
    { title: '销号日期', of: ({ closedAtMs }) => day(closedAtMs) },
    { title: '结果', of: ({ closeResult }) => (closeResult ? (results[closeResult] ?? closeResult) : '—') },
    { title: '单位', of: ({ enterpriseName }) => enterpriseName ?? '—' },
    { title: '行业', of: (row) => sector(row.sector) },
    { title: '原定时限', of: ({ originalDueAtMs }) => lastDay(originalDueAtMs) },
    { title: '核查人', of: ({ verifierNames }) => verifierNames.join('、') || '—' },
    { title: '批准人', of: ({ approverName }) => approverName ?? '—' },
  ],
  bulletins: [
    { title: '逾期', of: ({ daysOverdue }) => <strong className="register-late">逾期 {daysOverdue} 天</strong> },
    { title: '整改时限', of: ({ dueAtMs }) => lastDay(dueAtMs) },
    { title: '单位', of: ({ enterpriseName }) => enterpriseName ?? '—' },
    { title: '属地', of: ({ townName }) => townName ?? '—' },
    { title: '治理责任单位', of: ({ responsibleName }) => responsibleName ?? '—' },
    { title: '牵头部门', of: ({ ownerName }) => ownerName ?? '—' },
    { title: '协调督办单位', of: ({ supervisingName }) => supervisingName ?? '—' },
    { title: '状态', of: ({ phase }) => <StateTag phase={phase} /> },
  ],
};

function listDue({ closedAtMs, dueAtMs, overdue, assignLimitAtMs, assignOverdue }: RegisterRows['list']): ReactNode {
  if (closedAtMs !== null) return `${day(closedAtMs)}销号`;
  if (dueAtMs !== null) return <Late words={`${lastDay(dueAtMs)}前`} late={overdue} />;
  return assignLimitAtMs === null ? '—' : <Late words={`应在${lastDay(assignLimitAtMs)}前交办`} late={assignOverdue} />;
}

function Late({ words, late }: { words: string; late: boolean }) {
  return late ? <strong className="register-late">{words}，已逾期</strong> : words;
}
