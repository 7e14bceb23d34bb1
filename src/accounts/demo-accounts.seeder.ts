import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { Database, type Tx } from '../platform/database/database.js';
import { StartLines } from '../platform/start.lines.js';
import { type DemoAccount, demoAccounts, demoEnterprises } from './demo-account.facts.js';
import { describeDemoAccounts } from './demo-accounts.js';
import { writeMadeUp } from './demo-accounts.store.js';

/** The people of the demonstration: there in a demonstration, and nowhere else. */
@Injectable()
export class DemoAccountsSeeder {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
    private readonly startLines: StartLines,
  ) {}

  /** Writes those that are missing and opens those that a time in production had shut. A changed password stays. */
  async seed(): Promise<void> {
    await this.organisations.ensureKnownUnits();
    const known = await this.database.query<{ id: string }>('select id from accounts where id = any ($1::uuid[])', [
      ids,
    ]);
    if (known.length < ids.length) await this.database.transaction((tx) => this.write(tx));
    await this.database.query(`update accounts set active = true where ${isDemo} and not active and ${isNotGone}`, [
      ids,
    ]);
    this.startLines.add(...describeDemoAccounts());
  }

  /** Shuts them: a password that is printed on every start of a demonstration opens nothing in production. */
  async shutOut(): Promise<void> {
    await this.database.query(
      `with shut as (update accounts set active = false where ${isDemo} and active returning id)
       delete from sessions where account_id in (select id from shut)`,
      [ids],
    );
  }

  private async write(tx: Tx): Promise<void> {
    const people = [];
    for (const { at, ...who } of demoAccounts) people.push({ ...who, unitId: await this.workplace(tx, at) });
    await writeMadeUp(tx, people);
  }

  private async workplace(tx: Tx, at: DemoAccount['at']): Promise<string> {
    if ('unit' in at) return this.organisations.unitIdOf(at.unit);
    const { town, name } = demoEnterprises[at.enterprise];
    return this.organisations.ensureEnterprise(tx, { name, parentUnitId: this.organisations.unitIdOf(town) });
  }
}

/** Whom a command let go stays gone; only what a time in production had shut is opened. */
const isNotGone = `coalesce((
  select e.kind from people_events e
   where e.account_id = accounts.id and e.kind in ('departed', 'postEnded', 'reactivated')
   order by e.id desc limit 1), 'reactivated') = 'reactivated'`;

/** Of the first accounts, or of those the demonstration city brought with it. */
const isDemo = '(id = any ($1::uuid[]) or id in (select account_id from demo_people))';

const ids = demoAccounts.map(({ id }) => id);
