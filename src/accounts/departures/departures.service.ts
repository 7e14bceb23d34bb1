import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../workflows/kit/types.js';
import { LinkRevocationService } from '../../links/link-revocation.service.js';
import { PeopleEventsService } from '../../organisations/people-events.service.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { AccountTokensStore } from '../account-tokens.store.js';
import { AuthorityService, type Subject } from '../authority.service.js';
import { SessionStore } from '../session.store.js';
import type { DepartDto, DepartedView } from './departure.dto.js';
import { lastOfOffice, notASuccessor, notDeparted } from './departure.problem.js';

const openDrafts = `
  select id as "caseId", title from cases
   where phase = 'draft' and person_ids && array[$1]::uuid[] and not hidden order by created_at desc, id limit 100`;

const namedAsVerifier = `
  select id as "caseId", title from cases
   where verifier_person_ids && array[$1]::uuid[] and person_ids && array[$1]::uuid[]
     and open and not hidden
   order by created_at desc, id limit 100`;

/** People go, accounts stay: what somebody did keeps his name. */
@Injectable()
export class DeparturesService {
  constructor(
    private readonly database: Database,
    private readonly authority: AuthorityService,
    private readonly sessions: SessionStore,
    private readonly tokens: AccountTokensStore,
    private readonly links: LinkRevocationService,
    private readonly events: PeopleEventsService,
  ) {}

  /**
   * Ends sessions, further posts, open tokens and links, and answers what now needs another hand. Departed once, it changes nothing.
   * Problem 403 OUT_OF_AUTHORITY, 404, 409 LAST_OF_COMMITTEE_OFFICE, 400 for a successor who is not of the unit.
   */
  depart(actor: Actor, accountId: string, { reason, successorAccountId }: DepartDto): Promise<DepartedView> {
    return this.database.transaction(async (tx) => {
      const subject = await this.authority.overAccount(tx, actor, accountId);
      await this.#keepOneOfOffice(tx, subject);
      if (successorAccountId) await this.#checkSuccessor(tx, subject, successorAccountId);
      if (subject.active || !subject.joined) {
        await tx.query('update accounts set active = false where id = $1', [accountId]);
        await this.sessions.endAll(accountId, tx);
        await tx.query('update memberships set until = bihuan_now() where account_id = $1 and until is null', [
          accountId,
        ]);
        await this.tokens.withdraw(tx, 'invitation', accountId);
        await this.tokens.withdraw(tx, 'passwordReset', accountId);
        await this.links.revoke(tx, accountId);
        const payload = { reason, successorAccountId: successorAccountId ?? null };
        await this.events.record(tx, actor, { kind: 'departed', accountId, unitId: subject.unitId, payload });
      }
      return {
        openDrafts: await tx.query(openDrafts, [accountId]),
        namedAsVerifier: await tx.query(namedAsVerifier, [accountId]),
      };
    });
  }

  /** Opens the account again, for its first post only. Problem 403, 404, 409 NOT_DEPARTED. */
  async reactivate(actor: Actor, accountId: string, reason: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { active, joined, unitId } = await this.authority.overAccount(tx, actor, accountId);
      if (active || !joined) throw notDeparted();
      await tx.query('update accounts set active = true where id = $1', [accountId]);
      await this.events.record(tx, actor, { kind: 'reactivated', accountId, unitId, payload: { reason } });
    });
  }

  /** Somebody must be left who can make accounts. */
  async #keepOneOfOffice(tx: Tx, { id, role, active }: Subject): Promise<void> {
    if (role !== 'committeeOffice' || !active) return;
    await tx.query('select pg_advisory_xact_lock(hashtext($1))', ['committee office']);
    const others = await tx.query(
      `select from accounts where role = 'committeeOffice' and active and password_hash is not null and id <> $1 limit 1`,
      [id],
    );
    if (others.length === 0) throw lastOfOffice();
  }

  async #checkSuccessor(tx: Tx, { id, unitId }: Subject, successorId: string): Promise<void> {
    const there = await tx.query(
      'select from held_posts where account_id = $1 and account_id <> $2 and unit_id = $3 limit 1',
      [successorId, id, unitId],
    );
    if (there.length === 0) throw notASuccessor();
  }
}
