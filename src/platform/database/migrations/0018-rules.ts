import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Policies and calendars a county adds to those that come with the product: written by one person, approved by another,
 * and then never changed. Numbers up to 1000 are the product's own.
 */
export class Rules1700000000018 implements MigrationInterface {
  name = 'Rules1700000000018';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table rule_documents (
        kind            text not null check (kind in ('policy', 'calendar')),
        version         int not null check (version > 1000),
        -- The version it was written over, of the product or of the county.
        parent          int not null check (parent < version),
        -- How many approvals there were when it was written: what came later its writer had not seen.
        approvals_seen  int not null check (approvals_seen >= 0),
        -- A local day; new cases come under it from its beginning, or from its approval where that is later.
        effective_from  date not null,
        document        text not null,
        hash            bytea not null,
        reason          text not null check (reason <> ''),
        source_document text,
        source_date     date,
        written_by      uuid not null references accounts(id),
        written_at      timestamptz not null,
        primary key (kind, version),
        unique (kind, version, written_by),
        constraint rule_document_is_hashed check (hash = sha256('\\x05'::bytea || convert_to(document, 'UTF8'))),
        constraint rule_document_says_its_version check ((document::jsonb ->> 'version')::int = version),
        constraint calendar_names_its_source
          check (kind <> 'calendar' or (source_document is not null and source_date is not null))
      );
      create table rule_approvals (
        n               int primary key check (n > 0),
        kind            text not null,
        version         int not null,
        written_by      uuid not null,
        approved_by     uuid not null references accounts(id),
        approved_at     timestamptz not null,
        effective_at    timestamptz not null check (effective_at >= approved_at),
        unique (kind, version),
        foreign key (kind, version, written_by) references rule_documents (kind, version, written_by),
        constraint approver_of_rules_did_not_write_them check (approved_by <> written_by)
      );

      create trigger rule_documents_are_append_only before update or delete on rule_documents
        for each row execute function is_append_only();
      create trigger rule_documents_are_never_truncated before truncate on rule_documents
        for each statement execute function is_append_only();
      create trigger rule_approvals_are_append_only before update or delete on rule_approvals
        for each row execute function is_append_only();
      create trigger rule_approvals_are_never_truncated before truncate on rule_approvals
        for each statement execute function is_append_only();
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
