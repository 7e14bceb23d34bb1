import { MigrationInterface, QueryRunner } from 'typeorm';
import { tally } from './0016-analytics.tally.js';

/**
 * Figures of closing in time: for each major hazard its standing at every cut-off, past and to come, kept from its lines.
 * Without foreign keys: they would lock rows that the engine moves.
 */
export class Analytics1700000000016 implements MigrationInterface {
  name = 'Analytics1700000000016';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table closure_spans (
        case_id            uuid not null,
        from_at            timestamptz not null,
        -- The first cut-off it no longer holds for.
        until_at           timestamptz not null check (until_at > from_at),
        found_at           timestamptz not null,
        -- Closed out or taken off the list; 'infinity' while it is open.
        settled_at         timestamptz not null,
        sector             text,
        town_unit_id       uuid,
        owner_unit_id      uuid,
        enterprise_unit_id uuid,
        original_due_at    timestamptz,
        current_due_at     timestamptz,
        original           text,
        current            text,
        closed             boolean not null,
        extended           boolean not null,
        reopened           boolean not null,
        named_after_due    boolean not null,
        late_recorded      boolean not null,
        primary key (case_id, from_at)
      );
      -- Almost every cut-off asked for is a recent one: what holds for good, and was open or settled in the period.
      create index closure_spans_lasting on closure_spans (settled_at, found_at) where until_at = 'infinity';
      create index closure_spans_ending on closure_spans (until_at, settled_at) where until_at < 'infinity';
      -- What still stands between a rate and 100 %: few of all hazards.
      create index closure_spans_open on closure_spans (current, current_due_at, case_id)
        where until_at = 'infinity' and settled_at = 'infinity';
      create index closure_spans_beginning on closure_spans (from_at);
      -- Whoever sees a part of the city reads that part.
      create index closure_spans_of_owner on closure_spans (owner_unit_id, settled_at) where until_at = 'infinity';
      create index closure_spans_of_town on closure_spans (town_unit_id, settled_at) where until_at = 'infinity';
      create index closure_spans_of_enterprise on closure_spans (enterprise_unit_id, until_at);

      -- Up to which line a case has been followed.
      create table closure_heads (
        case_id            uuid primary key,
        seq                int not null
      );
      -- Every transaction below the horizon had ended when lines were last looked for; it counts within one cluster only.
      create table closure_followed (
        only_row           boolean primary key default true check (only_row),
        horizon            bigint not null,
        cluster            text not null,
        followed_at        timestamptz not null
      );
      ${tally}
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
