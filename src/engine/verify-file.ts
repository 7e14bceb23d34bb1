import type { ExportedLine, ExportRecord } from './export.records.js';
import { ExportedSeals } from './exported-seals.js';
import { replay, type StoredLine } from './replay.js';
import type { Fault } from './verify.js';
import type { VerifiedSeals } from './verify-seals.js';

interface VerifiedExport {
  cases: number;
  lines: number;
  faults: Fault[];
  sealed: VerifiedSeals;
}

/**
 * Verifies an export without any server: each case's chain and states from the lines alone, and the seals. What a file
 * cannot show by itself, that its last seals were cut off, shows in comparing its roots with the mailed ones.
 */
export async function verifyExport(rows: AsyncIterable<string>): Promise<VerifiedExport> {
  const result = { cases: 0, lines: 0, faults: [] as Fault[] };
  const seals = new ExportedSeals();
  let whole = true;
  let current: ExportedLine | null = null;
  let lines: StoredLine[] = [];
  const finish = () => {
    if (current === null) return;
    result.cases += 1;
    const { caseId } = current;
    const replayed = replay(caseId, lines);
    if (!replayed.ok) result.faults.push({ caseId, seq: replayed.seq, fault: replayed.fault });
  };
  for await (const text of rows) {
    if (text.trim() === '') continue;
    const record = JSON.parse(text) as ExportRecord;
    if (record.kind === 'export') whole = record.caseId === null;
    else if (record.kind === 'seal') seals.addSeal(record);
    else if (record.kind === 'leaf') seals.addLeaf(record, current);
    else {
      if (record.caseId !== current?.caseId) {
        finish();
        lines = [];
      }
      current = record;
      lines.push({ bytes: Buffer.from(record.line), hash: Buffer.from(record.hash, 'hex') });
      result.lines += 1;
    }
  }
  finish();
  return { ...result, sealed: seals.result(whole) };
}
