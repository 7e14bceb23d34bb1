import { runExport } from './export.command.js';

process.exitCode = await runExport(process.argv.slice(2));
