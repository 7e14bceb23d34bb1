import { replay, type StoredLine } from './replay.js';
import type { Fault } from './verify.js';

interface Exported {
  caseId: string;
  seq: number;
  line: string;
  hash: string;
}

/**
 * Verifies an export without any server: each case's chain and states, from the lines alone.
 * A file cannot show that its last lines were cut off; compare the heads it prints with a seal or with the database.
 */
export async function verifyExport(
  rows: AsyncIterable<string>,
): Promise<{ cases: number; lines: number; faults: Fault[] }> {
  const result = { cases: 0, lines: 0, faults: [] as Fault[] };
  let current: string | null = null;
  let lines: StoredLine[] = [];
  const finish = () => {
    if (current === null) return;
    result.cases += 1;
    const replayed = replay(current, lines);
    if (!replayed.ok) result.faults.push({ caseId: current, seq: replayed.seq, fault: replayed.fault });
  };
  for await (const text of rows) {
    if (text.trim() === '') continue;
    const { caseId, line, hash } = JSON.parse(text) as Exported;
    if (caseId !== current) {
      finish();
      [current, lines] = [caseId, []];
    }
    lines.push({ bytes: Buffer.from(line), hash: Buffer.from(hash, 'hex') });
    result.lines += 1;
  }
  finish();
  return result;
}
