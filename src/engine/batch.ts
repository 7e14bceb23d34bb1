import type { Queryable } from '../platform/database/database.js';
import { type CaseReading, readForDecision } from './case-reader.js';
import { type Write, writeDrafts } from './case-writer.js';
import type { Outcome } from './command.js';
import { type Decided, decideRequest, type Pending } from './deciding.js';
import type { FailedFiring } from './firing.js';
import type { CaseNumber } from './numbers.js';
import type { RuleKeeper } from './rule-keeper.js';

/** What became of one request of a batch. */
export type Settled =
  | { kind: 'settled'; outcome: Outcome | null; fired: number; failed: FailedFiring[] }
  | { kind: 'lost' }
  | { kind: 'threw'; error: unknown };

/**
 * Decides and writes requests of different cases: two round trips and one commit for all of them.
 * `lost` means the case moved between read and write: decide it again.
 * @throws whatever the database throws; nothing of the batch is written then
 */
export async function runBatch(on: Queryable, batch: Pending[], rules: RuleKeeper): Promise<Settled[]> {
  const readings = await readForDecision(on, batch, rules);
  const decided = batch.map((pending, index) => decideSafely(pending, readings[index]!));
  const writes: Write[] = batch.flatMap((pending, index) => {
    const one = decided[index]!;
    if ('error' in one || !one.draft) return [];
    const committed = one.outcome?.kind === 'committed';
    return [{ draft: one.draft, hidden: pending.request?.hidden === true, sealed: committed ? pending.sealed : [] }];
  });
  const written = writes.length > 0 ? await writeDrafts(on, writes) : new Map<string, CaseNumber[] | null>();
  return decided.map((one): Settled => {
    if ('error' in one) return { kind: 'threw', error: one.error };
    if (one.draft && !written.has(one.draft.of.id)) return { kind: 'lost' };
    const numbers = one.draft && written.get(one.draft.of.id);
    return {
      kind: 'settled',
      outcome: withNumbers(one.outcome, numbers),
      fired: one.draft?.firedKeys.size ?? 0,
      failed: one.failed,
    };
  });
}

function withNumbers(outcome: Outcome | null, numbers: CaseNumber[] | null | undefined): Outcome | null {
  return outcome?.kind === 'committed' && numbers ? { ...outcome, numbers } : outcome;
}

/** A case that cannot be decided at all must not stop its neighbours. */
function decideSafely(pending: Pending, reading: CaseReading): Decided | { error: unknown } {
  try {
    return decideRequest(pending, reading);
  } catch (error) {
    return { error };
  }
}
