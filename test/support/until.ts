import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until the condition holds, for what another process or server does on its own; throws after `patienceMs`. */
export async function until(holds: () => Promise<boolean> | boolean, patienceMs = 15_000): Promise<void> {
  const giveUpAt = performance.now() + patienceMs;
  while (!(await holds())) {
    if (performance.now() > giveUpAt) throw new Error(`still not so after ${patienceMs} ms: ${holds}`);
    await sleep(20);
  }
}
