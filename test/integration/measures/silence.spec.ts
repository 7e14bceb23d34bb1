import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Measures } from '../../support/measures.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

jest.setTimeout(120_000);

/** Nobody determines anything: the lead department lets the same limit pass again and again. */
describe('a department that lets its limits pass', () => {
  let world: World;
  let measures: Measures;
  beforeAll(async () => {
    world = await World.start({ at: '2025-04-01T10:00:00+08:00' });
    measures = new Measures(world);
  });
  afterAll(() => world?.stop());

  /** What came of hazards reported now that nobody looks at for two weeks, sorted. */
  async function leftAlone(hazards: number): Promise<string[]> {
    const stories: Story[] = [];
    for (let n = 0; n < hazards; n++) stories.push(await Story.reported(world, { title: `报警器停用 ${n}` }));
    for (let day = 0; day < 14; day++) {
      await world.clock.advance('P1D');
      await world.settle();
    }
    const drafted = await Promise.all(stories.map((story) => measures.of(story)));
    expect(drafted.map((each) => each.length)).toEqual(Array(hazards).fill(1));
    for (const { becauseZh, againstName } of drafted.flat()) {
      expect([becauseZh, againstName]).toEqual(['研判认定时限已过', '市应急管理局']);
    }
    return drafted
      .flat()
      .map(({ kind, signerZh }) => `${kind} ${signerZh}`)
      .sort();
  }

  it('gets a letter for the first, a bulletin for the second, an interview for every further one', async () => {
    expect(await leftAlone(4)).toEqual([
      'bulletin 安委会领导',
      'interview 安委会领导',
      'interview 安委会领导',
      'letter 安委办负责人',
    ]);
  });

  it('goes on being counted through the quarter', async () => {
    expect(await leftAlone(1)).toEqual(['interview 安委会领导']);
  });

  it('begins again with a letter in the next', async () => {
    await world.clock.set('2025-07-01T10:00:00+08:00');
    await world.settle();
    expect(await leftAlone(1)).toEqual(['letter 安委办负责人']);
  });
});
