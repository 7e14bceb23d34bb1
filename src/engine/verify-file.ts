import type { ExportedLine, ExportRecord } from './export.records.js';
import { ExportedNumbers } from './exported-numbers.js';
import { ExportedSeals } from './exported-seals.js';
import { replay, type StoredLine } from './replay.js';
import type { RuleRow } from './rule.rows.js';
import type { Fault } from './verify.js';
import { type NumberFault, numberFault } from './verify-numbers.js';
import { type VerifiedRules, verifiedRules } from './verify-rules.js';
import type { VerifiedSeals } from './verify-seals.js';

interface VerifiedExport {
  cases: number;
  lines: number;
  faults: Fault[];
  sealed: VerifiedSeals;
  /** Null for a file of the formats that knew no numbers. */
  given: { numbers: number; faults: NumberFault[] } | null;
  /** The county's own policies and calendars; none in a file of the formats that knew none. */
  ruled: VerifiedRules;
}

/**
 * Verifies an export without any server: each case's chain, states and numbers from the lines and the policies and
 * calendars that stand before them, the seals, and the registers. What a file cannot show by itself, that its last seals were cut off, shows in comparing its roots with the
 * mailed ones.
 */
export async function verifyExport(rows: AsyncIterable<string>): Promise<VerifiedExport> {
  const result = { cases: 0, lines: 0, faults: [] as Fault[] };
  const seals = new ExportedSeals();
  const numbers = new ExportedNumbers();
  let whole = true;
  let numbered = false;
  const rules: RuleRow[] = [];
  let ruled: ReturnType<typeof verifiedRules> | null = null;
  let current: ExportedLine | null = null;
  let lines: StoredLine[] = [];
  const finish = () => {
    if (current === null) return;
    result.cases += 1;
    const { caseId } = current;
    ruled ??= verifiedRules(rules);
    const replayed = replay(caseId, lines, ruled.book);
    const held = numbers.of(caseId);
    if (!replayed.ok) result.faults.push({ caseId, seq: replayed.seq, fault: replayed.fault });
    else if (numbered) {
      const fault = numberFault(replayed.replayed.registered, held);
      if (fault) result.faults.push({ caseId, seq: current.seq, fault });
    }
  };
  for await (const text of rows) {
    if (text.trim() === '') continue;
    const record = JSON.parse(text) as ExportRecord;
    if (record.kind === 'export') {
      if (record.format > 3) throw new Error(`format ${record.format} is not known`);
      [whole, numbered] = [record.caseId === null, record.format >= 2];
    } else if (record.kind === 'rules') rules.push(record);
    else if (record.kind === 'seal') seals.addSeal(record);
    else if (record.kind === 'leaf') seals.addLeaf(record, current);
    else if (record.kind === 'number') numbers.addNumber(record, whole);
    else if (record.kind === 'counter') numbers.addCounter(record);
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
  const { book: _, ...verified } = ruled ?? verifiedRules(rules);
  return { ...result, sealed: seals.result(whole), given: numbered ? numbers.result(whole) : null, ruled: verified };
}
