import { expect, it } from '@jest/globals';
import type { JobQueues } from '../../src/platform/queue/queue.js';
import { until } from './until.js';

/** What every backend of the queue must do alike. */
export function describeQueue(open: () => JobQueues): void {
  it('hands each job to one worker once, whoever adds it again', async () => {
    const queues = open();
    const seen: unknown[] = [];
    queues.work('once', 4, async (data) => {
      seen.push(data);
    });
    for (let n = 0; n < 10; n++) {
      await queues.add('once', `o-${n}`, { n });
      await queues.add('once', `o-${n}`, { n });
    }
    await until(async () => seen.length === 10 && (await queues.isIdle('once')));
    expect(seen.map((data) => (data as { n: number }).n).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    await queues.close();
  });

  it('does not try a failed job again', async () => {
    const queues = open();
    let tries = 0;
    queues.work('failing', 1, async () => {
      tries++;
      throw new Error('no');
    });
    await queues.add('failing', 'o-1', {});
    await until(async () => tries > 0 && (await queues.isIdle('failing')));
    await queues.add('failing', 'o-2', {});
    await until(async () => tries > 1 && (await queues.isIdle('failing')));
    expect(tries).toBe(2);
    await queues.close();
  });

  it('waits for the running job when it closes', async () => {
    const queues = open();
    const steps: string[] = [];
    queues.work('closing', 1, async () => {
      steps.push('begun');
      await new Promise((resolve) => setTimeout(resolve, 200));
      steps.push('ended');
    });
    await queues.add('closing', 'o-1', {});
    await until(async () => steps.length > 0);
    await queues.ping();
    await queues.close();
    expect(steps).toEqual(['begun', 'ended']);
  });
}
