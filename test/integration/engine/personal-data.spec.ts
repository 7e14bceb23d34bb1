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

  it('can be erased by the committee office without breaking the history, which says who and why', async () => {
    const erase = async (by: string, form: object = {}) =>
      (await world.as(by))
        .post(`/api/hazards/${story.id}/personal-data/erasure`)
        .send({ name: 'reporterContact', reason: '举报人书面要求删除', ...form });
    const [{ commitment }] = await kept();
    expect((await erase('yingji.leader')).status).toBe(403);
    expect((await erase('anweiban1', { name: 'place', reason: '' })).body.errors).toHaveLength(2);
    const { status, body } = await erase('anweiban1');
    expect([status, body]).toEqual([200, { erased: 1 }]);
    expect(await kept()).toEqual([expect.objectContaining({ commitment, value: null, salt: Buffer.alloc(0) })]);
    expect((await kept())[0].erased_at).not.toBeNull();
    expect((await erase('anweiban1')).body.code).toBe('PERSONAL_DATA_NOT_FOUND');
    expect((await verifyCases(world.test.database)).faults).toEqual([]);
    const { rows } = await world.test.owner.query(
      `select actor->>'name' as by, payload from people_events where kind = 'personalDataErased'`,
    );
    expect(rows).toEqual([
      {
        by: expect.any(String),
        payload: { caseId: story.id, name: 'reporterContact', reason: '举报人书面要求删除', erased: 1 },
      },
    ]);
  });
});
