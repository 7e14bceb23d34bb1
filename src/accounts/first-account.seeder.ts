import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Database } from '../platform/database/database.js';
import { hashPassword, randomPassword } from './password.js';

const account = 'anweiban';

/** The account from which all others come: one of the committee office, made in production where nobody is known yet. */
@Injectable()
export class FirstAccountSeeder {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
  ) {}

  /** Makes it where no account is active, and prints its one-time password, which is kept nowhere else. */
  async seed(): Promise<void> {
    const known = await this.database.query('select from accounts where active limit 1');
    if (known.length > 0) return;
    await this.organisations.ensureKnownUnits();
    const password = randomPassword();
    const made = await this.database.query(
      `insert into accounts (id, account, name, role, unit_id, password_hash)
       values ($1, $2, '安委办', 'committeeOffice', $3, $4) on conflict do nothing returning id`,
      [v7(), account, this.organisations.committeeId, await hashPassword(password)],
    );
    if (made.length === 0) return;
    // At once and to the terminal only: a start that fails later must not lose it, and a log may be shipped to many.
    process.stdout.write(
      `首个账号 / first account: ${account}\n初始密码（只显示这一次）/ one-time password: ${password}\n`,
    );
  }
}
