import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the product stood still, and what waited afterwards until somebody had looked. */
export class Standstills1700000000026 implements MigrationInterface {
  name = 'Standstills1700000000026';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- When the duty was done by the clock of the world; the columns beside it are the machine's own time.
      alter table duties add column world_at timestamptz;
      update duties set world_at = last_ok_at where not exists (select from virtual_clock);

      create table standstills (
        id            bigint generated always as identity primary key,
        silent_since  timestamptz not null,
        -- When a sweep first ran again, and when it had fired all that was due.
        noticed_at    timestamptz not null,
        swept_at      timestamptz,
        told_at       timestamptz,
        confirmed_at  timestamptz,
        confirmed_by  uuid references accounts(id),
        constraint a_standstill_is_confirmed_by_somebody check ((confirmed_at is null) = (confirmed_by is null))
      );
      create index standstills_by_time on standstills (noticed_at);

      -- It has waited once for somebody to look after a standstill, or waits still: it never waits for another.
      alter table deliveries add column held boolean not null default false;
      create index deliveries_held on deliveries (next_attempt_at) where held and status = 'queued';
      -- From then on there is nothing left to do about it.
      alter table tasks add column lapses_at timestamptz;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table tasks drop column lapses_at;
      drop index deliveries_held;
      alter table deliveries drop column held;
      drop table standstills;
      alter table duties drop column world_at;`);
  }
}
