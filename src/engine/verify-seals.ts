import type { Queryable } from '../platform/database/database.js';
import { chainFaults, leavesFault, type SealFault } from './seal.chain.js';
import { leavesOf } from './seal.leaves.js';
import { type SealRow, sealColumns } from './seal.statements.js';
import { type Leaf, LeafTree, leafHash } from './seal.tree.js';

export interface VerifiedSeals {
  seals: number;
  leaves: number;
  /** Of every seal, oldest first: one of them must be the root in any mail. Hexadecimal. */
  roots: string[];
  faults: SealFault[];
}

interface HeldLeaf extends Leaf {
  /** The hash of the line as it stands in the history; null where there is no such line. */
  stored: string | null;
}

/** As `leavesOf` reads them, each with its line. */
const heldLeaves = `
  select l.case_id as "caseId", l.seq, encode(l.hash, 'hex') as hash, encode(h.hash, 'hex') as stored
  from seal_leaves l left join history h on h.case_id = l.case_id and h.seq = l.seq
  where l.seal_n = $1 and l.case_id > $2::uuid order by l.case_id limit $3`;

/** Every transaction below the horizon had ended when the seal was taken, so what it wrote must be in it or before it. */
const leftOut = `
  select s.n, m.case_id as "caseId", m.seq
  from (select * from seals order by n desc limit 1) s
  cross join lateral (
    select case_id, max(seq) as seq from history
    where transaction_id is null or transaction_id < s.horizon group by case_id) m
  where s.cluster = (select system_identifier::text from pg_control_system())
    and m.seq > coalesce((select max(l.seq) from seal_leaves l where l.case_id = m.case_id), 0)
  order by m.case_id`;

/**
 * Verifies the seals of the database: their chain and roots, and that every line they hold stands in the history with
 * the hash it was sealed with. It finds what a chain alone cannot show: a case that is gone, a last line that is gone, a
 * chain rewritten from some line on. Whoever rewrites the seals as well is found by the root in an old mail.
 * @returns the roots, and the first fault of each seal and of each case that has one
 */
export async function verifySeals(on: Queryable): Promise<VerifiedSeals> {
  const seals = await on.query<SealRow>(`select ${sealColumns} from seals s order by s.n`);
  const result: VerifiedSeals = {
    seals: seals.length,
    leaves: 0,
    roots: seals.map(({ root }) => root),
    faults: chainFaults(seals),
  };
  const broken = new Set<string>();
  for (const seal of seals) {
    const tree = new LeafTree();
    for await (const leaf of leavesOf<HeldLeaf>(on, seal.n, heldLeaves)) {
      tree.add(leafHash(leaf));
      const { caseId, seq } = leaf;
      if (leaf.stored === leaf.hash || broken.has(caseId)) continue;
      broken.add(caseId);
      const fault = leaf.stored === null ? 'sealed line is missing' : 'line is not the one that was sealed';
      result.faults.push({ n: seal.n, caseId, seq, fault });
    }
    const fault = leavesFault(seal, tree);
    if (fault) result.faults.push(fault);
    result.leaves += tree.count;
  }
  for (const line of await on.query<{ n: number; caseId: string; seq: number }>(leftOut)) {
    result.faults.push({ ...line, fault: 'line was there before the seal and no seal holds it' });
  }
  const [stray] = await on.query<{ n: number }>(
    'select seal_n as n from seal_leaves where seal_n > $1 order by seal_n limit 1',
    [seals.at(-1)?.n ?? 0],
  );
  if (stray) result.faults.push({ n: stray.n, fault: 'seal is missing' });
  return result;
}
