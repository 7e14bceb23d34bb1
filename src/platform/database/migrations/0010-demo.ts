import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The demonstration city: whether it is being lived, was lived, or shall be lived anew, and who its people are. Instants
 * here are the database's real clock, since what is asked of them is how long nobody came.
 */
export class Demo1700000000010 implements MigrationInterface {
  name = 'Demo1700000000010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table demo_city (
        only_row         boolean primary key default true check (only_row),
        -- Whether the database is the product's own: only then may it be thrown away.
        embedded         boolean not null,
        begun_at         timestamptz not null default now(),
        finished_at      timestamptz,
        last_sign_in_at  timestamptz,
        restart_asked_at timestamptz
      );
      -- Accounts whose password everybody knows: production shuts them out.
      create table demo_people (
        account_id       uuid primary key references accounts(id)
      );
      create function demo_city_is_visited() returns trigger language plpgsql as $$
        begin
          update demo_city set last_sign_in_at = now()
           where last_sign_in_at is null or last_sign_in_at < now() - interval '1 hour';
          return null;
        end
      $$;
      create trigger demo_city_is_visited after insert on sessions
        for each statement execute function demo_city_is_visited();
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
