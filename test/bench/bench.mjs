import { register } from 'node:module';
import { ensureBuilt } from '../../src/cli/build.mjs';

/** `npm run bench`: measures the sources as they are; the server and the import command it starts run from dist. */
register('../support/typescript.hooks.mjs', import.meta.url);
await import('reflect-metadata');
await ensureBuilt({ screens: false });
const { bench } = await import('./bench.ts');
await bench(process.argv.slice(2));
