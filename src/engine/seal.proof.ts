import type { Queryable } from '../platform/database/database.js';
import { leavesOf } from './seal.leaves.js';
import { leafHash, pathOf, type Step } from './seal.tree.js';

/**
 * The way from a case's leaf in seal `n` to the root of its leaves, so that one case can be proved without the others.
 * Reads every leaf of that seal, 32 bytes each in memory.
 * @throws RangeError when the seal does not hold the case
 */
export async function proofOf(on: Queryable, n: number, caseId: string): Promise<Step[]> {
  const hashes: Buffer[] = [];
  let index = -1;
  for await (const leaf of leavesOf(on, n)) {
    if (leaf.caseId === caseId) index = hashes.length;
    hashes.push(leafHash(leaf));
  }
  return pathOf(hashes, index);
}
