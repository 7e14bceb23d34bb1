import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 督办措施 are cases of a workflow of their own: found by the hazard they are about, and by the unit they are against. */
export class Measures1700000000019 implements MigrationInterface {
  name = 'Measures1700000000019';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index cases_measures_about on cases ((facts->'about'->>'caseId'), created_at) where workflow = 'measure';
      create index cases_measures_against on cases (responsible_unit_id, created_at) where workflow = 'measure';
      create index cases_measures_open on cases (phase, created_at desc, id desc) where workflow = 'measure';`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop index cases_measures_about; drop index cases_measures_against; drop index cases_measures_open;',
    );
  }
}
