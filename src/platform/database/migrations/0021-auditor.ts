import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the auditor found: its runs, what it reckoned of every case, what is wrong, and on which days it said so. */
export class Auditor1700000000021 implements MigrationInterface {
  name = 'Auditor1700000000021';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table audit_runs (
        id        bigint generated always as identity primary key,
        scope     text not null check (scope in ('all', 'changed')),
        -- By the clock of the world: everything that happened before has been looked at.
        at        timestamptz not null,
        took_ms   int not null,
        cases     int not null,
        summary   jsonb not null
      );
      create index audit_runs_by_scope on audit_runs (scope, id desc);

      -- One row for each deadline of each case, as the rules in words ask for it.
      create table audit_reckonings (
        case_id     uuid not null references cases(id),
        deadline    text not null,
        kind        text not null,
        due_at      timestamptz not null,
        outcome     text not null check (outcome in ('fired', 'overtaken', 'missing', 'awaited')),
        lateness_ms bigint,
        primary key (case_id, deadline)
      );
      create index audit_reckonings_due on audit_reckonings (due_at);

      create table audit_findings (
        id           uuid primary key,
        -- Found again it is the same finding.
        identity     text not null unique,
        code         text not null,
        case_id      uuid not null references cases(id),
        deadline     text,
        kind         text,
        due_at       timestamptz,
        outbox_id    bigint,
        saw          jsonb not null,
        found_at     timestamptz not null,
        gone_at      timestamptz,
        redriven_at  timestamptz,
        redriven_by  uuid references accounts(id),
        explained_at timestamptz,
        explained_by uuid references accounts(id),
        remark       text,
        constraint an_explanation_says_something check ((explained_at is null) = (remark is null)
          and (explained_at is null) = (explained_by is null))
      );
      create index audit_findings_open on audit_findings (found_at desc, id desc) where gone_at is null and explained_at is null;
      create index audit_findings_of_case on audit_findings (case_id);

      -- The mail of a working day goes once, however many workers there are.
      create table audit_mails (
        day     date primary key,
        run_id  bigint not null references audit_runs(id),
        sent_at timestamptz not null
      );`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table audit_mails, audit_findings, audit_reckonings, audit_runs');
  }
}
