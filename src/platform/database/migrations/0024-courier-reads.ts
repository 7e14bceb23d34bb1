import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is due next, and what travels with it, is read off an index in its order: thousands may be due at one instant. */
export class CourierReads1700000000024 implements MigrationInterface {
  name = 'CourierReads1700000000024';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index deliveries_to_gather;
      create index deliveries_to_take on deliveries (next_attempt_at, id)
        where status in ('queued','sending') and message_id is null;
      create index deliveries_to_gather on deliveries (recipient, channel, next_attempt_at, id)
        where gathers and status = 'queued' and message_id is null;
      create index deliveries_frozen on deliveries (next_attempt_at)
        where message_id is not null and status in ('unknown','sending');`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index deliveries_frozen;
      drop index deliveries_to_take;
      drop index deliveries_to_gather;
      create index deliveries_to_gather on deliveries (recipient, channel) where gathers and status = 'queued';`);
  }
}
