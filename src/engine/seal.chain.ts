import type { SealRow } from './seal.statements.js';
import { type LeafTree, sealRoot } from './seal.tree.js';

/** The first thing that is wrong with a seal, or with a line of a case it holds. */
export interface SealFault {
  n: number;
  caseId?: string;
  seq?: number;
  fault: string;
}

/**
 * Reckons every seal of a history anew: numbered from 1 without a gap, each bound to the root before it, each root from
 * what the seal says. Seals that follow a missing one are not looked at: there is nothing to bind them to.
 * @param seals in order of number
 * @returns the first fault of each seal that has one
 */
export function chainFaults(seals: readonly SealRow[]): SealFault[] {
  const faults: SealFault[] = [];
  let previousRoot: string | null = null;
  for (const [index, seal] of seals.entries()) {
    const { n } = seal;
    if (n !== index + 1) return [...faults, { n: index + 1, fault: 'seal is missing' }];
    if (seal.previousRoot !== previousRoot) faults.push({ n, fault: 'does not follow the seal before' });
    else if (sealRoot(seal).toString('hex') !== seal.root)
      faults.push({ n, fault: 'root does not follow from the seal' });
    previousRoot = seal.root;
  }
  return faults;
}

/** What is wrong when these are all the leaves that there are of the seal; null when they lead to its root. */
export function leavesFault({ n, leaves, leavesRoot }: SealRow, tree: LeafTree): SealFault | null {
  if (tree.count !== leaves) return { n, fault: `holds ${leaves} leaves and ${tree.count} are there` };
  return tree.root().toString('hex') === leavesRoot ? null : { n, fault: 'leaves are not those that were sealed' };
}
