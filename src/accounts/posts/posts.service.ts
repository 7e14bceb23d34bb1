import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Actor, Role } from '../../../workflows/kit/types.js';
import { LinkRevocationService } from '../../links/link-revocation.service.js';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { PeopleEventsService } from '../../organisations/people-events.service.js';
import { Database } from '../../platform/database/database.js';
import { Problem } from '../../platform/errors.js';
import { AuthorityService } from '../authority.service.js';
import { noSuchPost } from '../post.problem.js';
import type { AddPostDto } from './post.dto.js';

/** Posts beside the first: one person may be principal of several firms, and acts for one of them at a time. */
@Injectable()
export class PostsService {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsService,
    private readonly authority: AuthorityService,
    private readonly links: LinkRevocationService,
    private readonly events: PeopleEventsService,
  ) {}

  /**
   * Problem 403 OUT_OF_AUTHORITY, 404, 400 where the unit has no such post or an officer would hold an enterprise's,
   * 409 POST_HELD where he holds one there.
   */
  async add(actor: Actor, accountId: string, { unitId, role }: AddPostDto): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.authority.overPost(tx, actor, unitId, role);
      const subject = await this.authority.overAccount(tx, actor, accountId);
      if (!(await this.organisations.postsAt(unitId, tx)).includes(role)) throw noSuchPost(role);
      if (isOfEnterprise(role) !== isOfEnterprise(subject.role)) throw bothSides();
      if (subject.unitId === unitId) throw postHeld();
      const added = await tx.query(
        `insert into memberships (id, account_id, unit_id, role, since) values ($1, $2, $3, $4, bihuan_now())
         on conflict do nothing returning id`,
        [newId(), accountId, unitId, role],
      );
      if (added.length === 0) throw postHeld();
      await this.events.record(tx, actor, { kind: 'postAdded', accountId, unitId, payload: { role } });
    });
  }

  /** Ends a post beside the first: sessions that act in it fall back to the first, links to that unit's cases end. Problem 403, 404 POST_NOT_FOUND. */
  async end(actor: Actor, accountId: string, unitId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.authority.subject(tx, accountId);
      const [post] = await tx.query<{ id: string; role: Role }>(
        'select id, role from memberships where account_id = $1 and unit_id = $2 and until is null',
        [accountId, unitId],
      );
      if (!post) throw postNotFound();
      await this.authority.overPost(tx, actor, unitId, post.role);
      await tx.query('update memberships set until = bihuan_now() where id = $1', [post.id]);
      await this.links.revoke(tx, accountId, unitId);
      await this.events.record(tx, actor, { kind: 'postEnded', accountId, unitId, payload: { role: post.role } });
    });
  }
}

function isOfEnterprise(role: Role): boolean {
  return role.startsWith('enterprise');
}

function bothSides(): Problem {
  return new Problem({
    status: 409,
    code: 'BOTH_SIDES',
    title: '不能兼任 / Not on both sides',
    detail: '一个人不能既是企业人员又是监管人员。',
  });
}

function postHeld(): Problem {
  return new Problem({
    status: 409,
    code: 'POST_HELD',
    title: '已在该单位任职 / Already there',
    detail: '该人员在这个单位已经有岗位；要换岗位，请先结束原岗位。',
  });
}

function postNotFound(): Problem {
  return new Problem({
    status: 404,
    code: 'POST_NOT_FOUND',
    title: '没有该任职 / No such post',
    detail: '该人员在这个单位没有兼任岗位；主要任职用“离任”结束。',
  });
}
