import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import type { Courier } from './courier.js';
import { CourierOptions } from './courier.options.js';
import { CourierTimer } from './courier.timer.js';

describe('the courier’s timer', () => {
  const run = jest.fn<(stop?: AbortSignal) => Promise<number>>();
  const timerOf = (services: string[], intervalMs = 2_000) =>
    new CourierTimer(
      { services } as unknown as Config,
      { run } as unknown as Courier,
      Object.assign(new CourierOptions(), { intervalMs }),
    );

  beforeEach(() => {
    Logger.overrideLogger(false);
    jest.useFakeTimers();
    run.mockReset().mockResolvedValue(0);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('runs now and then, in a worker only', async () => {
    timerOf(['api']).onApplicationBootstrap();
    timerOf(['worker'], 0).onApplicationBootstrap();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(run).toHaveBeenCalledTimes(0);
    timerOf(['api', 'worker']).onApplicationBootstrap();
    await jest.advanceTimersByTimeAsync(4_100);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('runs soon after a nudge, even while nudges never end', async () => {
    const timer = timerOf(['worker'], 60_000);
    timer.onApplicationBootstrap();
    for (let n = 0; n < 20; n++) {
      timer.nudge();
      await jest.advanceTimersByTimeAsync(10);
    }
    expect(run.mock.calls.length).toBeGreaterThanOrEqual(3);
  });

  it('goes on after a failure, and a nudge while it runs is not forgotten', async () => {
    const timer = timerOf(['worker'], 60_000);
    run.mockImplementationOnce(async () => {
      timer.nudge();
      throw new Error('database gone');
    });
    timer.nudge();
    await jest.advanceTimersByTimeAsync(200);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('waits at shutdown for what is under way, and starts nothing more', async () => {
    const timer = timerOf(['worker']);
    let end: (handled: number) => void = () => undefined;
    run.mockImplementation(
      () =>
        new Promise((ended) => {
          end = ended;
        }),
    );
    timer.nudge();
    await jest.advanceTimersByTimeAsync(100);
    let over = false;
    const shutdown = timer.beforeApplicationShutdown().then(() => {
      over = true;
    });
    await jest.advanceTimersByTimeAsync(10);
    expect(over).toBe(false);
    expect(run.mock.calls[0]?.[0]?.aborted).toBe(true);
    end(1);
    await shutdown;
    timer.nudge();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
