import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { outboxQueue, Relay } from '../engine/relay.js';
import { JobQueues } from '../platform/queue/queue.js';

/** Carries what is queued to its recipients at this instant; answers how many mails it took. */
export type CarryMail = () => Promise<number>;

/** Lets the city hear what happened: outbox, queue and mail, until nothing is left to do at this instant. */
@Injectable()
export class CitySettling {
  constructor(
    private readonly relay: Relay,
    private readonly queues: JobQueues,
  ) {}

  async settle(carryMail: CarryMail): Promise<void> {
    if ((await this.relay.run()) > 0) {
      while (!(await this.queues.isIdle(outboxQueue))) await sleep(3);
    }
    await carryMail();
  }
}
