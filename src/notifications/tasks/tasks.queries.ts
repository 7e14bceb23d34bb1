import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '../../platform/database/database.js';
import { Problem } from '../../platform/errors.js';
import type { ListTasksDto, TaskPage, TaskView } from './task.dto.js';

/** What nobody has seen to yet: posts without a holder, mails that did not arrive, what waits for a look after a standstill. */
@Injectable()
export class TasksQueries {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  async page({ after, limit }: ListTasksDto): Promise<TaskPage> {
    const [us, id] = after?.split('.') ?? [null, null];
    const rows = await this.database.query<TaskView & { createdUs: string }>(
      `select t.id, t.kind, t.detail, t.case_id as "caseId", c.title, u.name as "unitName",
              (extract(epoch from t.created_at) * 1000)::float8 as "createdAtMs",
              (extract(epoch from t.created_at) * 1000000)::bigint::text as "createdUs"
         from tasks t left join cases c on c.id = t.case_id left join units u on u.id = t.unit_id
        where t.done_at is null and (t.lapses_at is null or t.lapses_at > bihuan_now()) and ($1::bigint is null
          or (t.created_at, t.id) < (to_timestamp($1::bigint / 1000000.0), $2::uuid))
        order by t.created_at desc, t.id desc limit $3`,
      [us, id, limit + 1],
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ createdUs: _us, ...task }) => task),
      next: rows.length > limit && last ? `${last.createdUs}.${last.id}` : null,
    };
  }

  /** Done twice it is done once. @param kind of which the task must be, where that matters @throws Problem TASK_NOT_FOUND */
  async finish(
    id: string,
    accountId: string,
    kind: string | null = null,
    on: Queryable = this.database,
  ): Promise<void> {
    const [known] = await on.query(
      `with done as (
         update tasks set done_at = bihuan_now(), done_by = $2
          where id = $1 and ($3::text is null or kind = $3) and done_at is null)
       select from tasks where id = $1 and ($3::text is null or kind = $3)`,
      [id, accountId, kind],
    );
    if (!known) throw taskNotFound(id);
  }
}

function taskNotFound(id: string): Problem {
  return new Problem({
    status: 404,
    code: 'TASK_NOT_FOUND',
    title: '没有这项待办 / No such task',
    detail: `没有编号为 ${id} 的通知待办。`,
  });
}
