import { open } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { exportHistory } from '../engine/export.js';
import { loadConfig } from '../platform/config/config.js';
import { withSnapshot } from './audit.database.js';

const usage = '用法 / usage: npm run audit:export -- --to FILE.jsonl [--case ID]';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * `npm run audit:export -- --to FILE.jsonl [--case ID]`: lines, seals and numbers as they were hashed, for the offline verifier.
 * @returns the exit code: 0, or 2 for arguments that say nothing or name no case, and a file that cannot be written
 */
export async function runExport(args: string[], settings = loadConfig): Promise<number> {
  try {
    const { values } = parseArgs({ args, options: { to: { type: 'string' }, case: { type: 'string' } } });
    const { to, case: caseId = null } = values;
    if (!to) throw new Error('缺少 --to / --to is missing');
    if (caseId !== null && !uuid.test(caseId)) throw new Error('--case 应为案卷编号 / --case takes the id of a case');
    const file = (await open(to, 'w')).createWriteStream();
    const written = finished(file);
    // Heard even while nobody waits for it, so that a full disk is told in words.
    written.catch(() => undefined);
    const { lines, seals, leaves, numbers, rules } = await withSnapshot(
      (on) => exportHistory(on, file, caseId),
      settings,
    );
    file.end();
    await written;
    if (caseId !== null && lines === 0) throw new Error(`没有案卷 ${caseId} / no such case`);
    process.stdout.write(`lines=${lines} seals=${seals} leaves=${leaves} numbers=${numbers} rules=${rules}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${usage}\n`);
    return 2;
  }
}
