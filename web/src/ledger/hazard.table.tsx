import { choiceName } from '../forms/choice.texts.js';
import { useNowMs } from '../session/mode.js';
import { dayWords } from '../time/calendar.words.js';
import { localDay } from '../time/row.due.js';
import { CaseTable, type Column } from './case.table.js';
import { RowLeft, urgencyClass } from './row.due.text.js';
import { StateTag } from './state.tag.js';
import type { HazardRow } from './use.hazards.js';

const number: Column<HazardRow> = { title: '编号', of: ({ listNo, hazardNo }) => listNo ?? hazardNo ?? '—' };

/** In the order in which official ledgers have them. */
const columns: Column<HazardRow>[] = [
  { title: '行业', of: ({ sector }) => (sector ? choiceName('sector', sector) : '—') },
  { title: '属地', of: ({ townName }) => townName ?? '—' },
  { title: '责任单位', of: ({ responsibleName, enterpriseName }) => unit(responsibleName ?? enterpriseName) },
  { title: '督办单位', of: ({ supervisingName }) => unit(supervisingName) },
  { title: '发现时间', of: ({ foundAtMs }) => (foundAtMs === null ? '—' : localDay(foundAtMs)) },
  { title: '整改期限', of: ({ dueAtMs }) => (dueAtMs === null ? '—' : dayWords(localDay(dueAtMs - 1))) },
  { title: '状态', of: ({ phase }) => <StateTag phase={phase} /> },
  { title: '逾期', of: (row) => <RowLeft row={row} /> },
];

/** A name is cut off in sight rather than pushing the dates out of it; the whole of it is said on hover. */
function unit(name: string | null) {
  if (name === null) return '—';
  return (
    <span className="ledger-unit" title={name}>
      {name}
    </span>
  );
}

/** The ledger on a desk. */
export function HazardTable({ rows }: { rows: HazardRow[] }) {
  const nowMs = useNowMs();
  return (
    <CaseTable
      name="台账表格"
      rows={rows}
      lead={number}
      columns={columns}
      keyOf={({ id }) => id}
      caseIdOf={({ id }) => id}
      classOf={(row) => urgencyClass(row, nowMs)}
    />
  );
}
