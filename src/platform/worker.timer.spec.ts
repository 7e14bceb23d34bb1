import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Config } from './config/config.js';
import { WorkerTimer } from './worker.timer.js';

const work = jest.fn<(stop: AbortSignal) => Promise<number>>();

class Timer extends WorkerTimer {
  run(stop: AbortSignal): Promise<number> {
    return work(stop);
  }
}

function timerOf(services: string[], everyMs = 2_000): Timer {
  const timer = new Timer({ services } as unknown as Config, { everyMs: () => everyMs });
  timer.onApplicationBootstrap();
  return timer;
}

describe('the timer of a worker', () => {
  beforeEach(() => {
    Logger.overrideLogger(false);
    jest.useFakeTimers();
    work.mockReset().mockResolvedValue(0);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('runs now and then, in a worker only', async () => {
    timerOf(['api']);
    timerOf(['worker'], 0).nudge();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(work).toHaveBeenCalledTimes(0);
    timerOf(['api', 'worker']);
    await jest.advanceTimersByTimeAsync(4_100);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('runs soon after a nudge, even while nudges never end', async () => {
    const timer = timerOf(['worker'], 60_000);
    for (let n = 0; n < 20; n++) {
      timer.nudge();
      await jest.advanceTimersByTimeAsync(10);
    }
    expect(work.mock.calls.length).toBeGreaterThanOrEqual(3);
  });

  it('goes on after a failure, and a nudge while it runs is not forgotten', async () => {
    const timer = timerOf(['worker'], 60_000);
    work.mockImplementationOnce(async () => {
      timer.nudge();
      throw new Error('database gone');
    });
    timer.nudge();
    await jest.advanceTimersByTimeAsync(200);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('never runs twice at once, not even where the first thing a run does is to nudge', async () => {
    const timer = timerOf(['worker'], 60_000);
    let end: (handled: number) => void = () => undefined;
    work.mockImplementationOnce(() => {
      timer.nudge();
      return new Promise((ended) => {
        end = ended;
      });
    });
    timer.nudge();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(work).toHaveBeenCalledTimes(1);
    end(1);
    await jest.advanceTimersByTimeAsync(100);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('waits at shutdown for what is under way, and starts nothing more', async () => {
    const timer = timerOf(['worker']);
    let end: (handled: number) => void = () => undefined;
    work.mockImplementation(
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
    expect(work.mock.calls[0]?.[0]?.aborted).toBe(true);
    end(1);
    await shutdown;
    timer.nudge();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(work).toHaveBeenCalledTimes(1);
  });
});
