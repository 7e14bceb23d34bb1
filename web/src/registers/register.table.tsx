import { Link } from 'react-router';
import type { Schemas } from '../api/client.js';
import type { Column } from './register.columns.js';

interface AnyRow {
  hazardId: string;
  number: string | null;
  hazardNumber: string | null;
  title: string;
  takenAtMs?: number;
  ended?: Schemas['EndedDto'] | null;
}

interface RegisterTableProps<Row extends AnyRow> {
  name: string;
  rows: Row[];
  columns: Column<Row>[];
}

/** A register as it would be printed: number and hazard first; a number that no longer stands is struck and says why. */
export function RegisterTable<Row extends AnyRow>({ name, rows, columns }: RegisterTableProps<Row>) {
  return (
    <section className="ledger-scroll" aria-label={name}>
      <table className="ledger-table">
        <thead>
          <tr>
            <th scope="col">隐患</th>
            <th scope="col">编号</th>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.hazardId} ${row.number} ${row.takenAtMs}`}>
              <th scope="row">
                <Link to={`/hazards/${row.hazardId}`} className="ledger-link" title={row.title}>
                  {row.title}
                </Link>
              </th>
              <td>{row.ended ? <Ended row={row} why={row.ended.zh} /> : (row.number ?? row.hazardNumber ?? '—')}</td>
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

function Ended({ row: { number }, why }: { row: AnyRow; why: string }) {
  return (
    <>
      <del>{number}</del> {why}
    </>
  );
}
