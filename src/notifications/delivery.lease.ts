import { Injectable } from '@nestjs/common';
import { LinkIssueService } from '../links/link-issue.service.js';
import { Database, Queryable, Tx } from '../platform/database/database.js';
import { Message } from './composer.js';
import { CourierOptions } from './courier.options.js';
import { Delivery } from './delivery.js';

/** A message whose last try ended nobody knows how, taken to be sent again byte for byte. */
export type FrozenMessage = Pick<Message, 'id' | 'channel' | 'recipient' | 'bytes'>;

interface Taken {
  fresh: Delivery[];
  frozen: FrozenMessage[];
}

/**
 * The first of the queue are read off its index and asked afterwards whether they are due: asked before, the planner, which
 * expects few to be due, would sort the whole queue for each fifty of it.
 */
const takeFresh = `
  with first as materialized (
    select id, gathers, recipient, channel, next_attempt_at from deliveries
     where status in ('queued', 'sending') and message_id is null
       and (status = 'queued' or sending_until <= clock_timestamp())
     order by next_attempt_at, id limit $3
  ), due as (
    select * from first where next_attempt_at <= (select bihuan_now())
  ), asked as (
    select distinct recipient, channel from due where gathers and recipient <> ''
  ), gathered as (
    select of_one.id from asked cross join lateral (
      select d.id, d.next_attempt_at from deliveries d
       where d.recipient = asked.recipient and d.channel = asked.channel and d.status = 'queued' and d.message_id is null
         and d.gathers and d.next_attempt_at <= (select bihuan_now()) + $4::int * interval '1 ms'
       order by d.next_attempt_at, d.id limit $5) of_one
     order by of_one.next_attempt_at, of_one.id limit $5
  )
  update deliveries d
     set status = 'sending', lease_id = $1, sending_until = clock_timestamp() + $2::int * interval '1 ms'
   where d.id in (select id from due union select id from gathered)
     and d.status in ('queued', 'sending') and d.message_id is null
  returning d.id, d.case_id as "caseId", d.outbox_id as "outboxId", d.notice, d.recipient, d.channel, d.gathers, d.about, d.payload,
            d.attempts, d.held,
            d.account_id as "accountId", (select a.role from accounts a where a.id = d.account_id and a.active) as role`;

const takeFrozen = `
  with due as (
    select message_id from deliveries
     where message_id is not null and status in ('unknown', 'sending')
       and ((status = 'unknown' and next_attempt_at <= (select bihuan_now()))
         or (status = 'sending' and sending_until <= clock_timestamp()))
     order by next_attempt_at limit $3
  ), leased as (
    update deliveries
       set status = 'sending', lease_id = $1, sending_until = clock_timestamp() + $2::int * interval '1 ms',
           attempts = attempts + 1
     where message_id in (select message_id from due) and status in ('unknown', 'sending')
    returning message_id
  )
  update messages set tries = tries + 1 where id in (select message_id from leased) returning id, channel, recipient, bytes`;

const freezeMessage = `
  with mine as (
    select id from deliveries where id = any($1::uuid[]) and lease_id = $2 and status = 'sending' for update
  ), message as (
    insert into messages (id, message_id, channel, recipient, subject, bytes, composed_at)
    select $4, $5, $6, $7, $8, $9, bihuan_now() where (select count(*) from mine) = cardinality($1::uuid[])
    returning id
  )
  update deliveries
     set message_id = message.id, attempts = attempts + 1,
         sending_until = clock_timestamp() + $3::int * interval '1 ms'
    from message where deliveries.id = any($1::uuid[])
  returning deliveries.id`;

const renewLease = `
  update deliveries set sending_until = clock_timestamp() + $3::int * interval '1 ms'
   where message_id = $1 and lease_id = $2 and status = 'sending' returning id`;

const giveBackLease = `
  update deliveries set status = case when message_id is null then 'queued' else 'unknown' end,
         lease_id = null, sending_until = null
   where lease_id = $1 and status = 'sending'`;

/**
 * Takes due deliveries so that no two couriers hold the same. What is due is told by the clock of the world,
 * how long a lease lasts by the real one: virtual time may jump while a mail is under way.
 */
@Injectable()
export class DeliveryLease {
  constructor(
    private readonly database: Database,
    private readonly options: CourierOptions,
    private readonly links: LinkIssueService,
  ) {}

  take(leaseId: string): Promise<Taken> {
    const { leaseMs, batch, gatherMs, gathered } = this.options;
    return this.database.transaction(async (tx) => {
      await oneAtATime(tx);
      const frozen = await tx.run<FrozenMessage>({
        name: 'courier.take-frozen',
        text: takeFrozen,
        values: [leaseId, leaseMs, batch],
      });
      const fresh = await tx.run<Delivery>({
        name: 'courier.take-fresh',
        text: takeFresh,
        values: [leaseId, leaseMs, batch, gatherMs, gathered],
      });
      return { frozen, fresh };
    });
  }

  /** Settles what will be sent, before it is. False when the lease ran out meanwhile: then nothing may be sent. */
  async freeze(leaseId: string, deliveries: readonly Delivery[], message: Message): Promise<boolean> {
    if (message.links.length === 0) return this.#freeze(this.database, leaseId, deliveries, message);
    // The links of a mail are kept with its bytes or not at all.
    return this.database.transaction(async (tx) => {
      const frozen = await this.#freeze(tx, leaseId, deliveries, message);
      if (frozen) await this.links.write(tx, message.links, message.id);
      return frozen;
    });
  }

  /** What was taken and not begun, for the next courier. */
  async giveBack(leaseId: string): Promise<void> {
    await this.database.query(giveBackLease, [leaseId]);
  }

  /** For a frozen message whose turn has come: false when the lease was lost while it waited. */
  async renew(leaseId: string, message: FrozenMessage): Promise<boolean> {
    const held = await this.database.run({
      name: 'courier.renew',
      text: renewLease,
      values: [message.id, leaseId, this.options.leaseMs],
    });
    return held.length > 0;
  }

  async #freeze(on: Queryable, leaseId: string, deliveries: readonly Delivery[], message: Message): Promise<boolean> {
    const ids = deliveries.map(({ id }) => id);
    const { id, messageId, channel, recipient, subject, bytes } = message;
    const frozen = await on.run({
      name: 'courier.freeze',
      text: freezeMessage,
      values: [ids, leaseId, this.options.leaseMs, id, messageId, channel, recipient, subject, bytes],
    });
    return frozen.length === ids.length;
  }
}

/** Takers queue up for the moment of taking, else two of them would tear apart what one recipient is asked. */
async function oneAtATime(tx: Tx): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('bihuan.courier.take'))`);
}
