import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Practice } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

describe('units that a form names', () => {
  let world: World;
  let practice: Practice;
  beforeAll(async () => {
    world = await World.start();
    practice = await Practice.reported(world);
    await practice.story.determinedMajor();
  });
  afterAll(() => world.stop());

  const assign = async (units: object) =>
    practice.story.send('yingji.leader', 'ASSIGN', { ...(await practice.story.assignment(30)), ...units });

  it('are looked for at once: every field whose unit there is not is named', async () => {
    const gone = { responsibleUnitId: randomUUID(), supervisingUnitId: randomUUID() };
    const { status, body } = await assign(gone);
    expect(status).toBe(400);
    const rules = body.errors.map(({ field, rule }: { field: string; rule: string }) => [field, rule]);
    expect(rules.sort()).toEqual([
      ['responsibleUnitId', 'exists'],
      ['supervisingUnitId', 'exists'],
    ]);
  });

  it('are known however their id is written', async () => {
    const { responsibleUnitId } = await practice.story.assignment(30);
    const { status, body } = await assign({ responsibleUnitId: String(responsibleUnitId).toUpperCase() });
    expect([status, body.code]).toEqual([201, undefined]);
  });
});
