import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { WorkerTimer } from '../../platform/worker.timer.js';
import { AccountMailCourier } from './account-mail.courier.js';

/** Lets a worker's courier run now and then, and soon after a letter was written in this process. */
@Injectable()
export class AccountMailTimer extends WorkerTimer {
  constructor(
    config: Config,
    private readonly courier: AccountMailCourier,
  ) {
    super(config, { everyMs: () => config.relayIntervalMs });
  }

  run(stop: AbortSignal): Promise<unknown> {
    return this.courier.run(stop);
  }
}
