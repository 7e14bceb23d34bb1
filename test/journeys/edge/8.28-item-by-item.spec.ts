import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, Practice, reasonsOf } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

interface Schema {
  properties?: Record<string, { type?: string; items?: unknown }>;
}

describe('8.28 item by item', () => {
  let world: World;
  let practice: Practice;
  let api: { paths: Record<string, object>; components: { schemas: Record<string, Schema> } };
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    practice = await Practice.underway(world);
    api = (await world.http.get('/api/openapi.json')).body;
  });
  afterAll(() => world.stop());

  it('8.28 no route acts on more than the one hazard its address names', () => {
    const acting = Object.entries(api.paths)
      .filter(
        ([path, methods]) =>
          path.startsWith('/api/hazards') && ['post', 'put', 'patch', 'delete'].some((one) => one in methods),
      )
      .map(([path]) => path);
    expect(acting.length).toBeGreaterThan(1);
    expect(acting.filter((path) => path !== '/api/hazards' && !path.startsWith('/api/hazards/{id}/'))).toEqual([]);
  });

  it('8.28 no form carries a list of hazards', () => {
    const lists = Object.entries(api.components.schemas).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([field, { type }]) => type === 'array' && /^(hazard|case)(Ids|s)$/.test(field))
        .map(([field]) => `${name}.${field}`),
    );
    expect(lists).toEqual([]);
  });

  it('8.28 one picture proves one hazard: it cannot be handed in for another', async () => {
    const other = await Practice.underway(world);
    const closeout = await practice.story.closeout();
    await practice.story.does(practice.story.principal, 'SUBMIT_CLOSEOUT', closeout);
    const again = await other.story.send(other.story.principal, 'SUBMIT_CLOSEOUT', closeout);
    expect([again.status, again.body.code]).toEqual([409, 'FILE_ALREADY_BOUND']);
    expect(await other.state()).toBe('rectifying');
  });

  it('8.28 a verdict names every item it judges', async () => {
    const { story } = practice;
    await story.does('yingji.leader', 'START_VERIFY', await story.verifiers('yingji.inspector2', 'zhujian.inspector1'));
    const sweeping = await story.verdict('yingji.inspector2', { items: [] });
    expect(reasonsOf(await story.send('yingji.inspector2', 'PASS', sweeping))).toContain('givesItemResults');
    const judged = await story.does('yingji.inspector2', 'PASS', await story.verdict('yingji.inspector2'));
    expect(judged.body.state.lifecycle.code).toBe('verified');
    await world.settle();
    expect(await faultsOf(world)).toEqual([]);
  });
});
