import { MigrationInterface, QueryRunner } from 'typeorm';

/** The city's units, who leads which sector, accounts and sessions. */
export class Organisations1700000000001 implements MigrationInterface {
  name = 'Organisations1700000000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table units (
        id            uuid primary key,
        kind          text not null check (kind in
                      ('city','committee','department','subdistrict','town','centre','park','enterprise','elsewhere')),
        slug          text unique,
        name          text not null,
        stat_code     text unique,
        credit_code   text unique,
        parent_id     uuid references units(id),
        path          text not null,
        source        text not null,
        created_at    timestamptz not null default now(),
        check ((parent_id is null) = (kind in ('city','elsewhere'))),
        check (path like '%/' || id || '/')
      );
      create index units_path on units (path text_pattern_ops);
      create index units_name on units (name);
      create unique index units_enterprise_name on units (parent_id, name) where kind = 'enterprise';

      create table sector_departments (
        sector        text not null,
        unit_id       uuid not null references units(id),
        lead          boolean not null,
        inferred      boolean not null,
        basis         text not null,
        primary key (sector, unit_id)
      );
      create unique index sector_departments_one_lead on sector_departments (sector) where lead;

      create table accounts (
        id                   uuid primary key,
        account              text not null unique,
        name                 text not null,
        role                 text not null check (role in
                             ('inspector','enterprisePrincipal','enterpriseSafetyOfficer',
                              'departmentSupervisor','committeeOffice','auditor')),
        unit_id              uuid not null references units(id),
        email                text,
        certificate_no       text,
        password_hash        text not null,
        must_change_password boolean not null default true,
        active               boolean not null default true,
        created_by           uuid references accounts(id),
        created_at           timestamptz not null default now()
      );
      create index accounts_unit_role on accounts (unit_id, role) where active;

      create table sessions (
        token_hash    bytea primary key,
        account_id    uuid not null references accounts(id),
        created_at    timestamptz not null default now(),
        expires_at    timestamptz not null
      );
      create index sessions_account on sessions (account_id);

      create table sign_in_failures (
        id            bigint generated always as identity primary key,
        account       text not null,
        failed_at     timestamptz not null default clock_timestamp()
      );
      create index sign_in_failures_recent on sign_in_failures (account, failed_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
