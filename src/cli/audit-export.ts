import { runExport } from './audit-export.command.js';

process.exitCode = await runExport(process.argv.slice(2));
