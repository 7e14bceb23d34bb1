import { MigrationInterface, QueryRunner } from 'typeorm';

/** People for real: every role, invitations, several posts, leaves, sessions one can see, and the history of it all. */
export class People1700000000007 implements MigrationInterface {
  name = 'People1700000000007';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table accounts drop constraint accounts_role_check;
      alter table accounts add constraint accounts_role_check check (role in
        ('inspector','townInspector','villageReporter','expert','enterprisePrincipal','enterpriseSafetyOfficer',
         'enterpriseWorker','departmentSupervisor','committeeOffice','committeeLeader','mediaOfficer','auditor'));
      alter table accounts alter column password_hash drop not null;
      alter table accounts add column mobile text;
      -- When the person took the account up; null for one who was invited and has not answered, and is not active.
      alter table accounts add column joined_at timestamptz default now();
      alter table accounts add constraint only_who_joined_is_active check (joined_at is not null or not active);
      create index accounts_email on accounts (lower(email)) where active;

      -- Posts beside the one an account is made for. One that has ended stays, as what was done in it stays.
      create table memberships (
        id            uuid primary key,
        account_id    uuid not null references accounts(id),
        unit_id       uuid not null references units(id),
        role          text not null,
        since         timestamptz not null,
        until         timestamptz
      );
      create unique index memberships_held on memberships (account_id, unit_id) where until is null;
      create index memberships_unit on memberships (unit_id) where until is null;
      -- Who holds which post now: the one place to ask.
      create view held_posts as
        select id as account_id, unit_id, role, true as is_primary from accounts where active
        union all
        select m.account_id, m.unit_id, m.role, false from memberships m join accounts a on a.id = m.account_id
         where m.until is null and a.active;

      create table leaves (
        id                    uuid primary key,
        account_id            uuid not null references accounts(id),
        substitute_account_id uuid not null references accounts(id),
        starts_at             timestamptz not null,
        ends_at               timestamptz not null,
        reason                text not null,
        created_by            uuid not null references accounts(id),
        created_at            timestamptz not null,
        check (starts_at < ends_at),
        check (account_id <> substitute_account_id)
      );
      create index leaves_account on leaves (account_id, ends_at);
      create index leaves_substitute on leaves (substitute_account_id, ends_at);

      alter table sessions add column id uuid not null default gen_random_uuid();
      alter table sessions add column last_seen_at timestamptz not null default now();
      alter table sessions add column device text not null default '';
      alter table sessions add column ip text not null default '';
      alter table sessions add column acting_unit_id uuid references units(id);
      alter table sessions add column substitute_for uuid references accounts(id);
      alter table sessions add constraint one_way_of_acting check (acting_unit_id is null or substitute_for is null);
      create unique index sessions_id on sessions (id);

      alter table sign_in_failures add column ip text not null default '';
      create index sign_in_failures_ip on sign_in_failures (ip, failed_at);

      -- Tokens that are mailed, known here by their SHA-256 only: to accept an invitation, to set a password anew.
      create table account_tokens (
        token_hash    bytea primary key check (octet_length(token_hash) = 32),
        kind          text not null check (kind in ('invitation','passwordReset')),
        account_id    uuid not null references accounts(id),
        created_by    uuid references accounts(id),
        created_at    timestamptz not null,
        expires_at    timestamptz not null,
        used_at       timestamptz,
        withdrawn_at  timestamptz
      );
      create index account_tokens_account on account_tokens (account_id, kind);

      create table password_reset_requests (
        id            bigint generated always as identity primary key,
        account       text not null,
        ip            text not null,
        asked_at      timestamptz not null default clock_timestamp()
      );
      create index password_reset_requests_recent on password_reset_requests (asked_at);

      -- Letters about an account, not about a case. The bytes may hold a token, so they go when they have been sent.
      create table account_mails (
        id              uuid primary key,
        account_id      uuid not null references accounts(id),
        kind            text not null,
        channel         text not null check (channel in ('mail','sms')),
        recipient       text not null,
        body            bytea,
        status          text not null check (status in ('queued','sent','refused')),
        attempts        int not null default 0,
        next_attempt_at timestamptz not null,
        lease_id        uuid,
        leased_until    timestamptz,
        server_answer   text,
        created_at      timestamptz not null,
        settled_at      timestamptz,
        check ((status = 'queued') = (body is not null))
      );
      create index account_mails_to_send on account_mails (next_attempt_at) where status = 'queued';
      create index account_mails_account on account_mails (account_id, created_at);

      create table caught_messages (
        id            bigint generated always as identity primary key,
        caught_at     timestamptz not null,
        recipient     text not null,
        text          text not null
      );

      create table people_events (
        id            uuid primary key,
        at            timestamptz not null,
        kind          text not null,
        actor         jsonb not null,
        account_id    uuid references accounts(id),
        unit_id       uuid references units(id),
        payload       jsonb not null,
        check (account_id is not null or unit_id is not null)
      );
      create index people_events_account on people_events (account_id, id);
      create index people_events_unit on people_events (unit_id, id);
      create trigger people_events_are_append_only before update or delete on people_events
        for each row execute function history_is_append_only();
      create trigger people_events_are_never_truncated before truncate on people_events
        for each statement execute function history_is_append_only();
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
