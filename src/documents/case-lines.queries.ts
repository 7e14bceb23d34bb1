import { Injectable } from '@nestjs/common';
import type { HistoryLine } from '../engine/line.js';
import { Database, type Queryable } from '../platform/database/database.js';

/** Lines enough for any case; reminders and progress, which grow without end, are not asked for. */
const most = 1_000;

/** A line as papers read it: what was sent, by whom, from when it counts（UTC milliseconds）. */
export type CaseLine = Pick<HistoryLine, 'seq' | 'actor' | 'occurredAt'> & {
  event: string;
  payload: Record<string, unknown>;
};

/** Reads of the lines of one case by event. */
@Injectable()
export class CaseLinesQueries {
  constructor(private readonly database: Database) {}

  /** The lines of these events, oldest first. */
  async of(caseId: string, events: readonly string[], on: Queryable = this.database): Promise<CaseLine[]> {
    const rows = await on.run<{ line: Buffer }>({
      name: 'documents.case-lines',
      text: 'select line from history where case_id = $1 and event = any($2::text[]) order by seq limit $3',
      values: [caseId, events, most],
    });
    return rows.map(({ line }) => {
      const { seq, actor, occurredAt, event }: HistoryLine = JSON.parse(line.toString());
      return { seq, actor, occurredAt, event: event.type, payload: event.payload };
    });
  }
}
