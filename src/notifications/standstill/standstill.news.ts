import { Injectable } from '@nestjs/common';
import type { Notice } from '../../../workflows/kit/types.js';
import { OutboxRow } from '../../engine/handlers.js';
import { lookMs, standstillIsTold, standstillNotice, untoldStandstill } from '../../engine/standstill.js';
import { Tx } from '../../platform/database/database.js';
import { raiseTask } from '../tasks/raise.task.js';
import { localMinute } from '../templates/local.minute.js';
import { WaitingQueries } from './waiting.queries.js';

/** Says once of a standstill how much waits for the committee office to look, by a task and by the announcement itself. */
@Injectable()
export class StandstillNews {
  constructor(private readonly waiting: WaitingQueries) {}

  /** The announcements that have something to say: one of a standstill the office knows of, or that nothing waits for, has not. */
  async worthTelling(tx: Tx, rows: readonly OutboxRow[]): Promise<OutboxRow[]> {
    const worth: OutboxRow[] = [];
    for (const row of rows) {
      const { notice } = row.payload as { notice: Notice };
      const told = notice.notice === standstillNotice ? await this.#told(tx, notice) : notice;
      if (told) worth.push({ ...row, payload: { ...row.payload, notice: told } });
    }
    return worth;
  }

  async #told(tx: Tx, notice: Notice): Promise<Notice | null> {
    const standstill = await untoldStandstill(tx);
    if (!standstill) return null;
    const { sinceMs, noticedMs } = standstill;
    const untilMs = noticedMs + lookMs;
    const notices = await this.waiting.count(tx, untilMs);
    if (notices === 0) return null;
    await standstillIsTold(tx, standstill);
    const [since, noticed, until] = [sinceMs, noticedMs, untilMs].map(localMinute);
    await raiseTask(tx, {
      kind: 'standstill',
      caseId: null,
      unitId: null,
      detail:
        `系统自 ${since} 停摆至 ${noticed}，${notices} 份二级以上升级通知暂缓发出，最迟 ${until} 自动发出。` +
        '请先录入停摆期间已在线下办结的事项，再确认发出。',
      lapsesAtMs: untilMs,
    });
    return { ...notice, data: { sinceMs, noticedMs, untilMs, notices } };
  }
}
