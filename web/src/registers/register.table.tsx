import type { Schemas } from '../api/client.js';
import { CaseTable, type Column } from '../ledger/case.table.js';

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

/** A register: number and hazard first; a number that no longer stands is struck and says why. */
export function RegisterTable<Row extends AnyRow>({ name, rows, columns }: RegisterTableProps<Row>) {
  return (
    <CaseTable
      name={name}
      rows={rows}
      columns={[{ title: '编号', of: numberOf }, ...columns]}
      keyOf={({ hazardId, number, takenAtMs }) => `${hazardId} ${number} ${takenAtMs}`}
      caseIdOf={({ hazardId }) => hazardId}
    />
  );
}

function numberOf({ ended, number, hazardNumber }: AnyRow) {
  if (!ended) return number ?? hazardNumber ?? '—';
  return (
    <>
      <del>{number}</del> {ended.zh}
    </>
  );
}
