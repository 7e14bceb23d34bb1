import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config/config.js';
import { WorkerTimer } from '../platform/worker.timer.js';
import { ClosureFollower } from './closure.follower.js';

/** Figures are shown two minutes late in any case. */
const everyMs = 30_000;

/** Lets a worker follow history. Off where the sweep is; whoever asks for figures then brings them up to date himself. */
@Injectable()
export class ClosureTimer extends WorkerTimer {
  constructor(
    config: Config,
    private readonly follower: ClosureFollower,
  ) {
    super(config, { everyMs: () => config.sweepIntervalMs && everyMs });
  }

  run(): Promise<unknown> {
    return this.follower.run();
  }
}
