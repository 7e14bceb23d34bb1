import { register } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

/** The thread that looks at the ledger while the others work. */
register('../support/typescript.hooks.mjs', import.meta.url);
const { looksAtLedger } = await import('./looking.thread.ts');
let over = false;
parentPort.once('message', () => {
  over = true;
});
const { url, times } = workerData;
parentPort.postMessage(await looksAtLedger(url, (taken) => !over && (times === null || taken < times)));
parentPort.close();
