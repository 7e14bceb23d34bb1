import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Engine } from '../../../src/engine/engine.js';
import { Database, type Tx } from '../../../src/platform/database/database.js';
import { Practice } from '../../support/practice.story.js';
import { World } from '../../support/world.js';
import { overtaken } from '../engine/blocked.js';

const reason = '与另一条为同一处隐患。';

describe('a merger that is overtaken', () => {
  let world: World;
  let [duplicate, first, second]: Practice[] = [];
  beforeAll(async () => {
    world = await World.start();
    [duplicate, first, second] = [await reported(), await reported(), await reported()];
  });
  afterAll(() => world.stop());

  const reported = () => Practice.reported(world);
  const seqs = async () => Promise.all([duplicate, first, second].map(async (one) => (await one!.story.view()).seq));

  it('by another proposal names neither case: what the person decided on has changed', async () => {
    const { story } = duplicate!;
    await story.does('yingji.leader', 'PROPOSE_VOID', { reason, intoCaseId: first!.story.id });
    const before = await seqs();
    const me = (await (await world.as('yingji.leader')).get('/api/me')).body;
    const send = (tx: Tx, type: string, payload: Record<string, unknown>) =>
      world.service(Engine).applyIn(tx, {
        caseId: story.id,
        workflow: 'hazard',
        type,
        payload,
        actor: { ...me, role: 'departmentSupervisor' },
        commandId: randomUUID(),
      });
    const merging = await overtaken(
      { database: world.service(Database), owner: world.test.owner },
      story.id,
      () => story.send('anweiban1', 'MERGE', { opinion: '同意合并。' }),
      async (tx) => {
        await send(tx, 'REJECT_VOID', { reason: '应并入另一条。' });
        const proposed = await send(tx, 'PROPOSE_VOID', { reason, intoCaseId: second!.story.id });
        expect(proposed.kind).toBe('committed');
      },
    );
    expect([merging.status, merging.body.code]).toEqual([412, 'STALE_REVISION']);
    expect(merging.body.between.at(-1)).toMatchObject({
      event: 'PROPOSE_VOID',
      payload: { intoCaseId: second!.story.id },
    });
    expect(await seqs()).toEqual([before[0] + 2, before[1], before[2]]);
    expect(await duplicate!.state()).toBe('reported');
  });
});
