import type { Queryable } from '../platform/database/database.js';
import { leafPage } from './seal.statements.js';
import { type Leaf, leafHash, pathOf, type Step } from './seal.tree.js';

const leavesPerPage = 10_000;

/**
 * The way from a case's leaf in seal `n` to the root of its leaves, so that one case can be proved without the others.
 * Reads every leaf of that seal, 32 bytes each in memory.
 * @throws RangeError when the seal does not hold the case
 */
export async function proofOf(on: Queryable, n: number, caseId: string): Promise<Step[]> {
  const hashes: Buffer[] = [];
  let index = -1;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const page = await on.query<Leaf>(leafPage, [n, after, leavesPerPage]);
    for (const leaf of page) {
      if (leaf.caseId === caseId) index = hashes.length;
      hashes.push(leafHash(leaf));
    }
    const last = page.at(-1);
    if (!last) return pathOf(hashes, index);
    after = last.caseId;
  }
}
