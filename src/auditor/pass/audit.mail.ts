import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { AuditorDoors } from '../auditor.doors.js';
import { AuditCalendar, type MailDay } from './audit.calendar.js';
import { AuditPass, type AuditRun } from './audit.pass.js';
import { type AuditSummary, AuditSummaryQueries } from './audit.summary.js';

const namedAtMost = 20;

interface Named {
  code: string;
  kind: string | null;
  caseId: string;
  title: string | null;
  dueAtMs: number | null;
  foundAtMs: number;
}

/** Says every working day that all is in order, or what is not: its silence is the alarm. */
@Injectable()
export class AuditMail {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendar: AuditCalendar,
    private readonly pass: AuditPass,
    private readonly summaries: AuditSummaryQueries,
    private readonly doors: AuditorDoors,
  ) {}

  /** Looks at everything and says so, where the mail of the last working day has not gone yet. @returns whether it went */
  async sendIfDue(): Promise<boolean> {
    const due = await this.calendar.lastMailDay(await this.clock.now());
    if (await this.#isSent(due)) return false;
    const run = await this.pass.run('all');
    return run !== null && (await this.database.transaction((tx) => this.#send(tx, due, run)));
  }

  async #isSent({ day }: MailDay): Promise<boolean> {
    const [row] = await this.database.query<{ sent: boolean }>(
      'select exists (select from audit_mails where day >= $1) as sent',
      [day],
    );
    return row!.sent;
  }

  async #send(tx: Tx, { day, atMs }: MailDay, run: AuditRun): Promise<boolean> {
    const [claimed] = await tx.query(
      `insert into audit_mails (day, run_id, sent_at) values ($1, $2, to_timestamp($3::float8 / 1000))
       on conflict do nothing returning day`,
      [day, run.id, run.atMs],
    );
    if (!claimed) return false;
    const [before] = await tx.query<{ atMs: number }>(
      `select (extract(epoch from sent_at) * 1000)::float8 as "atMs" from audit_mails where day < $1 order by day desc limit 1`,
      [day],
    );
    const fromMs = before?.atMs ?? atMs - 86_400_000;
    const summary = await this.summaries.of(tx, fromMs, run.atMs);
    const data = {
      day,
      cases: run.cases,
      ...totalsOf(summary),
      fromMs,
      toMs: run.atMs,
      findings: await named(tx, fromMs),
    };
    await this.doors.announce(
      tx,
      { notice: 'audit', asks: null, audience: [{ post: 'committeeOffice' }, { post: 'auditor' }], data },
      run.atMs,
    );
    return true;
  }
}

function totalsOf({ kinds, notices, openFindings }: AuditSummary) {
  const sum = (of: (one: AuditSummary['kinds'][number]) => number) => kinds.reduce((total, one) => total + of(one), 0);
  const maxMs = Math.max(0, ...kinds.map((one) => one.maxMs ?? 0));
  return {
    due: sum((one) => one.due),
    fired: sum((one) => one.fired),
    overtaken: sum((one) => one.overtaken),
    missing: sum((one) => one.missing),
    maxMs,
    notices,
    openFindings,
  };
}

/** What is open, and what was late since the mail before. */
async function named(tx: Tx, sinceMs: number): Promise<Named[]> {
  return tx.query<Named>(
    `select f.code, f.kind, f.case_id as "caseId", c.title, (extract(epoch from f.due_at) * 1000)::float8 as "dueAtMs",
            (extract(epoch from f.found_at) * 1000)::float8 as "foundAtMs"
       from audit_findings f join cases c on c.id = f.case_id
      where (f.gone_at is null and f.explained_at is null)
         or (f.code = 'late' and f.found_at > to_timestamp($1::float8 / 1000))
      order by f.code = 'late', f.found_at desc, f.id limit $2`,
    [sinceMs, namedAtMost],
  );
}
