import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, Practice, reasonsOf } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

const reason = '与另一条为同一处隐患。';
const opinion = '同意合并。';

describe('8.22 one hazard found by two checks', () => {
  let world: World;
  let earlier: Practice;
  let later: Practice;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    const foundAtMs = world.clock.now - 3 * 86_400_000;
    later = await Practice.reported(world, { origin: 'CROSS_CHECK' });
    earlier = await Practice.reported(world, { origin: 'SELF_CHECK', foundAtMs }, 'xianxing.safety');
  });
  afterAll(() => world.stop());

  it('8.22 is merged into another hazard that there is for whoever proposes it, and not into itself', async () => {
    const { story } = earlier;
    const elsewhere = await Practice.reported(world, { sector: 'construction' }, 'zhujian.inspector1');
    expect((await (await world.as('yingji.leader')).get(`/api/hazards/${elsewhere.story.id}`)).status).toBe(404);
    const propose = (intoCaseId: string) => story.send('yingji.leader', 'PROPOSE_VOID', { reason, intoCaseId });
    for (const [into, rule] of [
      [story.id, 'isAnother'],
      [randomUUID(), 'exists'],
      [elsewhere.story.id, 'exists'],
    ]) {
      const { status, body } = await propose(into!);
      expect([status, body.errors[0]]).toEqual([400, expect.objectContaining({ field: 'intoCaseId', rule })]);
    }
  });

  it('8.22 is merged by two persons, both finders kept, the earlier finding with its origin', async () => {
    const { story } = earlier;
    await story.does('yingji.leader', 'PROPOSE_VOID', { reason, intoCaseId: later.story.id });
    expect(reasonsOf(await story.send('anweiban1', 'VOID', { opinion }))).toEqual(['voidIsProposed']);
    await story.does('anweiban1', 'MERGE', { opinion });
    expect(await earlier.state()).toBe('void');
    const [inspector, safety] = [await story.accountId('yingji.inspector1'), await story.accountId('xianxing.safety')];
    const finders = await later.fact<{ accountId: string }[]>('reporters');
    expect(finders.map(({ accountId }) => accountId).sort()).toEqual([inspector, safety].sort());
    const went = await later.story.view();
    expect([went.origin, went.foundAtMs]).toEqual(['SELF_CHECK', world.clock.now - 3 * 86_400_000]);
    expect(went.practice.absorbed).toEqual([story.id]);
  });

  it('8.22 counts once; the merged one says where it went, keeps its number, marked, and asks nothing more', async () => {
    const { status, body } = await (await world.as('yingji.leader')).get(`/api/hazards/${earlier.story.id}`);
    expect([status, body.practice.mergedInto, body.practice.endedBy]).toEqual([200, later.story.id, 'merge']);
    expect(await earlier.numbers()).toEqual(['hazard merge']);
    expect(await earlier.limits()).toEqual([]);
    expect((await earlier.story.history()).map(({ event }: { event: string }) => event)).toEqual([
      'REPORT',
      'PROPOSE_VOID',
      'MERGE',
    ]);
    await world.settle();
    expect(await later.mails('yingji.leader')).not.toEqual([]);
    expect(await earlier.mails('xianxing.safety')).toContain('重复隐患已合并');
  });

  it('8.22 is merged in one commit or not at all: a case that cannot take it leaves both as they were', async () => {
    const [duplicate, gone] = [await Practice.reported(world), await Practice.reported(world)];
    await gone.story.does('yingji.leader', 'REJECT', { reason: '不属实。' });
    await duplicate.story.does('yingji.leader', 'PROPOSE_VOID', { reason, intoCaseId: gone.story.id });
    const before = [(await duplicate.story.view()).seq, (await gone.story.view()).seq];
    const refused = await duplicate.story.send('anweiban1', 'MERGE', { opinion });
    expect(reasonsOf(refused)).toEqual(['caseIsOpen']);
    expect([(await duplicate.story.view()).seq, (await gone.story.view()).seq]).toEqual(before);
    expect(await duplicate.state()).toBe('reported');
    await duplicate.story.does('anweiban1', 'REJECT_VOID', { reason: '该条已办结，继续办理本条。' });
    expect((await duplicate.story.view()).practice.mergeInto).toBeNull();
    await world.settle();
    expect(await faultsOf(world)).toEqual([]);
  });
});
