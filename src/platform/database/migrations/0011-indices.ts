import { MigrationInterface, QueryRunner } from 'typeorm';

/** What the screens ask of a million hazards: each of their queries ends in an index. */
export class Indices1700000000011 implements MigrationInterface {
  name = 'Indices1700000000011';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Most cases are closed; who looks for work reads the open ones only.
      create index cases_open_units on cases using gin (unit_ids) where open;
      create index cases_open_persons on cases using gin (person_ids) where open;
      create index cases_facts_open on cases (id) where phase = 'reported' and facts->'openFacts' <> '[]'::jsonb;
      create index cases_extension_pending on cases (id)
        where phase = 'rectifying' and state->>'extension' = 'pending';
      create index deadlines_next on deadlines (case_id, due_at) where status = 'armed';

      -- What runs beside the course of a case and waits for somebody: few of all deadlines.
      create index deadlines_beside on deadlines (due_at, case_id) where status = 'armed' and kind in (
        'transfer.answer','objection.decide','void.decide','resume.review','stop.order','suspended.confirm',
        'subtask.review','subtask.limit','dual.report','lookback.major','lookback.sampled');

      -- Two neighbouring characters at a time: the shortest that a Chinese word is looked for by, and no extension needed.
      create function bihuan_bigrams(words text) returns text[] language sql immutable parallel safe as $$
        select array(select substr(words, place, 2) from generate_series(1, length(words) - 1) as place)
      $$;
      create index cases_title on cases using gin (bihuan_bigrams(title));
      create index cases_by_sector on cases (sector, created_at desc, id desc);
      -- Overdue, newest first; the date stands in the index, since in a good city nothing is overdue and all open ones are looked at.
      create index cases_open_by_age on cases (created_at desc, id desc, due_at) where open;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
