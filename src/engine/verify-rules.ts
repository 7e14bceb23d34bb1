import { RuleBook } from '../../workflows/rule-book.js';
import type { Queryable } from '../platform/database/database.js';
import { addedRules, approvedRules, type RuleRow, ruleFault } from './rule.rows.js';

/** A policy or calendar that is not what was approved. */
export interface RuleFault extends Pick<RuleRow, 'of' | 'version'> {
  fault: string;
}

export interface VerifiedRules {
  rules: number;
  faults: RuleFault[];
}

/** Whether each text is the one that was approved. What is wrong by itself is no rule to verify others by. */
export function verifiedRules(rows: readonly RuleRow[]): VerifiedRules & { book: RuleBook } {
  const faults = rows.flatMap((row): RuleFault[] => {
    const fault = ruleFault(row);
    return fault ? [{ of: row.of, version: row.version, fault }] : [];
  });
  const holds = (row: RuleRow) => !faults.some(({ of, version }) => of === row.of && version === row.version);
  return { rules: rows.length, faults, book: new RuleBook(addedRules(rows.filter(holds))) };
}

/** Verifies the policies and calendars of the database, and makes the book its cases are replayed by. */
export async function verifyRules(on: Queryable): Promise<VerifiedRules & { book: RuleBook }> {
  return verifiedRules(await approvedRules(on));
}
