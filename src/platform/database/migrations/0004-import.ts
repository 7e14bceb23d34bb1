import { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of published hazards: every row kept verbatim with its hash and what became of it. */
export class Import1700000000004 implements MigrationInterface {
  name = 'Import1700000000004';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table import_batches (
        id            uuid primary key,
        file_sha256   text not null unique,
        file_name     text not null,
        staged_at     timestamptz not null default now(),
        staged_by     uuid references accounts(id),
        finished_at   timestamptz
      );
      create table import_rows (
        batch_id      uuid not null references import_batches(id),
        row_no        int not null,
        source        jsonb not null,
        source_sha256 text not null,
        status        text not null check (status in ('staged','case','parked','failed')),
        reason        text,
        errors        jsonb,
        command       jsonb,
        case_id       uuid,
        open_facts    int not null default 0,
        primary key (batch_id, row_no)
      );
      create index import_rows_to_do on import_rows (batch_id, row_no) where status = 'staged';
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
