import { type LedgerFilter, withFilter } from './ledger.filter.js';

const formats = [
  { format: 'xlsx', words: '导出 Excel' },
  { format: 'csv', words: '导出 CSV' },
];

/** The very rows of the filter as a file: all of them, however many are listed. */
export function ExportLinks({ filter }: { filter: LedgerFilter }) {
  return (
    <span className="ledger-export">
      {formats.map(({ format, words }) => (
        <a key={format} href={exportAddress(filter, format)} download>
          {words}
        </a>
      ))}
    </span>
  );
}

function exportAddress(filter: LedgerFilter, format: string): string {
  const asked = withFilter({}, filter);
  asked.set('format', format);
  return `/api/hazards/export?${asked}`;
}
