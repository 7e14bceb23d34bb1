import { runReplan } from './replan.command.js';

process.exitCode = await runReplan('REPLAN', process.argv.slice(2));
