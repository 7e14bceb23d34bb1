import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config/config.js';
import { WorkerTimer } from '../platform/worker.timer.js';
import { SampleDraws } from './sample.draws.js';

/** Seals come once a day; a minute after one is soon enough. */
const everyMs = 60_000;

/** Lets a worker draw what waits for a seal. Off where the sweep is. */
@Injectable()
export class SampleTimer extends WorkerTimer {
  constructor(
    config: Config,
    private readonly draws: SampleDraws,
  ) {
    super(config, { everyMs: () => config.sweepIntervalMs && everyMs });
  }

  run(): Promise<unknown> {
    return this.draws.run();
  }
}
