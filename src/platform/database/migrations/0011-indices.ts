import { MigrationInterface, QueryRunner } from 'typeorm';

/** What the screens ask of a million hazards: each of their queries ends in an index. */
export class Indices1700000000011 implements MigrationInterface {
  name = 'Indices1700000000011';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- What work is ordered by: the earliest armed deadline, kept by whoever writes the row. And where a state waits for
      -- an event only now and then, that it does: an index on the documents themselves would move with every transition.
      alter table cases add column next_at timestamptz,
        add column facts_open boolean not null
          generated always as (phase = 'reported' and coalesce(facts->'openFacts' <> '[]'::jsonb, false)) stored,
        add column extension_pending boolean not null
          generated always as (phase = 'rectifying' and coalesce(state->>'extension' = 'pending', false)) stored;
      update cases c set next_at = d.next_at
        from (select case_id, min(due_at) as next_at from deadlines where status = 'armed' group by 1) d
        where d.case_id = c.id;
      set constraints all immediate;
      create index cases_turns on cases (phase, next_at, id) where open;
      create index cases_facts_open on cases (next_at, id) where facts_open;
      create index cases_extension_pending on cases (next_at, id) where extension_pending;

      -- Most cases are closed; who looks for work reads the open ones only.
      create index cases_open_units on cases using gin (unit_ids) where open;
      create index cases_open_persons on cases using gin (person_ids) where open;

      -- What runs beside the course of a case and waits for somebody: few of all deadlines.
      create index deadlines_beside on deadlines (kind, due_at, case_id) where status = 'armed' and kind in (
        'transfer.answer','objection.decide','void.decide','resume.review','stop.order','suspended.confirm',
        'subtask.review','subtask.limit','dual.report');
      -- What is closed and owes a look-back: a few months' worth of all closed cases.
      create index cases_owing on cases (next_at, id) where not open and next_at is not null;
      create index cases_owing_units on cases using gin (unit_ids) where not open and next_at is not null;
      create index cases_owing_persons on cases using gin (person_ids) where not open and next_at is not null;

      -- Two neighbouring characters at a time: the shortest that a Chinese word is looked for by, and no extension needed.
      create function bihuan_bigrams(words text) returns text[] language sql immutable parallel safe as $$
        select array(select substr(words, place, 2) from generate_series(1, length(words) - 1) as place)
      $$;
      create index cases_title on cases using gin (bihuan_bigrams(title));
      -- Level and sector at the end of a key are looked at without reading a row.
      drop index cases_by_phase;
      create index cases_by_phase on cases (phase, created_at desc, id desc, level, sector);
      create index cases_by_sector on cases (sector, created_at desc, id desc);
      -- Overdue, newest first; the date stands in the index, since in a good city nothing is overdue and all open ones are looked at.
      create index cases_open_by_age on cases (created_at desc, id desc, due_at) where open;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
