import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config/config.js';
import { WorkerTimer } from '../platform/worker.timer.js';
import { Courier } from './courier.js';
import { CourierOptions } from './courier.options.js';

/** Lets a worker's courier run: now and then, and soon after new deliveries were written in this process. */
@Injectable()
export class CourierTimer extends WorkerTimer {
  constructor(
    config: Config,
    private readonly courier: Courier,
    options: CourierOptions,
  ) {
    super(config, { everyMs: () => options.intervalMs });
  }

  /** What is sent shall also be written down: the end of the process waits for the mails under way. */
  run(stop: AbortSignal): Promise<unknown> {
    return this.courier.run(stop);
  }
}
