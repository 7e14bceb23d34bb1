import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import { Database, type Queryable } from '../platform/database/database.js';
import { ledgerCsv } from './ledger.csv.js';
import { type LedgerFilter, ledgerPages } from './ledger.queries.js';
import type { LedgerRow } from './ledger.row.js';
import { ledgerXlsx } from './ledger.xlsx.js';

export const ledgerFormats = ['xlsx', 'csv'] as const;
export type LedgerFormat = (typeof ledgerFormats)[number];

@Injectable()
export class LedgerService {
  constructor(private readonly database: Database) {}

  /**
   * The ledger the actor sees through the filter, as a stream that reads on only as it is taken. The first page is read
   * before this returns, so that what is wrong is answered and not a torn file.
   */
  async export(actor: Actor, format: LedgerFormat, filter: LedgerFilter): Promise<Readable> {
    return ledgerStream(this.database, actor, format, filter);
  }
}

/** As `LedgerService.export`, on any connection; `taken` hears of each page how many rows it has. */
export async function ledgerStream(
  on: Queryable,
  actor: Actor,
  format: LedgerFormat,
  filter: LedgerFilter,
  taken: (rows: number) => void = () => undefined,
): Promise<Readable> {
  const pages = ledgerPages(on, actor, filter);
  const first = await pages.next();
  const all = counted(first.done ? [] : first.value, pages, taken);
  return format === 'csv' ? Readable.from(ledgerCsv(all), { objectMode: false }) : Readable.fromWeb(ledgerXlsx(all));
}

async function* counted(first: LedgerRow[], others: AsyncIterable<LedgerRow[]>, taken: (rows: number) => void) {
  taken(first.length);
  yield first;
  for await (const rows of others) {
    taken(rows.length);
    yield rows;
  }
}
