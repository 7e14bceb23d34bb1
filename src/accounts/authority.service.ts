import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../workflows/kit/types.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import type { Queryable, Tx } from '../platform/database/database.js';
import { accountNotFound, outOfAuthority, seesTo } from './authority.js';

/** An account as far as commands about it are concerned. */
export interface Subject {
  id: string;
  account: string;
  name: string;
  role: Role;
  unitId: string;
  unitName: string;
  email: string | null;
  mobile: string | null;
  active: boolean;
  /** False for one who was invited and has not answered. */
  joined: boolean;
}

/** Who sees to whom, asked before every command about a person. */
@Injectable()
export class AuthorityService {
  constructor(private readonly organisations: OrganisationsService) {}

  /** Problem 404 UNIT_NOT_FOUND, 403 OUT_OF_AUTHORITY. */
  async overPost(on: Queryable, actor: Actor, unitId: string, role: Role): Promise<void> {
    const unit = await this.organisations.unit(unitId, on);
    const own = await this.organisations.unit(actor.unitId, on);
    if (!seesTo(actor.role, own, unit, role)) throw outOfAuthority();
  }

  /** The account, held until the transaction ends. Problem 404 ACCOUNT_NOT_FOUND, 403 OUT_OF_AUTHORITY. */
  async overAccount(tx: Tx, actor: Actor, accountId: string): Promise<Subject> {
    const subject = await this.subject(tx, accountId);
    await this.overPost(tx, actor, subject.unitId, subject.role);
    return subject;
  }

  /** The same for whoever looks: the auditor and the committee's leaders see all, everybody himself. */
  async mayLook(on: Queryable, actor: Actor, accountId: string): Promise<void> {
    if (actor.accountId === accountId || actor.role === 'auditor' || actor.role === 'committeeLeader') return;
    const [held] = await on.query<{ unitId: string; role: Role }>(
      'select unit_id as "unitId", role from accounts where id = $1',
      [accountId],
    );
    if (!held) throw accountNotFound();
    await this.overPost(on, actor, held.unitId, held.role);
  }

  /** Problem 404 ACCOUNT_NOT_FOUND. */
  async subject(tx: Tx, accountId: string): Promise<Subject> {
    const [subject] = await tx.query<Subject>(
      `select a.id, a.account, a.name, a.role, a.unit_id as "unitId", u.name as "unitName", a.email, a.mobile, a.active,
              a.joined_at is not null as joined
         from accounts a join units u on u.id = a.unit_id where a.id = $1 for update of a`,
      [accountId],
    );
    if (!subject) throw accountNotFound();
    return subject;
  }
}
