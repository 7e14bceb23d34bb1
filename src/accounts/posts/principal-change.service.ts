import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../workflows/kit/types.js';
import { LinkRevocationService } from '../../links/link-revocation.service.js';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { PeopleEventsService } from '../../organisations/people-events.service.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Problem } from '../../platform/errors.js';
import { fieldProblem } from '../../platform/field.problem.js';
import { AuthorityService } from '../authority.service.js';
import { InvitationsService } from '../invitations/invitations.service.js';
import { SessionStore } from '../session.store.js';
import type { ChangePrincipalDto, PrincipalChangedView } from './principal-change.dto.js';

interface Former {
  accountId: string;
  name: string;
  primary: boolean;
}

/** One principal goes, another comes; cases and their limits go on, since notices find the post and not the person. */
@Injectable()
export class PrincipalChangeService {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
    private readonly authority: AuthorityService,
    private readonly invitations: InvitationsService,
    private readonly sessions: SessionStore,
    private readonly links: LinkRevocationService,
    private readonly events: PeopleEventsService,
  ) {}

  /** Problem 404 UNIT_NOT_FOUND, 409 NOT_AN_ENTERPRISE, 403 OUT_OF_AUTHORITY, 400 for a day to come. */
  change(actor: Actor, unitId: string, change: ChangePrincipalDto): Promise<PrincipalChangedView> {
    const { reason, from, formerBecomes, ...contact } = change;
    return this.database.transaction(async (tx) => {
      if ((await this.organisations.unit(unitId, tx)).kind !== 'enterprise') throw notAnEnterprise();
      await this.authority.overPost(tx, actor, unitId, 'enterprisePrincipal');
      await this.#checkBegun(tx, from);
      const former = await tx.query<Former>(
        `select p.account_id as "accountId", a.name, p.is_primary as primary
           from held_posts p join accounts a on a.id = p.account_id
          where p.unit_id = $1 and p.role = 'enterprisePrincipal' order by a.id for update of a`,
        [unitId],
      );
      for (const one of former) await this.#release(tx, unitId, one, formerBecomes);
      const invited = await this.invitations.inviteIn(tx, actor, { unitId, role: 'enterprisePrincipal' }, contact);
      const payload = { reason, from, formerBecomes, name: contact.name, former: former.map(({ name }) => name) };
      await this.events.record(tx, actor, { kind: 'principalChanged', accountId: invited.accountId, unitId, payload });
      for (const { accountId } of former) {
        await this.events.record(tx, actor, { kind: 'postEnded', accountId, payload: { unitId, reason, from } });
      }
      return { ...invited, former: payload.former, openCases: await this.#openCases(tx, unitId) };
    });
  }

  /** Whoever holds a post elsewhere keeps it; else he becomes what was said of him. */
  async #release(
    tx: Tx,
    unitId: string,
    { accountId, primary }: Former,
    becomes: ChangePrincipalDto['formerBecomes'],
  ): Promise<void> {
    await this.sessions.endAll(accountId, tx);
    await this.links.revoke(tx, accountId, unitId);
    if (!primary) {
      await tx.query(
        'update memberships set until = bihuan_now() where account_id = $1 and unit_id = $2 and until is null',
        [accountId, unitId],
      );
    } else if (becomes === 'safetyOfficer') {
      await tx.query(`update accounts set role = 'enterpriseSafetyOfficer' where id = $1`, [accountId]);
    } else if (!(await this.#promote(tx, accountId))) {
      await tx.query('update accounts set active = false where id = $1', [accountId]);
    }
  }

  /** The first of his further posts takes the place of the one that ended. */
  async #promote(tx: Tx, accountId: string): Promise<boolean> {
    const moved = await tx.query(
      `with next as (update memberships set until = bihuan_now()
                      where id = (select id from memberships where account_id = $1 and until is null
                                   order by since, id limit 1) returning unit_id, role)
       update accounts a set unit_id = next.unit_id, role = next.role from next where a.id = $1 returning a.id`,
      [accountId],
    );
    return moved.length > 0;
  }

  async #openCases(tx: Tx, unitId: string): Promise<number> {
    const [row] = await tx.query<{ open: number }>(
      `select count(*)::int as open from cases
        where responsible_unit_id = $1 and workflow = 'hazard' and open and not hidden`,
      [unitId],
    );
    return row?.open ?? 0;
  }

  async #checkBegun(tx: Tx, day: string): Promise<void> {
    const [begun] = await tx.query(`select where $1::date <= (bihuan_now() at time zone 'Asia/Shanghai')::date`, [day]);
    if (!begun) throw inTheFuture();
  }
}

function notAnEnterprise(): Problem {
  return new Problem({
    status: 409,
    code: 'NOT_AN_ENTERPRISE',
    title: '不是企业 / Not an enterprise',
    detail: '只有企业才有主要负责人。',
  });
}

function inTheFuture(): Problem {
  return fieldProblem([{ field: 'from', rule: 'isNotInTheFuture', message: '变更日期不能晚于今天；请在变更之日办理' }]);
}
