import { Link } from 'react-router';
import { choiceName } from '../forms/choice.texts.js';
import { useNowMs } from '../session/mode.js';
import { dayWords } from '../time/calendar.words.js';
import { localDay } from '../time/row.due.js';
import { RowDueText, urgencyClass } from './row.due.text.js';
import { StateTag } from './state.tag.js';
import type { HazardRow } from './use.hazards.js';

const columns: { title: string; of: (row: HazardRow) => React.ReactNode }[] = [
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

/** The register: one line a case, head and first column frozen, the whole text on focus. */
export function HazardTable({ rows }: { rows: HazardRow[] }) {
  const nowMs = useNowMs();
  return (
    <section className="ledger-scroll" aria-label="台账表格">
      <table className="ledger-table">
        <thead>
          <tr>
            <th scope="col">隐患</th>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className={urgencyClass(row, nowMs)}>
              <th scope="row">
                <Link to={`/hazards/${row.id}`} className="ledger-link" title={row.title}>
                  {row.title}
                </Link>
              </th>
              {columns.map(({ title, of }) => (
                <td key={title}>{of(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
