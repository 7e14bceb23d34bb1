import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Cases, their history, deadlines and outbox: what one commit of the engine writes.
 * Instants inside history lines are UTC milliseconds; columns beside them serve queries only.
 */
export class Engine1700000000002 implements MigrationInterface {
  name = 'Engine1700000000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table virtual_clock (
        only_row      boolean primary key default true check (only_row),
        frozen_ms     bigint,
        offset_ms     bigint not null default 0
      );
      -- The one clock: the database's own, unless a demonstration or a simulation runs in virtual time.
      create function bihuan_now_ms() returns bigint language sql volatile as $$
        select coalesce(
          (select coalesce(frozen_ms, floor(extract(epoch from clock_timestamp()) * 1000)::bigint + offset_ms) from virtual_clock),
          floor(extract(epoch from clock_timestamp()) * 1000)::bigint)
      $$;
      create function bihuan_now() returns timestamptz language sql volatile as $$
        select to_timestamp(bihuan_now_ms() / 1000.0)
      $$;

      create table cases (
        id                  uuid primary key,
        workflow            text not null,
        workflow_version    int not null,
        policy_version      int not null,
        calendar_version    int not null,
        seq                 int not null check (seq > 0),
        rev                 int not null check (rev > 0 and rev <= seq),
        state               jsonb not null,
        facts               jsonb not null,
        head_hash           bytea not null,
        hidden              boolean not null default false,
        phase               text not null,
        level               text,
        sector              text,
        title               text not null,
        town_unit_id        uuid,
        enterprise_unit_id  uuid,
        owner_unit_id       uuid,
        responsible_unit_id uuid,
        unit_ids            uuid[] not null,
        person_ids          uuid[] not null,
        rectifier_person_ids uuid[] not null,
        rectifier_unit_id   uuid,
        verifier_person_ids uuid[] not null,
        verifier_unit_ids   uuid[] not null,
        approver_person_id  uuid,
        found_at            timestamptz,
        original_due_at     timestamptz,
        due_at              timestamptz,
        submitted_at        timestamptz,
        closed_at           timestamptz,
        rung                text,
        created_at          timestamptz not null,
        updated_at          timestamptz not null,
        constraint verifier_is_not_rectifier_person check (not (verifier_person_ids && rectifier_person_ids)),
        constraint verifier_is_not_rectifier_unit check (rectifier_unit_id is null or rectifier_unit_id <> all (verifier_unit_ids)),
        constraint approver_is_not_verifier check (approver_person_id is null or approver_person_id <> all (verifier_person_ids)),
        constraint closed_case_was_verified check (
          phase <> 'closed' or (closed_at is not null and level is not null
            and cardinality(verifier_person_ids) > 0 and cardinality(verifier_unit_ids) > 0)),
        constraint closed_major_was_approved check (
          phase <> 'closed' or level <> 'major' or (approver_person_id is not null
            and cardinality(rectifier_person_ids) > 0 and rectifier_unit_id is not null))
      );
      create index cases_units on cases using gin (unit_ids);
      create index cases_persons on cases using gin (person_ids);
      create index cases_by_due on cases (due_at, id) where phase not in ('closed','rejected');
      create index cases_by_age on cases (created_at desc, id desc);
      create index cases_by_phase on cases (phase, created_at desc, id desc);

      create table history (
        case_id       uuid not null references cases(id),
        seq           int not null,
        line          bytea not null,
        hash          bytea not null,
        event         text not null,
        quiet         boolean not null,
        occurred_at   timestamptz not null,
        recorded_at   timestamptz not null,
        command_id    uuid not null,
        body_hash     bytea not null,
        primary key (case_id, seq),
        unique (case_id, command_id)
      );
      create function history_is_append_only() returns trigger language plpgsql as $$
        begin raise exception 'history is append-only' using errcode = 'BH001'; end
      $$;
      create trigger history_is_append_only before update or delete on history
        for each row execute function history_is_append_only();
      create trigger history_is_never_truncated before truncate on history
        for each statement execute function history_is_append_only();

      create table deadlines (
        case_id       uuid not null references cases(id),
        kind          text not null,
        anchor        int not null,
        n             int not null,
        due_at        timestamptz not null,
        status        text not null check (status in ('armed','fired','cancelled')),
        wake_at       timestamptz not null,
        failures      int not null default 0,
        last_error    text,
        primary key (case_id, kind, anchor, n)
      );
      create index deadlines_to_wake on deadlines (wake_at) where status = 'armed';
      create index deadlines_set_aside on deadlines (case_id) where failures > 0 and status = 'armed';

      create table outbox (
        id            bigint generated always as identity primary key,
        case_id       uuid not null references cases(id),
        seq           int not null,
        topic         text not null,
        payload       jsonb not null,
        created_at    timestamptz not null,
        lease_id      uuid,
        leased_until  timestamptz,
        leases        int not null default 0,
        last_error    text,
        finished_at   timestamptz
      );
      create index outbox_unfinished on outbox (id) where finished_at is null;

      create table personal_data (
        commitment    text primary key,
        case_id       uuid not null references cases(id),
        name          text not null,
        salt          bytea not null,
        value         text,
        erased_at     timestamptz
      );

      create table files (
        id            uuid primary key,
        sha256        text not null,
        size_bytes    int not null,
        media_type    text not null,
        original_name text not null,
        uploaded_by   uuid not null references accounts(id),
        uploaded_at   timestamptz not null default now()
      );
      create table file_bindings (
        file_id       uuid primary key references files(id),
        case_id       uuid not null references cases(id),
        seq           int not null
      );
      create index file_bindings_case on file_bindings (case_id);

      create table duties (
        duty          text primary key,
        last_ok_at    timestamptz,
        last_error    text,
        last_error_at timestamptz
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
