import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config/config.js';
import { Mailer } from '../platform/mail/mailer.js';
import { Composer } from './composer.js';
import { CourierOptions } from './courier.options.js';
import { Delivery, digestNotice } from './delivery.js';
import { DeliveryLease, FrozenMessage } from './delivery.lease.js';
import { DeliveryOutcome } from './delivery.outcome.js';
import { DeliveryRecheck } from './delivery.recheck.js';

/**
 * Carries deliveries to their recipients: takes what is due, looks again whether it is still asked, freezes the bytes,
 * sends them, writes down the answer. Any number of couriers may work at once, in any number of processes.
 */
@Injectable()
export class Courier {
  constructor(
    private readonly lease: DeliveryLease,
    private readonly recheck: DeliveryRecheck,
    private readonly composer: Composer,
    private readonly mailer: Mailer,
    private readonly outcome: DeliveryOutcome,
    private readonly clock: Clock,
    private readonly config: Config,
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
        ...frozen.map((message) => () => this.repeat(leaseId, message)),
        ...lettersOf(fresh).map((letter) => () => this.deliver(leaseId, letter)),
      ];
      await this.inParallel(jobs, stop);
      if (stop?.aborted) await this.lease.giveBack(leaseId);
    }
  }

  private async deliver(leaseId: string, letter: readonly Delivery[]): Promise<void> {
    const wanted: Delivery[] = [];
    for (const delivery of letter) if (await this.isWanted(leaseId, delivery)) wanted.push(delivery);
    const [first, ...others] = wanted;
    if (!first) return;
    const message = await this.composer
      .compose([first, ...others], await this.clock.now())
      .catch((error: unknown) => this.putOffAll(leaseId, wanted, error));
    if (message && (await this.lease.freeze(leaseId, wanted, message))) await this.send(leaseId, message);
  }

  private async isWanted(leaseId: string, delivery: Delivery): Promise<boolean> {
    try {
      return await this.recheck.passes(leaseId, delivery);
    } catch (error) {
      await this.putOffAll(leaseId, [delivery], error);
      return false;
    }
  }

  private async putOffAll(leaseId: string, deliveries: readonly Delivery[], error: unknown): Promise<undefined> {
    for (const delivery of deliveries) await this.recheck.putOff(leaseId, delivery, error);
  }

  private async repeat(leaseId: string, message: FrozenMessage): Promise<void> {
    if (await this.lease.renew(leaseId, message)) await this.send(leaseId, message);
  }

  private async send(leaseId: string, { id, recipient, bytes }: FrozenMessage): Promise<void> {
    const envelope = { from: this.config.mailFrom, to: [recipient] };
    const result = await this.mailer.send({ envelope, raw: bytes });
    await this.outcome.record(leaseId, id, result);
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

/** Digests of one recipient travel together, everything else alone. */
function lettersOf(deliveries: readonly Delivery[]): Delivery[][] {
  const letters = new Map<string, Delivery[]>();
  for (const delivery of deliveries) {
    const { id, notice, channel, recipient } = delivery;
    const key = notice === digestNotice && recipient !== '' ? `${channel} ${recipient}` : id;
    letters.set(key, [...(letters.get(key) ?? []), delivery]);
  }
  return [...letters.values()];
}
