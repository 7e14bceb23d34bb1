import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Seals: once a day the heads that moved, under one root that is mailed away.
 * What moved is told by transactions, never by times: a line stamped before a cut-off may commit after it.
 */
export class Seals1700000000006 implements MigrationInterface {
  name = 'Seals1700000000006';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Lines older than this column have none; the first seal takes all lines, so none is asked for theirs.
      alter table history add column transaction_id bigint;
      alter table history alter column transaction_id set default pg_current_xact_id()::text::bigint;
      -- Lines are only ever added at the end, so a block range index finds the new ones and costs a writer nothing.
      create index history_by_transaction on history using brin (transaction_id) with (autosummarize = on);

      -- From which transaction on the world lived in virtual time, and from which in real time again.
      create table clock_changes (
        transaction_id bigint not null,
        n              int generated always as identity,
        virtual        boolean not null,
        changed_at     timestamptz not null,
        primary key (transaction_id, n)
      );
      insert into clock_changes (transaction_id, virtual, changed_at)
        select 0, exists (select from virtual_clock), clock_timestamp();
      create function clock_has_changed() returns trigger language plpgsql as $$
        begin
          insert into clock_changes (transaction_id, virtual, changed_at)
          values (pg_current_xact_id()::text::bigint, tg_op = 'INSERT', clock_timestamp());
          return null;
        end
      $$;
      create trigger clock_has_changed after insert or delete on virtual_clock
        for each row execute function clock_has_changed();

      create table seals (
        n              int primary key check (n > 0),
        taken_at       timestamptz not null,
        virtual        boolean not null,
        previous_root  bytea unique references seals (root),
        leaves         int not null check (leaves >= 0),
        leaves_root    bytea not null check (octet_length(leaves_root) = 32),
        root           bytea not null unique check (octet_length(root) = 32),
        -- Every transaction below it had ended when the seal was taken; it counts within one cluster only.
        horizon        bigint not null,
        cluster        text not null,
        check ((n = 1) = (previous_root is null))
      );
      create index seals_by_time on seals (taken_at);
      -- Without foreign keys: they would lock a line for each leaf, and verifying asks more than they could.
      create table seal_leaves (
        seal_n         int not null,
        case_id        uuid not null,
        seq            int not null,
        hash           bytea not null check (octet_length(hash) = 32),
        primary key (seal_n, case_id),
        unique (case_id, seq)
      );

      create function is_append_only() returns trigger language plpgsql as $$
        begin raise exception '% is append-only', tg_table_name using errcode = 'BH001'; end
      $$;
      create trigger seals_are_append_only before update or delete on seals
        for each row execute function is_append_only();
      create trigger seals_are_never_truncated before truncate on seals
        for each statement execute function is_append_only();
      create trigger seal_leaves_are_append_only before update or delete on seal_leaves
        for each row execute function is_append_only();
      create trigger seal_leaves_are_never_truncated before truncate on seal_leaves
        for each statement execute function is_append_only();
      create trigger clock_changes_are_append_only before update or delete on clock_changes
        for each row execute function is_append_only();
      create trigger clock_changes_are_never_truncated before truncate on clock_changes
        for each statement execute function is_append_only();

      -- An announcement is a notice about no case: it tells and never asks, since nothing could be looked at again.
      alter table outbox alter column case_id drop not null;
      alter table outbox alter column seq drop not null;
      alter table outbox add constraint only_announcements_have_no_case
        check ((case_id is null) = (topic = 'announcement') and (seq is null) = (case_id is null));
      alter table deliveries alter column case_id drop not null;
      alter table deliveries add constraint without_a_case_nothing_is_asked check (case_id is not null or not asks);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
