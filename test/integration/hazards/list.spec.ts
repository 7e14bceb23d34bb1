import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

interface Row {
  title: string;
  responsibleName: string | null;
  supervisingName: string | null;
  foundAtMs: number | null;
}

describe('the list of hazards', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
    const story = await Story.reported(world);
    await story.determinedMajor();
    await story.assigned(30);
    const draft = { type: 'SAVE_DRAFT', commandId: randomUUID(), title: '写了一半的隐患' };
    await (await world.as('yingji.inspector1')).post('/api/hazards').send(draft);
  });
  afterAll(() => world.stop());

  const listed = async (query: string): Promise<Row[]> =>
    (await (await world.as('yingji.inspector1')).get(`/api/hazards?${query}`)).body.items;

  it('names who must mend, who supervises and when it was found', async () => {
    expect(await listed('')).toMatchObject([
      {
        responsibleName: '四季红镇先行加油站',
        supervisingName: '市应急管理局',
        foundAtMs: world.clock.now - 3_600_000,
      },
    ]);
  });

  it('holds drafts for who asks for drafts, and for nobody else', async () => {
    const titles = async (query: string) => (await listed(query)).map(({ title }) => title);
    expect(await titles('')).not.toContain('写了一半的隐患');
    expect(await titles('text=写了一半')).toEqual([]);
    expect(await titles('phase=draft')).toEqual(['写了一半的隐患']);
  });
});
