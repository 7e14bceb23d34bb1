import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { exportHistory } from '../engine/export.js';
import { withSnapshot } from './audit.database.js';

/** `npm run audit:export -- --to FILE.jsonl [--case ID]`: lines and seals as they were hashed, for the offline verifier. */
const { values } = parseArgs({ options: { to: { type: 'string' }, case: { type: 'string' } } });

if (values.to) {
  const file = createWriteStream(values.to);
  const { lines, seals, leaves } = await withSnapshot((on) => exportHistory(on, file, values.case ?? null));
  file.end();
  await finished(file);
  process.stdout.write(`lines=${lines} seals=${seals} leaves=${leaves}\n`);
} else {
  process.stderr.write('用法 / usage: npm run audit:export -- --to FILE.jsonl [--case ID]\n');
  process.exitCode = 2;
}
