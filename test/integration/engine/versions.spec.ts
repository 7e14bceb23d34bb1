import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VersionsCheck } from '../../../src/engine/versions.check.js';
import { RuleBook } from '../../../workflows/rule-book.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

const shipped = new RuleBook().versionsFor('hazard', 0);

describe('versions', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  it('stand on every line', async () => {
    const story = await Story.reported(world);
    const { rows } = await world.test.owner.query(
      `select convert_from(line, 'UTF8')::jsonb->'versions' as versions from history where case_id = $1`,
      [story.id],
    );
    expect(rows).toEqual([{ versions: shipped }]);
  });

  it.each([
    ['workflow', 'workflow hazard@99'],
    ['policy', 'policy 99'],
    ['calendar', 'calendar 99'],
  ] as const)(
    'that this build lacks are refused at start, are named, and are not decided under: %s',
    async (part, named) => {
      const story = await Story.reported(world);
      await world.test.owner.query(`update cases set ${part}_version = 99 where id = $1`, [story.id]);
      const check = world.service(VersionsCheck);
      await expect(check.verify()).rejects.toThrow(named);
      const ready = await world.http.get('/health/ready');
      expect([ready.status, JSON.stringify(ready.body)]).toEqual([503, expect.stringContaining(named)]);
      const act = await story.send('yingji.inspector2', 'CONFIRM_BASIS');
      expect(act.status).toBe(500);
      await world.test.owner.query(`update cases set ${part}_version = $2 where id = $1`, [story.id, shipped[part]]);
      await check.verify();
      expect((await world.http.get('/health/ready')).status).toBe(200);
    },
  );
});
