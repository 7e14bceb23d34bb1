import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A link opens the act that its mail is about. */
export class LinkActs1700000000027 implements MigrationInterface {
  name = 'LinkActs1700000000027';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Chooses which form stands open and allows nothing; null where the mail asks for no act of its own.
      alter table case_links add column asked_event text;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table case_links drop column asked_event;');
  }
}
