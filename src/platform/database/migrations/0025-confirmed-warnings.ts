import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A year's notice may be unusual and right: what its writer confirmed stands beside it for whoever approves it. */
export class ConfirmedWarnings1700000000025 implements MigrationInterface {
  name = 'ConfirmedWarnings1700000000025';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table rule_documents add column confirmed_warnings jsonb
        constraint warnings_are_of_a_calendar check (confirmed_warnings is null
          or (kind = 'calendar' and jsonb_typeof(confirmed_warnings) = 'array' and confirmed_warnings <> '[]'));`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table rule_documents drop column confirmed_warnings;');
  }
}
