import { choiceName } from '../forms/choice.texts.js';
import { useNowMs } from '../session/mode.js';
import { dayWords } from '../time/calendar.words.js';
import { localDay } from '../time/row.due.js';
import { CaseTable, type Column } from './case.table.js';
import { RowDueText, urgencyClass } from './row.due.text.js';
import { StateTag } from './state.tag.js';
import type { HazardRow } from './use.hazards.js';

const columns: Column<HazardRow>[] = [
  { title: '编号', of: ({ listNo, hazardNo }) => listNo ?? hazardNo ?? '—' },
  { title: '状态', of: ({ phase }) => <StateTag phase={phase} /> },
  { title: '整改时限', of: (row) => <RowDueText row={row} /> },
  { title: '等级', of: ({ level }) => (level ? choiceName('level', level).slice(0, 2) : '—') },
  { title: '单位', of: ({ enterpriseName }) => enterpriseName ?? '—' },
  { title: '行业', of: ({ sector }) => (sector ? choiceName('sector', sector) : '—') },
  { title: '属地', of: ({ townName }) => townName ?? '—' },
  { title: '牵头部门', of: ({ ownerName }) => ownerName ?? '—' },
  { title: '录入', of: ({ createdAtMs }) => dayWords(localDay(createdAtMs)) },
];

/** The ledger on a desk. */
export function HazardTable({ rows }: { rows: HazardRow[] }) {
  const nowMs = useNowMs();
  return (
    <CaseTable
      name="台账表格"
      rows={rows}
      columns={columns}
      keyOf={({ id }) => id}
      caseIdOf={({ id }) => id}
      classOf={(row) => urgencyClass(row, nowMs)}
    />
  );
}
