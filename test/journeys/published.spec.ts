import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { driveToClose, importPublished, openPrincipal, publishedCase, verified } from '../support/published.js';
import { World } from '../support/world.js';

const fixture = new URL('../fixtures/published-hazards.csv', import.meta.url);

describe('a published hazard', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
  });
  afterAll(() => world.stop());

  it('enters with what is missing named, is completed, determined and closed, and every line holds', async () => {
    const summary = await importPublished(world, 'published-hazards.csv', await readFile(fixture));
    expect(summary).toMatchObject({ failed: 0 });
    const { id, unitId } = await publishedCase(world, '沅江市四季红镇向阳加油站');
    const story = await driveToClose(world, id, await openPrincipal(world, unitId));
    expect((await story.view()).state.lifecycle.code).toBe('closed');
    const [first] = await story.history();
    expect(first.event).toBe('RECORD_PUBLISHED');
    expect(first.payload.source.row.enterprise_name).toBe('沅江市四季红镇向阳加油站');
    expect((await verified(world)).faults).toEqual([]);
  });
});
