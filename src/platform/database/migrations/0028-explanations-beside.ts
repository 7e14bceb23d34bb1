import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An explanation that is owed waits for somebody beside the course, like the other duties there. */
export class ExplanationsBeside1700000000028 implements MigrationInterface {
  name = 'ExplanationsBeside1700000000028';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index deadlines_beside;
      create index deadlines_beside on deadlines (kind, due_at, case_id) where status = 'armed' and kind in (
        'transfer.answer','objection.decide','void.decide','resume.review','stop.order','suspended.confirm',
        'subtask.review','subtask.limit','dual.report','urge.reply');`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index deadlines_beside;
      create index deadlines_beside on deadlines (kind, due_at, case_id) where status = 'armed' and kind in (
        'transfer.answer','objection.decide','void.decide','resume.review','stop.order','suspended.confirm',
        'subtask.review','subtask.limit','dual.report');`);
  }
}
