import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { RuleDocumentsQueries } from '../reading/rule-documents.queries.js';
import { at, dayOf, nameOf } from '../reckoning/walked.calendar.js';

/** When the auditor says every working day how things are, Asia/Shanghai. */
const mailTime = '08:30';

/** A day of Asia/Shanghai, `2026-07-05`, and the instant of its mail, UTC milliseconds. */
export interface MailDay {
  day: string;
  atMs: number;
}

/** On which days the auditor has to say something. */
@Injectable()
export class AuditCalendar {
  constructor(
    private readonly database: Database,
    private readonly documents: RuleDocumentsQueries,
  ) {}

  /** The last working day whose mail was to go by then. */
  async lastMailDay(byMs: number): Promise<MailDay> {
    const { newestCalendar } = await this.documents.shelf(this.database);
    const today = dayOf(byMs);
    const passed = newestCalendar.isWorked(today) && at(today, mailTime) <= byMs;
    const day = passed ? today : newestCalendar.walk(today, -1);
    return { day: nameOf(day), atMs: at(day, mailTime) };
  }
}
