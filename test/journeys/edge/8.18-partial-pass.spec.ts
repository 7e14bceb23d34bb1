import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, Practice, reasonsOf } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

const items = [
  { item: '探测器通电', passed: true },
  { item: '控制室报警', passed: false },
  { item: '联动切断', passed: false },
];

describe('8.18 a partial pass', () => {
  let world: World;
  let practice: Practice;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    practice = await Practice.underway(world);
    await practice.handedIn();
  });
  afterAll(() => world.stop());

  const judge = async (type: string, judged: object[]) => {
    const { story } = practice;
    const verdict = await story.verdict('yingji.inspector2', { opinion: '逐项核查。', items: judged });
    return story.send('yingji.inspector2', type, verdict);
  };

  it('8.18 closes the items that passed and leaves the others with the date they had', async () => {
    const { due } = await practice.story.view();
    expect(reasonsOf(await judge('PASS', items))).toEqual(['everyItemPasses']);
    expect(reasonsOf(await judge('PASS_PARTLY', items.slice(1)))).toEqual(['someItemsPass']);
    const partly = await judge('PASS_PARTLY', items);
    expect(partly.body).toMatchObject({
      due,
      state: { lifecycle: { code: 'rectifying' } },
      practice: { itemsClosed: 1, itemsLeft: ['控制室报警', '联动切断'] },
    });
    await world.settle();
    expect(await practice.mails('xianxing.principal')).toContain('核查部分通过，其余请继续整改');
  });

  it('8.18 judges every item that was left before the whole passes', async () => {
    await practice.handedIn();
    const some = await judge('PASS', [{ item: '控制室报警', passed: true }]);
    expect(reasonsOf(some)).toEqual(['judgesItemsLeft']);
    expect(some.body.detail).toContain('联动切断');
    const all = items.slice(1).map(({ item }) => ({ item, passed: true }));
    expect((await judge('PASS', all)).body.practice.itemsLeft).toEqual([]);
    await practice.story.does('anweiban1', 'APPROVE_CLOSE', { opinion: '同意销号。' });
    expect(await practice.state()).toBe('closed');
  });

  it('8.18 after the date the rest is overdue: a partial pass gives no time', async () => {
    practice = await Practice.underway(world, 20);
    await world.clock.set((await practice.story.view()).due.atMs + 3_600_000);
    await practice.handedIn();
    await judge('PASS_PARTLY', items);
    expect((await practice.story.view()).due.overdue).toBe(true);
    await world.clock.advance('P4D');
    await world.settle();
    expect((await practice.fired()).filter((line) => line.startsWith('RUNG_DUE'))).toEqual([
      'RUNG_DUE urge',
      'RUNG_DUE rung.L2',
    ]);
    // It is the same hazard of the same enterprise once more: that alone leads to the listing.
    expect((await practice.story.view()).rung).toBe('L5');
    expect(await faultsOf(world)).toEqual([]);
  });
});
