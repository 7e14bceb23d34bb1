import { register } from 'node:module';

/** The second process that sends captured statements where there is no pgbench. */
register('../support/typescript.hooks.mjs', import.meta.url);
const { replayCaptured } = await import('./replay.child.ts');
await replayCaptured(process.argv.slice(2));
