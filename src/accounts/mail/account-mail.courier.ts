import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { PeopleEventsService } from '../../organisations/people-events.service.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { Mailer, type SendOutcome } from '../../platform/mail/mailer.js';
import { Sms } from '../../platform/sms/sms.js';

interface Waiting {
  id: string;
  channel: 'mail' | 'sms';
  recipient: string;
  body: Buffer;
}

/** One at a time is taken, so a lease need only outlast one conversation with a server. */
const leaseMs = 2 * Mailer.longestSendMs;

const settledAs: Partial<Record<SendOutcome['kind'], string>> = { accepted: 'sent', refused: 'refused' };

/** Waits between tries: a minute at first, never longer than an hour, and never given up. */
const retryMinutes = 'least(60, power(2, attempts - 1))';

/** Sends the letters about accounts that wait. Any number may work at once, in any number of processes. */
@Injectable()
export class AccountMailCourier {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly mailer: Mailer,
    private readonly sms: Sms,
    private readonly events: PeopleEventsService,
  ) {}

  /** Works until nothing is due, or ends after the letter under way when `stop` fires. Answers how many it tried. */
  async run(stop?: AbortSignal): Promise<number> {
    for (let tried = 0; ; tried++) {
      if (stop?.aborted) return tried;
      const leaseId = newId();
      const letter = await this.#take(leaseId);
      if (!letter) return tried;
      await this.#record(leaseId, letter, await this.#send(letter));
    }
  }

  async #take(leaseId: string): Promise<Waiting | undefined> {
    const rows = await this.database.run<Waiting>({
      name: 'account-mails.take',
      text: `update account_mails set lease_id = $1, attempts = attempts + 1,
                    leased_until = clock_timestamp() + $2::int * interval '1 ms'
              where id = (select id from account_mails
                           where status = 'queued' and next_attempt_at <= (select bihuan_now())
                             and (leased_until is null or leased_until <= clock_timestamp())
                           order by next_attempt_at, id limit 1 for update skip locked)
             returning id, channel, recipient, body`,
      values: [leaseId, leaseMs],
    });
    return rows[0];
  }

  #send({ channel, recipient, body }: Waiting): Promise<SendOutcome> {
    if (channel === 'sms') return this.sms.send({ to: recipient, text: body.toString() });
    return this.mailer.send({ envelope: { from: this.config.mailFrom, to: [recipient] }, raw: body });
  }

  async #record(leaseId: string, { id, channel, recipient }: Waiting, { kind, answer }: SendOutcome): Promise<void> {
    const status = settledAs[kind];
    if (!status) return this.#putOff(leaseId, id, answer);
    await this.database.transaction(async (tx) => {
      const [settled] = await tx.query<{ accountId: string; kind: string }>(
        `update account_mails set status = $4, body = null, settled_at = bihuan_now(), server_answer = $3,
                lease_id = null, leased_until = null
          where id = $1 and lease_id = $2 and status = 'queued' returning account_id as "accountId", kind`,
        [id, leaseId, answer, status],
      );
      if (!settled || status === 'sent') return;
      // Whoever invited him looks here to see why nothing came of it.
      const payload = { letter: settled.kind, channel, recipient, answer };
      await this.events.record(tx, 'system', { kind: 'letterRefused', accountId: settled.accountId, payload });
    });
  }

  async #putOff(leaseId: string, id: string, answer: string): Promise<void> {
    await this.database.query(
      `update account_mails set server_answer = $3, lease_id = null, leased_until = null,
              next_attempt_at = bihuan_now() + ${retryMinutes} * interval '1 minute'
        where id = $1 and lease_id = $2 and status = 'queued'`,
      [id, leaseId, answer],
    );
  }
}
