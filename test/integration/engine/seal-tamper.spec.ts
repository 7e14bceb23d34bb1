import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LeafTree, leafHash, type SealHeader, sealRoot } from '../../../src/engine/seal.tree.js';
import { SealsQueries } from '../../../src/engine/seals.queries.js';
import { verifyCases } from '../../../src/engine/verify.js';
import { verifySeals } from '../../../src/engine/verify-seals.js';
import { SealStage } from './seal.stage.js';

/** What the chains alone cannot show, and the seals do. */
describe('a sealed history in the hands of the owner', () => {
  let sealed: SealStage;
  let [moved, still] = ['', ''];
  beforeEach(async () => {
    sealed = await SealStage.open();
    [still, moved] = [sealed.cases[0]!, sealed.cases[1]!];
  });
  afterEach(() => sealed.close());

  const faults = async () => (await verifySeals(sealed.stage.database)).faults;
  const chains = async () => (await verifyCases(sealed.stage.database)).faults;

  it('holds while nobody touches it, also with lines that are not sealed yet', async () => {
    await sealed.stage.does(moved, 'DETERMINE');
    expect(await verifySeals(sealed.stage.database)).toMatchObject({ seals: 3, leaves: 7, faults: [] });
  });

  it('shows a last line that was taken away together with what it had changed', async () => {
    await sealed.byHand('delete from history where case_id = $1 and seq = 3', [moved]);
    await sealed.byHand(
      `update cases c set seq = 2, rev = 2, head_hash = h.hash, facts = o.facts, state = o.state
       from history h, cases o where c.id = $1 and h.case_id = c.id and h.seq = 2 and o.id = $2`,
      [moved, still],
    );
    expect(await faults()).toEqual([{ n: 2, caseId: moved, seq: 3, fault: 'sealed line is missing' }]);
  });

  it('shows a case of which nothing is left', async () => {
    for (const table of ['deadlines', 'outbox', 'file_bindings', 'history']) {
      await sealed.byHand(`delete from ${table} where case_id = $1`, [still]);
    }
    await sealed.byHand('delete from cases where id = $1', [still]);
    expect(await chains()).toEqual([]);
    expect(await faults()).toEqual([{ n: 1, caseId: still, seq: 2, fault: 'sealed line is missing' }]);
  });

  it('shows a chain rewritten with all its hashes, which no chain can', async () => {
    await sealed.rewrite(moved, (line) => {
      line.actor.name = '另一人';
    });
    expect(await chains()).toEqual([]);
    expect(await faults()).toEqual([{ n: 1, caseId: moved, seq: 2, fault: 'line is not the one that was sealed' }]);
  });

  it('shows leaves changed to fit, taken out or added', async () => {
    await sealed.byHand('update seal_leaves set hash = $1 where seal_n = 2 and case_id = $2', [
      Buffer.alloc(32),
      moved,
    ]);
    expect(await faults()).toEqual([
      { n: 2, caseId: moved, seq: 3, fault: 'line is not the one that was sealed' },
      { n: 2, fault: 'leaves are not those that were sealed' },
    ]);
    await sealed.byHand('delete from seal_leaves where seal_n = 2 and case_id = $1', [moved]);
    // Other databases of this server may hold the horizon back.
    await sealed.byHand('update seals set horizon = 9223372036854775807 where n = 3');
    expect(await faults()).toEqual([
      { n: 2, fault: 'holds 2 leaves and 1 are there' },
      { n: 3, caseId: moved, seq: 3, fault: 'line was there before the seal and no seal holds it' },
    ]);
  });

  it('shows a seal that was changed, exchanged or taken away', async () => {
    await sealed.byHand(`update seals set taken_at = taken_at - interval '1 hour' where n = 2`);
    expect(await faults()).toEqual([{ n: 2, fault: 'root does not follow from the seal' }]);
    await sealed.byHand('delete from seals where n = 3');
    await sealed.byHand(`update seals set root = $1 where n = 2`, [Buffer.alloc(32, 1)]);
    expect(await faults()).toEqual([{ n: 2, fault: 'root does not follow from the seal' }]);
    await sealed.byHand('delete from seals where n = 2');
    expect(await faults()).toContainEqual({ n: 2, fault: 'seal is missing' });
    await sealed.byHand('delete from seals');
    expect(await faults()).toEqual([{ n: 1, fault: 'seal is missing' }]);
  });

  it('shows a middle seal taken away', async () => {
    await sealed.byHand('delete from seals where n = 2');
    expect(await faults()).toContainEqual({ n: 2, fault: 'seal is missing' });
  });

  it('is out of reach where the seals are rewritten too: then the mailed root is in none of them', async () => {
    const { roots } = await verifySeals(sealed.stage.database);
    await sealed.byHand('delete from history where case_id = $1', [still]);
    await sealed.byHand('delete from cases where id = $1', [still]);
    await sealed.byHand('delete from seal_leaves where case_id = $1', [still]);
    let previousRoot: string | null = null;
    for (const n of [1, 2, 3]) {
      const queries: SealsQueries = new SealsQueries(sealed.stage.database);
      const tree = new LeafTree();
      for (const leaf of await queries.leaves(n, { limit: 100 })) tree.add(leafHash(leaf));
      const seal = (await queries.byNumber(n))!;
      const forged: SealHeader = { ...seal, leaves: tree.count, leavesRoot: tree.root().toString('hex'), previousRoot };
      const root: string = sealRoot(forged).toString('hex');
      await sealed.byHand(
        `update seals set leaves = $2, leaves_root = decode($3, 'hex'), previous_root = decode($4, 'hex'),
           root = decode($5, 'hex') where n = $1`,
        [n, forged.leaves, forged.leavesRoot, previousRoot, root],
      );
      previousRoot = root;
    }
    const forged = await verifySeals(sealed.stage.database);
    expect(forged.faults).toEqual([]);
    for (const mailed of roots) expect(forged.roots).not.toContain(mailed);
  });
});
