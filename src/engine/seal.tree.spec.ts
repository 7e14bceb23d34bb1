import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { LeafTree, leafHash, pathOf, rootAlong, sealRoot } from './seal.tree.js';

const sha256 = (...parts: (string | Buffer)[]) =>
  createHash('sha256')
    .update(Buffer.concat(parts.map(Buffer.from)))
    .digest();
const [two, three, four] = [2, 3, 4].map((byte) => Buffer.from([byte]));
const leavesOf = (count: number) => Array.from({ length: count }, (_, n) => sha256(`leaf ${n}`));
const treeOf = (leaves: Buffer[]) => {
  const tree = new LeafTree();
  for (const leaf of leaves) tree.add(leaf);
  return tree;
};

describe('a tree of leaves', () => {
  it('hashes a leaf as documented', () => {
    const leaf = { caseId: '0190b6a0-0000-7000-8000-000000000001', seq: 7, hash: 'ab'.repeat(32) };
    const text = `{"caseId":"${leaf.caseId}","hash":"${leaf.hash}","seq":7}`;
    expect(leafHash(leaf)).toEqual(sha256(two!, text));
  });

  it('hashes a seal as documented', () => {
    const text = `{"leaves":0,"leavesRoot":"${'0'.repeat(64)}","n":1,"previousRoot":null,"takenAtMs":5,"virtual":true}`;
    const header = { n: 1, takenAtMs: 5, virtual: true, previousRoot: null, leaves: 0, leavesRoot: '0'.repeat(64) };
    expect(sealRoot(header)).toEqual(sha256(four!, text));
    expect(sealRoot({ ...header, virtual: false })).not.toEqual(sealRoot(header));
  });

  it('joins neighbours and lets the odd one rise', () => {
    const [a, b, c, d, e] = leavesOf(5) as [Buffer, Buffer, Buffer, Buffer, Buffer];
    const join = (left: Buffer, right: Buffer) => sha256(three!, left, right);
    expect(treeOf([]).root()).toEqual(sha256(three!));
    expect(treeOf([a]).root()).toEqual(a);
    expect(treeOf([a, b, c]).root()).toEqual(join(join(a, b), c));
    expect(treeOf([a, b, c, d, e]).root()).toEqual(join(join(join(a, b), join(c, d)), e));
  });

  it('leads from every leaf to its root, for trees of every shape up to 40', () => {
    for (let count = 1; count <= 40; count++) {
      const leaves = leavesOf(count);
      const root = treeOf(leaves).root();
      for (const [n, leaf] of leaves.entries()) expect(rootAlong(leaf, pathOf(leaves, n))).toEqual(root);
      expect(rootAlong(sha256('another'), pathOf(leaves, 0))).not.toEqual(root);
    }
    expect(() => pathOf(leavesOf(3), 3)).toThrow(RangeError);
  });
});
