import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Engine } from '../../../src/engine/engine.js';
import { Database } from '../../../src/platform/database/database.js';
import type { Actor } from '../../../workflows/kit/types.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

describe('a decision inside a transaction of the caller', () => {
  let world: World;
  let story: Story;
  let actor: Actor;
  beforeAll(async () => {
    world = await World.start();
    story = await Story.reported(world);
    const me = (await (await world.as('yingji.inspector2')).get('/api/me')).body;
    actor = { ...me, role: 'inspector' };
  });
  afterAll(() => world.stop());

  const propose = (reason: string) => ({
    caseId: story.id,
    workflow: 'hazard',
    type: 'PROPOSE_REJECTION',
    payload: { reason },
    actor,
    commandId: randomUUID(),
  });
  const engine = () => world.service(Engine);
  const database = () => world.service(Database);
  const events = async () => (await story.history()).map(({ event }: { event: string }) => event);

  it('stands or falls with it', async () => {
    const failing = database().transaction(async (tx) => {
      const outcome = await engine().applyIn(tx, propose('不属实'));
      expect(outcome.kind).toBe('committed');
      throw new Error('the caller changed his mind');
    });
    await expect(failing).rejects.toThrow('changed his mind');
    expect(await events()).toEqual(['REPORT']);

    await database().transaction((tx) => engine().applyIn(tx, propose('不属实')));
    expect(await events()).toEqual(['REPORT', 'PROPOSE_REJECTION']);
  });

  it('is refused by the same claims, and leaves the transaction usable', async () => {
    const kinds = await database().transaction(async (tx) => {
      const refused = await engine().applyIn(tx, propose(' '));
      const accepted = await engine().applyIn(tx, propose('重复上报'));
      return [refused.kind, accepted.kind];
    });
    expect(kinds).toEqual(['refused', 'committed']);
  });
});
