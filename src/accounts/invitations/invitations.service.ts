import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../workflows/kit/types.js';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { PeopleEventsService } from '../../organisations/people-events.service.js';
import { Config } from '../../platform/config/config.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Problem } from '../../platform/errors.js';
import { AccountMailService } from '../account-mail.service.js';
import { AccountTokensStore } from '../account-tokens.store.js';
import { AuthorityService, type Subject } from '../authority.service.js';
import type { ContactDto } from '../contact.dto.js';
import { noSuchPost } from '../post.problem.js';
import type { AddPostDto } from '../posts/post.dto.js';
import { roleNames } from '../role.js';
import type { InvitedView } from './invitation.dto.js';
import { invitationLetter } from './invitation.letter.js';
import { InvitedAccountsStore } from './invited-accounts.store.js';

const days = 7;

/** Asks people in: an account without password that becomes active when the person says yes. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly organisations: OrganisationsService,
    private readonly authority: AuthorityService,
    private readonly accounts: InvitedAccountsStore,
    private readonly tokens: AccountTokensStore,
    private readonly mail: AccountMailService,
    private readonly events: PeopleEventsService,
  ) {}

  /** Problem 403 OUT_OF_AUTHORITY, 404 UNIT_NOT_FOUND, 400 for a post the unit has not or a person nobody can reach. */
  invite(actor: Actor, post: AddPostDto, contact: ContactDto): Promise<InvitedView> {
    return this.database.transaction(async (tx) => {
      await this.authority.overPost(tx, actor, post.unitId, post.role);
      return this.inviteIn(tx, actor, post, contact);
    });
  }

  /** The same within a command that has asked for the authority itself. */
  async inviteIn(tx: Tx, actor: Actor, { unitId, role }: AddPostDto, contact: ContactDto): Promise<InvitedView> {
    if (!(await this.organisations.postsAt(unitId, tx)).includes(role)) throw noSuchPost(role);
    const accountId = await this.accounts.add(tx, { ...contact, unitId, role, createdBy: actor.accountId });
    const subject = await this.authority.subject(tx, accountId);
    const { name, email, mobile } = subject;
    await this.events.record(tx, actor, {
      kind: 'invited',
      accountId,
      unitId,
      payload: { name, role, by: [...(email ? ['mail'] : []), ...(mobile ? ['sms'] : [])] },
    });
    return this.#send(tx, actor, subject);
  }

  /** A new link in the place of the former. Problem 409 ALREADY_JOINED. */
  resend(actor: Actor, accountId: string): Promise<InvitedView> {
    return this.database.transaction(async (tx) => {
      const subject = await this.#invited(tx, actor, accountId);
      await this.events.record(tx, actor, { kind: 'invitationResent', accountId, unitId: subject.unitId });
      return this.#send(tx, actor, subject);
    });
  }

  /** Takes the open link back; one may invite again. Problem 409 ALREADY_JOINED. */
  async withdraw(actor: Actor, accountId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { unitId } = await this.#invited(tx, actor, accountId);
      if (!(await this.tokens.withdraw(tx, 'invitation', accountId))) return;
      await this.events.record(tx, actor, { kind: 'invitationWithdrawn', accountId, unitId });
    });
  }

  async #invited(tx: Tx, actor: Actor, accountId: string): Promise<Subject> {
    const subject = await this.authority.overAccount(tx, actor, accountId);
    if (subject.joined) throw alreadyJoined(subject.name);
    return subject;
  }

  async #send(tx: Tx, actor: Actor, { id, account, name, role, unitName }: Subject): Promise<InvitedView> {
    const token = await this.tokens.issue(tx, {
      kind: 'invitation',
      accountId: id,
      createdBy: actor.accountId,
      hours: days * 24,
    });
    const letter = invitationLetter({
      ...{ name, unitName, account, days },
      roleZh: roleNames[role].zh,
      invitedBy: `${actor.unitName}${actor.name}`,
      url: `${this.config.publicUrl}/invitation/${token}`,
    });
    const ways = await this.mail.enqueue(tx, { accountId: id, kind: 'invitation', ...letter });
    return { accountId: id, account, ...ways };
  }
}

function alreadyJoined(name: string): Problem {
  return new Problem({
    status: 409,
    code: 'ALREADY_JOINED',
    title: '已经接受邀请 / Already joined',
    detail: `${name}已经接受邀请，不能再重发或撤回。`,
  });
}
