import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Measures } from '../../support/measures.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

describe('the list of measures', () => {
  let world: World;
  let measures: Measures;
  let overdue: string;
  let later: string;
  let ended: string;
  beforeAll(async () => {
    world = await World.start();
    const story = await Story.reported(world);
    measures = new Measures(world);
    ended = await measures.drafted(story, { against: 'enterprise' });
    overdue = await measures.drafted(story, { against: 'enterprise' });
    await measures.does('anweiban1', ended, 'WITHDRAW', { reason: '已经整改。' });
    await world.clock.advance('P8D');
    await world.settle();
    later = await measures.drafted(story, { against: 'enterprise' });
  });
  afterAll(() => world?.stop());

  const page = async (query: string) => (await (await world.as('anweiban1')).get(`/api/measures?${query}`)).body;
  const ids = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id);

  it('begins with the nearest limit, a missed one first, and ends with what waits for nobody', async () => {
    const { items, next } = await page('');
    expect(ids({ items })).toEqual([overdue, later, ended]);
    expect(items.map((one: { overdue: boolean }) => one.overdue)).toEqual([true, false, false]);
    expect(next).toBeNull();
    expect(ids(await page('open=true'))).toEqual([overdue, later]);
  });

  it('goes on page by page in the same order, none twice', async () => {
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const shown = await page(`limit=1${after}`);
      seen.push(...ids(shown));
      if (shown.next === null) break;
      after = `&after=${shown.next}`;
    }
    expect(seen).toEqual([overdue, later, ended]);
  });
});
