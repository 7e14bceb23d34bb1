import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, Practice, reasonsOf } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

describe('8.11 parties that change', () => {
  let world: World;
  let practice: Practice;
  let successor: string;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    practice = await Practice.underway(world);
    successor = (await (await world.as('antai.principal')).get('/api/me')).body.unitId;
  });
  afterAll(() => world.stop());

  const succeed = async (party: string, unitId: string) => ({
    party,
    unitId,
    reason: '企业整体转让。',
    evidence: [await practice.story.file('yingji.leader')],
  });

  it('8.11 the successor of the enterprise takes over; date, controls and history stay', async () => {
    const { story } = practice;
    const before = await story.view();
    const bare = { ...(await succeed('responsible', successor)), evidence: [] };
    expect(reasonsOf(await story.send('yingji.leader', 'SUCCEED_PARTY', bare))).toEqual(['hasEvidence']);
    const own = await succeed('responsible', practice.unit('emergency-management'));
    expect(reasonsOf(await story.send('yingji.leader', 'SUCCEED_PARTY', own))).toEqual(['successorKeepsBodiesApart']);
    await story.does('yingji.leader', 'SUCCEED_PARTY', await succeed('responsible', successor));
    const after = await story.view();
    expect(after).toMatchObject({ due: before.due, deadlines: before.deadlines, seq: before.seq + 1 });
    expect([after.responsible.id, after.interimControls]).toEqual([successor, before.interimControls]);
    expect(after.practice.planToConfirm).toBe(true);
    await world.settle();
    expect(await practice.mails('antai.principal')).not.toEqual([]);
  });

  it('8.11 the successor signs the plan again before he may ask for the close-out', async () => {
    const { story } = practice;
    const closeout = async () => ({
      ...(await story.closeout()),
      afterPhotos: [await story.file('antai.principal')],
    });
    expect(reasonsOf(await story.send('antai.principal', 'SUBMIT_CLOSEOUT', await closeout()))).toEqual([
      'planIsConfirmed',
    ]);
    await story.does('antai.principal', 'CONFIRM_PLAN');
    await story.does('antai.principal', 'SUBMIT_CLOSEOUT', await closeout());
    expect(await practice.state()).toBe('submitted');
  });

  it('8.11 the organ that continues a function of a department continues its cases', async () => {
    const { story } = practice;
    const organ = practice.unit('market-supervision');
    const { due } = await story.view();
    for (const party of ['supervising', 'owner']) {
      await story.does('anweiban1', 'SUCCEED_PARTY', {
        ...(await succeed(party, organ)),
        evidence: [await story.file('anweiban1')],
      });
    }
    const view = await story.view('shijian.leader');
    expect([view.owner.id, view.supervising.id, view.due.atMs]).toEqual([organ, organ, due.atMs]);
    const choice = await story.verifiers('shijian.inspector1', 'shijian.inspector2');
    await story.does('shijian.leader', 'START_VERIFY', choice);
    await story.does('shijian.inspector1', 'PASS', await story.verdict('shijian.inspector1'));
    await story.does('anweiban1', 'APPROVE_CLOSE', { opinion: '同意销号。' });
    expect(await practice.state()).toBe('closed');
    await world.settle();
    expect(await faultsOf(world)).toEqual([]);
  });
});
