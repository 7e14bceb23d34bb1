import { setTimeout as sleep } from 'node:timers/promises';
import { demoPassword } from '../../src/accounts/demo-account.facts.js';
import { HttpClient } from './http.client.js';

const lookEachMs = 25;

/** Signed in anew each time: sessions end when the clock is moved by days. @returns milliseconds, in order of time */
export async function looksAtLedger(url: string, more: (taken: number) => boolean): Promise<number[]> {
  const client = new HttpClient(url, 1);
  await client.signIn('anweiban1', demoPassword);
  const times: number[] = [];
  try {
    while (more(times.length)) {
      const startedAt = performance.now();
      const { status } = await client.get('/api/hazards?limit=50');
      if (status !== 200) throw new Error(`GET /api/hazards: ${status}`);
      times.push(performance.now() - startedAt);
      await sleep(lookEachMs);
    }
  } finally {
    client.close();
  }
  return times;
}
