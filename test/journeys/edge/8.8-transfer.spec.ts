import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, live, Practice, reasonsOf } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

describe('8.8 a hazard of another department', () => {
  let world: World;
  let practice: Practice;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    practice = await Practice.reported(world);
  });
  afterAll(() => world.stop());

  const transfer = async ({ story }: Practice, to = 'housing-construction') =>
    story.send('yingji.leader', 'TRANSFER', {
      toUnitId: practice.unit(to),
      reason: '属房屋市政工程施工现场。',
      materials: [await story.file('yingji.leader')],
    });

  it('8.8 is sent on with its materials to another, who may look at it from then on', async () => {
    const { story } = practice;
    expect((await (await world.as('zhujian.leader')).get(`/api/hazards/${story.id}`)).status).toBe(404);
    const bare = { toUnitId: practice.unit('housing-construction'), reason: '属施工现场。' };
    expect(reasonsOf(await story.send('yingji.leader', 'TRANSFER', bare))).toEqual(['hasTransferMaterials']);
    expect(reasonsOf(await transfer(practice, 'emergency-management'))).toEqual(['receiverIsAnother']);
    expect((await transfer(practice)).body.practice.transferTo.id).toBe(practice.unit('housing-construction'));
    expect((await story.view('zhujian.leader')).id).toBe(story.id);
    expect(reasonsOf(await transfer(practice, 'market-supervision'))).toEqual(['noTransferPending']);
    await world.settle();
    expect(await practice.mails('zhujian.leader')).toContainEqual(expect.stringContaining('移送'));
  });

  it('8.8 keeps its safety clock with the sender until somebody has taken it', async () => {
    const { story } = practice;
    expect(await practice.limits()).toEqual(['determine.limit', 'transfer.answer']);
    world.mailbox.clear();
    await live(world, 4);
    expect((await story.view()).owner.id).toBe(practice.unit('emergency-management'));
    expect(await practice.fired()).toContain('LIMIT_DUE determine.limit');
    expect(await practice.mails('yingji.leader')).not.toEqual([]);
  });

  it('8.8 is returned with a reason, and the sender goes on', async () => {
    const { story } = practice;
    expect((await story.send('shijian.leader', 'RETURN_TRANSFER', { reason: '不属本部门。' })).status).toBe(404);
    expect(reasonsOf(await story.send('yingji.leader', 'RETURN_TRANSFER', { reason: '收回。' }))).toEqual([
      'actorIsReceiver',
    ]);
    await story.does('zhujian.leader', 'RETURN_TRANSFER', { reason: '该处不是施工现场。' });
    expect(await practice.limits()).toEqual(['determine.limit']);
    await world.settle();
    expect(await practice.mails('yingji.leader')).toContain('移送被退回，请继续负责或者提请指定');
  });

  it('8.8 is asked about when five working days have passed in silence, and then the office decides', async () => {
    const { story } = practice;
    await transfer(practice);
    world.mailbox.clear();
    await live(world, 9);
    expect(await practice.fired()).toContain('LIMIT_DUE transfer.answer');
    expect(await practice.mails('anweiban1')).not.toEqual([]);
    const decision = { ownerUnitId: practice.unit('housing-construction'), reason: '由住建部门牵头。' };
    const decided = await story.does('anweiban1', 'DECIDE_OWNER', decision);
    expect(decided.body).toMatchObject({ owner: { id: decision.ownerUnitId }, practice: { transferTo: null } });
    expect(await practice.limits()).toEqual(['determine.limit']);
    await world.settle();
    expect(await practice.mails('zhujian.leader')).toContain('已指定牵头部门');
    expect(reasonsOf(await transfer(practice))).toContain('actorIsOfOwnerDepartment');
  });

  it('8.8 keeps its due date when it is taken against receipt after it was assigned', async () => {
    const late = await Practice.reported(world);
    const { story } = late;
    await story.determinedMajor();
    await story.assigned(60);
    const { due } = await story.view();
    await transfer(late);
    await live(world, 3);
    expect(reasonsOf(await story.send('zhujian.leader', 'ACCEPT_TRANSFER', { receivedBy: ' ' }))).toEqual([
      'givesReceipt',
    ]);
    await story.does('zhujian.leader', 'ACCEPT_TRANSFER', { receivedBy: '王建业' });
    const view = await story.view();
    expect([view.owner.id, view.due.atMs]).toEqual([late.unit('housing-construction'), due.atMs]);
    await world.settle();
    for (const told of ['anweiban1', 'xianxing.principal']) {
      expect(await late.mails(told)).toContain('移送已被接收，牵头部门已变更');
    }
    expect(await faultsOf(world)).toEqual([]);
  });
});
