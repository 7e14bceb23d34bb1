import { Delivery } from '../delivery.js';
import { FrozenMessage } from '../delivery.lease.js';

export type ChannelName = 'mail' | 'inbox' | 'sms';

/** One way of reaching a person. What becomes of a delivery is written into its own row, whatever the channel. */
export interface Channel {
  readonly name: ChannelName;
  /** Brings leased deliveries of one recipient to him, together; they have been looked at again and are still wanted. */
  carry(leaseId: string, deliveries: readonly [Delivery, ...Delivery[]]): Promise<void>;
  /** Sends bytes again whose last try ended nobody knows how. */
  repeat(leaseId: string, message: FrozenMessage): Promise<void>;
}
