import { runRecompute } from './recompute.command.js';

process.exitCode = await runRecompute(process.argv.slice(2));
