import { Injectable } from '@nestjs/common';
import type { Queryable } from '../../platform/database/database.js';
import { RuleDocuments } from '../reckoning/rule.documents.js';
import { RuleShelf } from '../reckoning/rule.shelf.js';

interface DocumentRow {
  kind: 'policy' | 'calendar';
  document: string;
}

/** Rules as data: those that came with the product are handed over, those of the county are read as they were approved. */
@Injectable()
export class RuleDocumentsQueries {
  constructor(private readonly shipped: RuleDocuments) {}

  async shelf(on: Queryable): Promise<RuleShelf> {
    const rows = await on.query<DocumentRow>(
      `select d.kind, d.document from rule_approvals a
         join rule_documents d on d.kind = a.kind and d.version = a.version order by a.n`,
    );
    const added = (kind: DocumentRow['kind']) =>
      rows.filter((row) => row.kind === kind).map(({ document }) => JSON.parse(document));
    return new RuleShelf({
      policies: [...this.shipped.policies, ...added('policy')],
      calendars: [...this.shipped.calendars, ...added('calendar')],
    });
  }
}
