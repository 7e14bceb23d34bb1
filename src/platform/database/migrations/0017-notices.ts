import { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices people can act on: what came back, what stands in an inbox, what travels together, and feeds of dates. */
export class Notices1700000000017 implements MigrationInterface {
  name = 'Notices1700000000017';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table deliveries drop constraint deliveries_status_check;
      alter table deliveries add constraint deliveries_status_check
        check (status in ('queued','sending','accepted','refused','bounced','withdrawn','unknown'));
      -- The delivery that did not arrive, where this one only says so: two people may fail to be reached by one notice.
      alter table deliveries add column about uuid references deliveries(id);
      alter table deliveries drop constraint deliveries_outbox_id_notice_recipient_channel_key;
      alter table deliveries add constraint deliveries_are_written_once
        unique nulls not distinct (outbox_id, notice, recipient, channel, about);
      -- It asks and may wait a moment for what else its recipient is asked: all of it is one mail.
      alter table deliveries add column gathers boolean not null default false;
      update deliveries set gathers = true where notice = 'digest' and status in ('queued','sending');
      create index deliveries_to_gather on deliveries (recipient, channel) where gathers and status = 'queued';
      alter table deliveries add column read_at timestamptz;
      create index deliveries_inbox on deliveries (account_id, planned_at desc, id desc)
        where channel = 'inbox' and status = 'accepted';
      create index deliveries_unread on deliveries (account_id)
        where channel = 'inbox' and status = 'accepted' and read_at is null;

      -- What a mail server, or a provider, said of a message after it had been accepted.
      create table bounce_reports (
        id            uuid primary key default gen_random_uuid(),
        message_id    uuid not null references messages(id) on delete cascade,
        source        text not null check (source in ('smtp','webhook')),
        -- By which the same report is known when it comes again.
        report_key    text not null unique,
        outcome       text not null check (outcome in ('failed','delayed','delivered')),
        -- The mailbox itself is at fault, not this mail or this hour.
        permanent     boolean not null,
        status        text,
        diagnostic    text not null,
        recipient     text not null,
        received_at   timestamptz not null
      );
      create index bounce_reports_message on bounce_reports (message_id);
      create index bounce_reports_recent on bounce_reports (received_at) where outcome = 'failed';
      create index bounce_reports_recipient on bounce_reports (recipient, received_at) where permanent;

      -- Secret addresses of calendars; only the hash of the secret is kept.
      create table calendar_feeds (
        token_hash    bytea primary key check (octet_length(token_hash) = 32),
        account_id    uuid not null references accounts(id),
        created_at    timestamptz not null,
        revoked_at    timestamptz,
        -- By the real clock: how often it was read in the hour that began then.
        reads         int not null default 0,
        reads_since   timestamptz not null default clock_timestamp()
      );
      create unique index calendar_feeds_one on calendar_feeds (account_id) where revoked_at is null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
