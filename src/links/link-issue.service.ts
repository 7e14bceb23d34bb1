import { Injectable } from '@nestjs/common';
import type { Role } from '../../workflows/kit/types.js';
import { Config } from '../platform/config/config.js';
import type { Queryable } from '../platform/database/database.js';
import { newToken, tokenHashOf } from '../platform/secret.token.js';
import { actAskedBy } from './asked.act.js';

export const linkHours = 72;

/** Who may work from links; officers sign in. */
export const linkRoles: readonly string[] = [
  'enterprisePrincipal',
  'enterpriseSafetyOfficer',
  'enterpriseWorker',
] satisfies Role[];

/** A link as it is written into a mail; of its token only the hash is kept. */
export interface IssuedLink {
  url: string;
  tokenHash: Buffer;
  caseId: string;
  accountId: string;
  /** The act its mail is about: whose form opens first. Allows nothing. */
  asked: string | null;
}

/** Makes the links that let one person act on one case for 72 hours without signing in. */
@Injectable()
export class LinkIssueService {
  constructor(private readonly config: Config) {}

  /** Whether a person of this role gets links; null is somebody without an account. */
  isFor(role: string | null): boolean {
    return role !== null && linkRoles.includes(role);
  }

  /** A link that works once it has been written. */
  issue(caseId: string, accountId: string, asked: string | null = null): IssuedLink {
    const token = newToken();
    return { url: `${this.config.publicUrl}/l/${token}`, tokenHash: tokenHashOf(token), caseId, accountId, asked };
  }

  /** The same for a mail that brings a notice: it opens at what that asks for. */
  issueAbout(caseId: string, accountId: string, notice: string, data: Readonly<Record<string, unknown>>): IssuedLink {
    return this.issue(caseId, accountId, actAskedBy(notice, data));
  }

  /**
   * Keeps links in the transaction that settles the mail they stand in: a mail that is sent again carries the same link,
   * one that was let go of takes its link with it. `messageId` is null for a link that was asked for.
   */
  async write(on: Queryable, links: readonly IssuedLink[], messageId: string | null): Promise<void> {
    await on.run({
      name: 'links.write',
      text: `insert into case_links (token_hash, case_id, account_id, asked_event, message_id, created_at, expires_at)
             select l.token_hash, l.case_id, l.account_id, l.asked, $4, t.at, t.at + make_interval(hours => $5)
               from unnest($1::bytea[], $2::uuid[], $3::uuid[], $6::text[]) as l(token_hash, case_id, account_id, asked)
                    cross join (select bihuan_now() as at offset 0) t`,
      values: [
        links.map(({ tokenHash }) => tokenHash),
        links.map(({ caseId }) => caseId),
        links.map(({ accountId }) => accountId),
        messageId,
        linkHours,
        links.map(({ asked }) => asked),
      ],
    });
  }
}
