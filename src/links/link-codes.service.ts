import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { AccountMailService } from '../accounts/account-mail.service.js';
import { HazardsQueries } from '../hazards/hazards.queries.js';
import { Database } from '../platform/database/database.js';
import { codeLetter, codeMinutes } from './code.letter.js';
import { linkEvents } from './link.event.js';
import { codeExpired, codeWrong, notFromALink, notOpen, nowhereToSend } from './link.problem.js';
import { maskedAddress } from './masked.address.js';
import { isCode, macOf, newCode } from './one-time-code.js';
import type { OpenLink } from './open.link.js';

const allowedTries = 5;

interface Confirming {
  event: string;
  commandId: string;
  code: string;
}

interface TriedCode {
  id: string;
  mac: Buffer;
  tries: number;
  /** Within its ten minutes, or spent on a command that was carried out: a repeat is no second use. */
  good: boolean;
}

/**
 * One-time codes, each bound to its link and one event. A code is spent on the command it first confirms: a command that
 * was refused may be mended and sent again with it, one that was carried out may be repeated, and no other may use it.
 */
@Injectable()
export class LinkCodesService {
  constructor(
    private readonly database: Database,
    private readonly cases: HazardsQueries,
    private readonly mail: AccountMailService,
  ) {}

  /** Sends a code for an event the case allows now. Answers the masked address. Problem 403, 409 EVENT_REFUSED, NOWHERE_TO_SEND. */
  async send({ token, tokenHash, caseId, actor, ...reached }: OpenLink, event: string): Promise<string> {
    const hazard = await this.cases.view(caseId, actor);
    const action = hazard.actions.find((one) => one.event === event && linkEvents.includes(event));
    if (!action) throw notFromALink(event);
    if (!action.open) throw notOpen(action.reasons);
    const [id, code] = [newId(), newCode()];
    await this.database.transaction(async (tx) => {
      await tx.query(
        `insert into case_link_codes (id, token_hash, event, mac, created_at, expires_at)
         select $1, $2, $3, $4, t.at, t.at + make_interval(mins => $5) from (select bihuan_now() as at offset 0) t`,
        [id, tokenHash, event, macOf({ token, id, event }, code), codeMinutes],
      );
      const letter = codeLetter({ code, act: action.zh, hazard: hazard.title, reader: actor.name });
      const ways = await this.mail.enqueue(tx, { accountId: actor.accountId, kind: 'linkCode', ...letter });
      if (!ways.mail && !ways.sms) throw nowhereToSend();
    });
    return maskedAddress(reached);
  }

  /** Lets one command pass. A try is counted before it is compared, so that guesses sent at once count one another. */
  async spend({ token, tokenHash, caseId }: OpenLink, { event, commandId, code }: Confirming): Promise<void> {
    const [tried] = await this.database.query<TriedCode>(
      `update case_link_codes c set tries = tries + 1
        where c.tries < $5 and c.id = (
          select id from case_link_codes
           where token_hash = $1 and event = $2 and (command_id = $3 or command_id is null)
           order by command_id is null, id desc limit 1)
       returning c.id, c.mac, c.tries, c.expires_at > bihuan_now() or c.command_id = $3 and exists (
         select 1 from history h where h.case_id = $4 and h.command_id = $3) as good`,
      [tokenHash, event, commandId, caseId, allowedTries],
    );
    if (!tried?.good) throw codeExpired();
    if (!isCode({ token, id: tried.id, event }, code, tried.mac)) throw codeWrong(allowedTries - tried.tries);
    const spent = await this.database.query(
      `update case_link_codes set command_id = $2, tries = tries - 1
        where id = $1 and (command_id is null or command_id = $2) returning id`,
      [tried.id, commandId],
    );
    if (spent.length === 0) throw codeExpired();
  }
}
