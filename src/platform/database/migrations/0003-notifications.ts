import { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was told what: deliveries are the truth, a message is the frozen bytes that carry one or many of them. */
export class Notifications1700000000003 implements MigrationInterface {
  name = 'Notifications1700000000003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table messages (
        id             uuid primary key,
        message_id     text not null unique,
        channel        text not null,
        recipient      text not null,
        subject        text not null,
        bytes          bytea not null,
        composed_at    timestamptz not null,
        -- How often these very bytes went to the server: from the second time on their fate may be unknown.
        tries          int not null default 1
      );

      create table deliveries (
        id              uuid primary key,
        case_id         uuid not null references cases(id),
        outbox_id       bigint not null references outbox(id),
        notice          text not null,
        account_id      uuid references accounts(id),
        recipient       text not null,
        channel         text not null,
        asks            boolean not null,
        payload         jsonb not null,
        status          text not null check (status in ('queued','sending','accepted','refused','withdrawn','unknown')),
        -- When it was meant to go: lateness is measured from here, whatever the back-off says.
        planned_at      timestamptz not null,
        next_attempt_at timestamptz not null,
        -- Whoever sends holds this lease until then, by the real clock: a lease outlives no process.
        lease_id        uuid,
        sending_until   timestamptz,
        message_id      uuid references messages(id),
        attempts        int not null default 0,
        server_answer   text,
        created_at      timestamptz not null,
        settled_at      timestamptz,
        unique (outbox_id, notice, recipient, channel)
      );
      create index deliveries_to_send on deliveries (next_attempt_at) where status in ('queued','unknown','sending');
      create index deliveries_refused on deliveries (settled_at) where status = 'refused';
      create index deliveries_message on deliveries (message_id) where message_id is not null;
      create index deliveries_case on deliveries (case_id, created_at);

      create table tasks (
        id            uuid primary key,
        kind          text not null,
        case_id       uuid references cases(id),
        unit_id       uuid references units(id),
        detail        text not null,
        created_at    timestamptz not null,
        done_at       timestamptz,
        unique nulls not distinct (kind, case_id, unit_id, detail)
      );

      create table caught_mails (
        id            bigint generated always as identity primary key,
        caught_at     timestamptz not null default now(),
        message_id    text not null,
        sender        text not null,
        recipients    text[] not null,
        subject       text not null,
        text          text not null,
        html          text,
        raw           bytea not null
      );
      create index caught_mails_recipients on caught_mails using gin (recipients);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
