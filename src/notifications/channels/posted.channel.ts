import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { SendOutcome } from '../../platform/mail/mailer.js';
import { Message } from '../composer.js';
import { Delivery } from '../delivery.js';
import { DeliveryLease, FrozenMessage } from '../delivery.lease.js';
import { DeliveryOutcome } from '../delivery.outcome.js';
import { DeliveryRecheck } from '../delivery.recheck.js';
import { Channel, ChannelName } from './channel.js';

/** What a channel that leaves this house needs beside its own server. */
@Injectable()
export class Post {
  constructor(
    readonly lease: DeliveryLease,
    readonly recheck: DeliveryRecheck,
    readonly outcome: DeliveryOutcome,
    readonly clock: Clock,
  ) {}
}

/** A channel over a server of somebody else's: bytes are settled before they are sent, and its answer written down. */
export abstract class PostedChannel implements Channel {
  abstract readonly name: ChannelName;

  constructor(protected readonly post: Post) {}

  async carry(leaseId: string, deliveries: readonly [Delivery, ...Delivery[]]): Promise<void> {
    const message = await this.composeOrPutOff(leaseId, deliveries);
    if (message && (await this.post.lease.freeze(leaseId, deliveries, message))) await this.deliver(leaseId, message);
  }

  async repeat(leaseId: string, message: FrozenMessage): Promise<void> {
    if (await this.post.lease.renew(leaseId, message)) await this.deliver(leaseId, message);
  }

  protected abstract compose(deliveries: readonly [Delivery, ...Delivery[]], nowMs: number): Promise<Message>;

  /** Says what is known of the message, without throwing. */
  protected abstract send(message: FrozenMessage): Promise<SendOutcome>;

  private async composeOrPutOff(
    leaseId: string,
    deliveries: readonly [Delivery, ...Delivery[]],
  ): Promise<Message | undefined> {
    try {
      return await this.compose(deliveries, await this.post.clock.now());
    } catch (error) {
      await this.post.recheck.putOff(leaseId, deliveries, error);
      return undefined;
    }
  }

  private async deliver(leaseId: string, message: FrozenMessage): Promise<void> {
    await this.post.outcome.record(leaseId, message.id, await this.send(message));
  }
}
