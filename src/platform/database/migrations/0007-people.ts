import { MigrationInterface, QueryRunner } from 'typeorm';

/** People for real: every role that has an account. */
export class People1700000000007 implements MigrationInterface {
  name = 'People1700000000007';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table accounts drop constraint accounts_role_check;
      alter table accounts add constraint accounts_role_check check (role in
        ('inspector','townInspector','villageReporter','expert','enterprisePrincipal','enterpriseSafetyOfficer',
         'enterpriseWorker','departmentSupervisor','committeeOffice','committeeLeader','mediaOfficer','auditor'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
