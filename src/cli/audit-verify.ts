import { runVerify } from './audit-verify.command.js';

process.exitCode = await runVerify(process.argv.slice(2));
