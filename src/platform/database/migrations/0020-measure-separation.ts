import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody signs a measure that he wrote himself, whatever the program says. */
export class MeasureSeparation1700000000020 implements MigrationInterface {
  name = 'MeasureSeparation1700000000020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table cases add constraint measure_signer_did_not_write check (
        workflow <> 'measure' or approver_person_id is null
        or approver_person_id::text is distinct from facts->'writtenBy'->>'accountId'
      );`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table cases drop constraint measure_signer_did_not_write');
  }
}
