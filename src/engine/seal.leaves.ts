import type { Queryable } from '../platform/database/database.js';
import type { Leaf } from './seal.tree.js';

const leavesPerPage = 10_000;

/** Leaves of seal $1 after case $2, at most $3, in the order in which they are hashed. */
const leafPage = `
  select case_id as "caseId", seq, encode(hash, 'hex') as hash from seal_leaves
  where seal_n = $1 and case_id > $2::uuid order by case_id limit $3`;

/**
 * Every leaf of seal `n` in the order in which they are hashed, page by page, so that memory stays constant.
 * @param page reads more of each leaf, with the placeholders and the order of `leafPage`
 */
export async function* leavesOf<L extends Leaf = Leaf>(on: Queryable, n: number, page = leafPage): AsyncGenerator<L> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const leaves = await on.query<L>(page, [n, after, leavesPerPage]);
    yield* leaves;
    const last = leaves.at(-1);
    if (!last) return;
    after = last.caseId;
  }
}
