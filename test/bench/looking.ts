import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const thread = new URL('./looking.mjs', import.meta.url);

/** Times of so many looks at the ledger one after the other, milliseconds, ascending. */
export async function look(url: string, times: number): Promise<number[]> {
  return told(new Worker(thread, { workerData: { url, times } }));
}

/**
 * Looks at the ledger for as long as the work takes, from a thread of its own: what this one does meanwhile (asking the
 * database how far it is, taking mails) must not be measured as the server's.
 */
export async function lookWhile(url: string, work: () => Promise<void>): Promise<number[]> {
  const looker = new Worker(thread, { workerData: { url, times: null } });
  const times = told(looker);
  // Where nobody can look, the times say so after the work, and not before as a failure nobody caught.
  times.catch(() => undefined);
  try {
    await work();
  } finally {
    looker.postMessage('over');
  }
  return times;
}

async function told(looker: Worker): Promise<number[]> {
  const [times] = (await once(looker, 'message')) as [number[]];
  return times.toSorted((one, other) => one - other);
}
