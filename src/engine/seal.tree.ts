import { createHash } from 'node:crypto';
import { canonical } from './canonical.js';

/** A case's head as a seal holds it: line `seq` and everything before it. `hash` is that line's, hexadecimal. */
export interface Leaf {
  caseId: string;
  seq: number;
  hash: string;
}

/** What a root is reckoned from, besides the chain of roots before it. Roots are hexadecimal, the instant UTC ms. */
export interface SealHeader {
  n: number;
  takenAtMs: number;
  virtual: boolean;
  previousRoot: string | null;
  leaves: number;
  leavesRoot: string;
}

/** One neighbour on the way from a leaf up to the root of its tree. */
export interface Step {
  side: 'left' | 'right';
  hash: string;
}

/** SHA-256(0x02 ‖ canonical JSON of the leaf). */
export function leafHash({ caseId, seq, hash }: Leaf): Buffer {
  return sha256(0x02, canonical({ caseId, hash, seq }));
}

/** SHA-256(0x04 ‖ canonical JSON of the header): what is mailed and printed. */
export function sealRoot({ n, takenAtMs, virtual, previousRoot, leaves, leavesRoot }: SealHeader): Buffer {
  return sha256(0x04, canonical({ leaves, leavesRoot, n, previousRoot, takenAtMs, virtual }));
}

/**
 * The root over leaves in order of case id: neighbours are joined as SHA-256(0x03 ‖ left ‖ right), a last one without
 * neighbour goes up as it is, until one is left. Keeps one hash for each level, however many leaves are added.
 */
export class LeafTree {
  readonly #peaks: { hash: Buffer; size: number }[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(leaf: Buffer): void {
    let peak = { hash: leaf, size: 1 };
    for (let left = this.#peaks.at(-1); left?.size === peak.size; left = this.#peaks.at(-1)) {
      this.#peaks.pop();
      peak = { hash: joined(left.hash, peak.hash), size: 2 * peak.size };
    }
    this.#peaks.push(peak);
    this.#count += 1;
  }

  /** Of no leaves at all: SHA-256(0x03). */
  root(): Buffer {
    const hashes = this.#peaks.map(({ hash }) => hash);
    return hashes.length === 0 ? sha256(0x03) : hashes.reduceRight((right, left) => joined(left, right));
  }
}

/** The way from leaf number `index` to the root: whoever has it needs no other leaf. @throws RangeError outside the tree */
export function pathOf(leaves: readonly Buffer[], index: number): Step[] {
  if (!(index in leaves)) throw new RangeError(`no leaf ${index} among ${leaves.length}`);
  const path: Step[] = [];
  for (let [level, at] = [leaves, index]; level.length > 1; [level, at] = [raised(level), at >> 1]) {
    const neighbour = level[at ^ 1];
    if (neighbour) path.push({ side: at % 2 === 1 ? 'left' : 'right', hash: neighbour.toString('hex') });
  }
  return path;
}

/** The root that a leaf and its path lead to. */
export function rootAlong(leaf: Buffer, path: readonly Step[]): Buffer {
  return path.reduce<Buffer>((hash, step) => {
    const neighbour = Buffer.from(step.hash, 'hex');
    return step.side === 'left' ? joined(neighbour, hash) : joined(hash, neighbour);
  }, leaf);
}

function raised(level: readonly Buffer[]): Buffer[] {
  const pairs = Array.from({ length: level.length >> 1 }, (_, n) => joined(level[2 * n]!, level[2 * n + 1]!));
  return level.length % 2 === 1 ? [...pairs, level.at(-1)!] : pairs;
}

function joined(left: Buffer, right: Buffer): Buffer {
  return sha256(0x03, left, right);
}

function sha256(prefix: number, ...parts: (string | Buffer)[]): Buffer {
  const hash = createHash('sha256').update(Buffer.from([prefix]));
  for (const part of parts) hash.update(part);
  return hash.digest();
}
