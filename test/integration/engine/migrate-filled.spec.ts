import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyCases } from '../../../src/engine/verify.js';
import { migrate } from '../../../src/platform/database/migrate.js';
import { migrations } from '../../../src/platform/database/migrations.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

const tables = ['cases', 'history', 'deadlines', 'outbox', 'deliveries', 'accounts', 'units', 'file_bindings'];

describe('all migrations over a filled database', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    const story = await Story.reported(world);
    await story.determinedMajor();
    await story.underway(60);
    await story.closed();
    await Story.reported(world, { title: '另一项隐患' });
    await world.settle();
  });
  afterAll(() => world.stop());

  const contents = async () => {
    const counted = tables.map(
      (table) => `select '${table}' as name, md5(string_agg(t::text, '' order by t::text)) as md5 from ${table} t`,
    );
    return (await world.test.owner.query(counted.join(' union all '))).rows;
  };

  it('leave every row and every chain as they were', async () => {
    const before = await contents();
    await migrate(world.test.url);
    expect(await contents()).toEqual(before);
    expect(await verifyCases(world.test.database)).toMatchObject({ cases: 2, faults: [] });
  });

  it('are known by name, in the order they were applied', async () => {
    const names = migrations.map(({ name }) => name);
    const { rows } = await world.test.owner.query<{ name: string }>('select name from migrations order by id');
    expect(rows.map(({ name }) => name)).toEqual(names);
  });
});
