import type { ReactNode } from 'react';
import { Link } from 'react-router';

export interface Column<Row> {
  title: string;
  of: (row: Row) => ReactNode;
}

interface CaseTableProps<Row> {
  /** What the table is called for whoever cannot see it. */
  name: string;
  rows: Row[];
  columns: Column<Row>[];
  /** What stands before the title, frozen with it. */
  lead?: Column<Row>;
  keyOf: (row: Row) => string;
  caseIdOf: (row: Row) => string;
  /** What the thin bar at the row's edge says. */
  classOf?: (row: Row) => string;
}

/** A list as it would be printed: one line a row, head and first column frozen, the whole title on focus. */
export function CaseTable<Row extends { title: string }>(props: CaseTableProps<Row>) {
  const { name, rows, columns, lead, keyOf, caseIdOf, classOf } = props;
  const leads = lead ? [lead] : [];
  return (
    <section className="ledger-scroll" aria-label={name}>
      <table className={lead ? 'ledger-table ledger-led' : 'ledger-table'}>
        <thead>
          <tr>
            {[...leads.map(({ title }) => title), '隐患', ...columns.map(({ title }) => title)].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} className={classOf?.(row)}>
              {leads.map(({ title, of }) => (
                <td key={title} className="ledger-lead">
                  {of(row)}
                </td>
              ))}
              <th scope="row">
                <Link to={`/hazards/${caseIdOf(row)}`} className="ledger-link" title={row.title}>
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
