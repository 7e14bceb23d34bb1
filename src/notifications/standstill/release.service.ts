import { Injectable } from '@nestjs/common';
import { confirmStandstill } from '../../engine/standstill.js';
import { Database } from '../../platform/database/database.js';
import { CourierTimer } from '../courier.timer.js';
import { TasksQueries } from '../tasks/tasks.queries.js';

const letGo = `
  update deliveries set next_attempt_at = bihuan_now(), planned_at = least(planned_at, bihuan_now())
   where held and status = 'queued' and next_attempt_at > bihuan_now()`;

/** Lets go what waited for somebody to look after a standstill: from there on it is sent, or withdrawn, like any other. */
@Injectable()
export class ReleaseService {
  constructor(
    private readonly database: Database,
    private readonly tasks: TasksQueries,
    private readonly timer: CourierTimer,
  ) {}

  /** Who looked and when is kept; done twice, or when nothing waits any more, it changes nothing. @throws Problem TASK_NOT_FOUND */
  async release(taskId: string, accountId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.tasks.finish(taskId, accountId, 'standstill', tx);
      await confirmStandstill(tx, accountId);
      await tx.query(letGo);
    });
    this.timer.nudge();
  }
}
