import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A task that was done may be raised again: what is there once is what is open, and who did it is kept. */
export class Tasks1700000000023 implements MigrationInterface {
  name = 'Tasks1700000000023';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table tasks add column done_by uuid references accounts(id);
      alter table tasks add constraint a_task_is_done_by_somebody check ((done_at is null) = (done_by is null));
      alter table tasks drop constraint tasks_kind_case_id_unit_id_detail_key;
      create unique index tasks_open on tasks (kind, case_id, unit_id, detail) nulls not distinct where done_at is null;
      create index tasks_open_by_age on tasks (created_at desc, id desc) where done_at is null;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index tasks_open_by_age;
      drop index tasks_open;
      alter table tasks add unique nulls not distinct (kind, case_id, unit_id, detail);
      alter table tasks drop constraint a_task_is_done_by_somebody;
      alter table tasks drop column done_by;`);
  }
}
