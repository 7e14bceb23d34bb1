import { setFlagsFromString } from 'node:v8';
import { runExport } from './export.command.js';

// Rows come and go by the hundred thousand: the heap is to be swept often, not to grow because they come quickly.
setFlagsFromString('--optimize-for-size');
setFlagsFromString('--semi-space-growth-factor=1');

process.exitCode = await runExport(process.argv.slice(2));
