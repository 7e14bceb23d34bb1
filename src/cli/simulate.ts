import { runSimulate } from './simulate.command.js';

process.exitCode = await runSimulate(process.argv.slice(2));
