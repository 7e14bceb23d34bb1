import { Injectable, Logger } from '@nestjs/common';
import { AccountMailService } from '../accounts/account-mail.service.js';
import { HazardsQueries } from '../hazards/hazards.queries.js';
import { Database } from '../platform/database/database.js';
import { Problem } from '../platform/errors.js';
import { tokenHashOf } from '../platform/secret.token.js';
import { LinkThrottle } from './link.throttle.js';
import { LinkIssueService, linkRoles } from './link-issue.service.js';
import { LinksQueries } from './links.queries.js';
import { LinksService } from './links.service.js';
import { renewalLetter } from './renewal.letter.js';

/** A new link for somebody whose old one ran out, to the address the account has now. */
@Injectable()
export class LinkRenewalService {
  readonly #log = new Logger(LinkRenewalService.name);

  constructor(
    private readonly database: Database,
    private readonly links: LinksService,
    private readonly queries: LinksQueries,
    private readonly issuing: LinkIssueService,
    private readonly cases: HazardsQueries,
    private readonly mail: AccountMailService,
    private readonly throttle: LinkThrottle,
  ) {}

  /** Whoever asks learns nothing: not whether the link ever was, nor whether a mail was sent, nor that he asks too often. */
  async renew(token: string, ip: string): Promise<void> {
    const tokenHash = tokenHashOf(token);
    try {
      await this.throttle.begin('renewals', tokenHash, ip);
      await this.#renew(tokenHash);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.#log.warn(`a link was not renewed: ${error.of.code}`);
    }
  }

  /** A link that was withdrawn is not renewed, nor one whose bearer no longer acts on the case. */
  async #renew(tokenHash: Buffer): Promise<void> {
    const link = await this.queries.byTokenHash(tokenHash, linkRoles);
    const actor = link && (await this.links.bearer(link));
    if (!link || !actor) return;
    const { title } = await this.cases.view(link.caseId, actor);
    const issued = this.issuing.issue(link.caseId, link.accountId, link.asked);
    await this.database.transaction(async (tx) => {
      await this.issuing.write(tx, [issued], null);
      const letter = renewalLetter({ url: issued.url, hazard: title, reader: actor.name });
      await this.mail.enqueue(tx, { accountId: link.accountId, kind: 'linkRenewal', ...letter });
    });
  }
}
