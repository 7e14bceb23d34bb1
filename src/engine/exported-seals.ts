import type { ExportedLeaf, ExportedLine } from './export.records.js';
import { chainFaults, leavesFault, type SealFault } from './seal.chain.js';
import type { SealRow } from './seal.statements.js';
import { LeafTree, leafHash, rootAlong } from './seal.tree.js';
import type { VerifiedSeals } from './verify-seals.js';

/** Verifies the seals of an export as its records come by: seals first, each leaf behind its line. Memory stays constant. */
export class ExportedSeals {
  readonly #seals = new Map<number, { seal: SealRow; tree: LeafTree }>();
  readonly #faults: SealFault[] = [];
  #leaves = 0;
  #lastBroken = '';

  addSeal(seal: SealRow): void {
    this.#seals.set(seal.n, { seal, tree: new LeafTree() });
  }

  /** @param behind the line read last: the leaf's own, unless that is missing */
  addLeaf(leaf: ExportedLeaf, behind: ExportedLine | null): void {
    const { n, caseId, seq, path } = leaf;
    this.#leaves += 1;
    const isThere = behind?.caseId === caseId && behind.seq === seq;
    if (!isThere) this.#broken({ n, caseId, seq, fault: 'sealed line is missing' });
    else if (behind.hash !== leaf.hash) this.#broken({ n, caseId, seq, fault: 'line is not the one that was sealed' });
    const sealed = this.#seals.get(n);
    if (!sealed) this.#broken({ n, caseId, seq, fault: 'seal is missing' });
    else if (!path) sealed.tree.add(leafHash(leaf));
    else if (rootAlong(leafHash(leaf), path).toString('hex') !== sealed.seal.leavesRoot)
      this.#broken({ n, caseId, seq, fault: 'leaf does not lead to the root of its seal' });
  }

  /** @param whole every leaf must have come by; false where the export says that it holds one case */
  result(whole: boolean): VerifiedSeals {
    const sealed = [...this.#seals.values()].sort((one, other) => one.seal.n - other.seal.n);
    const seals = sealed.map(({ seal }) => seal);
    const incomplete = whole ? sealed.map(({ seal, tree }) => leavesFault(seal, tree)) : [];
    return {
      seals: seals.length,
      leaves: this.#leaves,
      roots: seals.map(({ root }) => root),
      faults: [...chainFaults(seals), ...this.#faults, ...incomplete.filter((fault) => fault !== null)],
    };
  }

  /** The first fault of a case is told; what follows from it is not. */
  #broken(fault: SealFault): void {
    if (fault.caseId !== this.#lastBroken) this.#faults.push(fault);
    this.#lastBroken = fault.caseId ?? '';
  }
}
