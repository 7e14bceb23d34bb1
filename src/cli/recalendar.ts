import { runReplan } from './replan.command.js';

process.exitCode = await runReplan('RECALENDAR', process.argv.slice(2));
