import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, Practice, reasonsOf } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

describe('8.15 what may touch a secret', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
  });
  afterAll(() => world.stop());

  it('8.15 is not written down at all before somebody has reviewed it', async () => {
    const agent = await world.as('yingji.inspector1');
    const form = {
      type: 'REPORT',
      commandId: randomUUID(),
      title: '某供电枢纽围墙破损',
      description: '围墙破损两处。',
      sector: 'energy',
      origin: 'ROUTINE_INSPECTION',
      place: '西侧围墙',
      townUnitId: (await Practice.reported(world)).unit('caowei'),
      foundAtMs: world.clock.now,
      proposedLevel: 'general',
      noPhotoReason: '场所不准拍照',
      sensitiveSite: 'criticalInfrastructure',
    };
    const refused = await agent.post('/api/hazards').send(form);
    expect(reasonsOf(refused)).toEqual(['secrecyIsReviewed']);
    const { rows } = await world.test.owner.query('select count(*)::int as n from cases where title = $1', [
      form.title,
    ]);
    expect(rows).toEqual([{ n: 0 }]);
    const secrecyReview = '保密员王某审查，不涉及国家秘密。';
    const reviewed = await agent.post('/api/hazards').send({ ...form, commandId: randomUUID(), secrecyReview });
    expect(reviewed.status).toBe(201);
    const history = (await agent.get(`/api/hazards/${reviewed.body.id}/history`)).body.items;
    expect(history[0].payload).toMatchObject({ sensitiveSite: 'criticalInfrastructure', secrecyReview });
  });

  it('8.15 a hazard is nothing to those it does not concern, not even that there is one', async () => {
    const practice = await Practice.underway(world);
    for (const account of ['antai.principal', 'caowei.inspector1', 'zhujian.leader']) {
      const agent = await world.as(account);
      const { status, body } = await agent.get(`/api/hazards/${practice.story.id}`);
      expect([account, status, body.code]).toEqual([account, 404, 'HAZARD_NOT_FOUND']);
      const list = (await agent.get('/api/hazards')).text;
      expect([account, list.includes(practice.story.id)]).toEqual([account, false]);
    }
    await world.settle();
    expect(await faultsOf(world)).toEqual([]);
  });
});
