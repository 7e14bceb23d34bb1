import { Queryable } from '../../platform/database/database.js';
import { Task } from './raise.task.js';

/** What the task was about is over by itself: it is no longer shown, and nobody is said to have done it. */
export async function lapseTask(on: Queryable, { kind, detail }: Pick<Task, 'kind' | 'detail'>): Promise<void> {
  await on.query(
    'update tasks set lapses_at = bihuan_now() where kind = $1 and detail = $2 and done_at is null and lapses_at is null',
    [kind, detail],
  );
}
