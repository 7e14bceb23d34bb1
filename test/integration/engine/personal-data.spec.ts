import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyCases } from '../../../src/engine/verify.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

const contact = '13907370000';

describe('what a person may later have erased', () => {
  let world: World;
  let story: Story;
  beforeAll(async () => {
    world = await World.start();
    story = await Story.reported(world, { origin: 'PUBLIC_REPORT', reporterContact: contact });
  });
  afterAll(() => world.stop());

  const kept = async () => (await world.test.owner.query('select * from personal_data')).rows;

  it('is in no line, no row and no message of the case, only its salted commitment', async () => {
    await world.settle();
    const { rows } = await world.test.owner.query<{ text: string }>(
      `select string_agg(t, ' ') as text from (
         select convert_from(line, 'UTF8') as t from history union all select facts::text from cases
         union all select payload::text from outbox union all select payload::text from deliveries) all_text`,
    );
    expect(rows[0]?.text).not.toContain(contact);
    const [value] = await kept();
    expect(rows[0]?.text).toContain(value.commitment);
    expect(value).toMatchObject({ case_id: story.id, name: 'reporterContact', value: contact });
    expect(createHash('sha256').update(value.salt).update(contact).digest('hex')).toBe(value.commitment);
  });

  it('can be erased without breaking the history', async () => {
    await world.test.owner.query(`update personal_data set value = null, erased_at = now()`);
    expect((await verifyCases(world.test.database)).faults).toEqual([]);
  });
});
