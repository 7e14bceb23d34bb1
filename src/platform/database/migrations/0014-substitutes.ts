import { MigrationInterface, QueryRunner } from 'typeorm';

/** Who stands in for somebody acts in one post of his, and says in which; until now it was the first he holds. */
export class Substitutes1700000000014 implements MigrationInterface {
  name = 'Substitutes1700000000014';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table sessions drop constraint one_way_of_acting;
      update sessions s set acting_unit_id = a.unit_id from accounts a where a.id = s.substitute_for;
      alter table sessions add constraint a_substitute_acts_in_a_post
        check (substitute_for is null or acting_unit_id is not null);
      alter table sessions add constraint nobody_stands_in_for_himself check (substitute_for <> account_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
