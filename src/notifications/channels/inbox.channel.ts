import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Delivery } from '../delivery.js';
import { Channel } from './channel.js';

/** The inbox behind the sign-in: a delivery that is accepted stands in it, nothing is sent. */
@Injectable()
export class InboxChannel implements Channel {
  readonly name = 'inbox';

  constructor(private readonly database: Database) {}

  async carry(leaseId: string, deliveries: readonly [Delivery, ...Delivery[]]): Promise<void> {
    await this.database.run({
      name: 'inbox.accept',
      text: `update deliveries set status = 'accepted', settled_at = bihuan_now(), attempts = attempts + 1,
                    lease_id = null, sending_until = null
              where id = any($1::uuid[]) and lease_id = $2 and status = 'sending'`,
      values: [deliveries.map(({ id }) => id), leaseId],
    });
  }

  /** Nothing of it is ever frozen. */
  async repeat(): Promise<void> {}
}
