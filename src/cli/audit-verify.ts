import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Fault, verifyCases } from '../engine/verify.js';
import { verifyExport } from '../engine/verify-file.js';
import { withSnapshot } from './audit.database.js';

const usage = '用法 / usage: npm run audit:verify [-- --file FILE.jsonl]';

/** `npm run audit:verify [-- --file FILE.jsonl]`: 0 when every line holds, 1 naming each case's first fault, 2 unreadable. */
async function verify(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { file: { type: 'string' } } });
  const { cases, lines, faults } = values.file
    ? await verifyExport(createInterface({ input: createReadStream(values.file) }))
    : await withSnapshot(verifyCases);
  for (const fault of faults) process.stdout.write(`${sentence(fault)}\n`);
  process.stdout.write(`cases=${cases} lines=${lines} faults=${faults.length}\n`);
  return faults.length > 0 ? 1 : 0;
}

function sentence({ caseId, seq, fault }: Fault): string {
  return `案卷 ${caseId} 第 ${seq} 行有误 / case ${caseId}, line ${seq}: ${fault}`;
}

process.exitCode = await verify(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n${usage}\n`);
  return 2;
});
