import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Channels } from './channels/channels.js';
import { CourierOptions } from './courier.options.js';
import { Delivery } from './delivery.js';
import { DeliveryLease } from './delivery.lease.js';
import { DeliveryRecheck } from './delivery.recheck.js';

/**
 * Carries deliveries to their recipients: takes what is due, looks again whether it is still asked, and hands it to its
 * channel. Any number of couriers may work at once, in any number of processes.
 */
@Injectable()
export class Courier {
  constructor(
    private readonly lease: DeliveryLease,
    private readonly recheck: DeliveryRecheck,
    private readonly channels: Channels,
    private readonly options: CourierOptions,
  ) {}

  /**
   * Works until nothing is due, or ends after the mails under way when `stop` is given and fires.
   * Answers how many deliveries and repeated messages it took.
   */
  async run(stop?: AbortSignal): Promise<number> {
    for (let handled = 0; ; ) {
      if (stop?.aborted) return handled;
      const leaseId = newId();
      const { frozen, fresh } = await this.lease.take(leaseId);
      if (frozen.length + fresh.length === 0) return handled;
      handled += frozen.length + fresh.length;
      const jobs = [
        ...frozen.map((message) => () => this.channels.of(message.channel).repeat(leaseId, message)),
        ...lettersOf(fresh).map((letter) => () => this.deliver(leaseId, letter)),
      ];
      await this.inParallel(jobs, stop);
      if (stop?.aborted) await this.lease.giveBack(leaseId);
    }
  }

  private async deliver(leaseId: string, letter: readonly Delivery[]): Promise<void> {
    const [first, ...others] = await this.recheck.wantedOf(leaseId, letter);
    if (first) await this.channels.of(first.channel).carry(leaseId, [first, ...others]);
  }

  private async inParallel(jobs: (() => Promise<void>)[], stop?: AbortSignal): Promise<void> {
    const lane = async () => {
      for (let job = jobs.shift(); job && !stop?.aborted; job = jobs.shift()) await job();
    };
    // Every lane comes to its end before a failure is told: nothing of this run works on behind its back.
    const ends = await Promise.allSettled(Array.from({ length: this.options.concurrency }, lane));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }
}

/** What is asked of one recipient travels together, everything else alone. */
function lettersOf(deliveries: readonly Delivery[]): Delivery[][] {
  const letters = new Map<string, Delivery[]>();
  for (const delivery of deliveries) {
    const { id, gathers, channel, recipient } = delivery;
    const key = gathers && recipient !== '' ? `${channel} ${recipient}` : id;
    const letter = letters.get(key);
    if (letter) letter.push(delivery);
    else letters.set(key, [delivery]);
  }
  return [...letters.values()];
}
