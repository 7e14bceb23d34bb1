import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, Practice } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

const principal = 'xianxing.principal@yuanjiang.example';

describe('8.26 a mail that comes back, a person on leave', () => {
  let world: World;
  let practice: Practice;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    practice = await Practice.reported(world);
    const { story } = practice;
    await story.determinedMajor();
    await story.assigned(60);
    await story.does(story.principal, 'ACKNOWLEDGE');
    await story.dualReported();
    await story.does(story.principal, 'SUBMIT_PLAN', await story.plan(50));
    await world.settle();
    world.mailbox.clear();
  });
  afterAll(() => world.stop());

  it('8.26 what is refused for good goes to the town and becomes a task of somebody', async () => {
    const { story } = practice;
    world.mailbox.failWith(550, principal);
    await story.does('yingji.leader', 'APPROVE_PLAN');
    await world.settle();
    expect(await practice.mails('xianxing.principal')).toEqual([]);
    const { title } = await story.view();
    const [instead] = world.mailbox
      .to('sijihong.inspector1@yuanjiang.example')
      .filter(({ text }) => text.includes(title));
    expect(instead?.subject).toContain('治理方案已通过');
    expect(instead?.text).toContain('邮件被退回');
    const office = await world.as('anweiban1');
    const open = async () => (await office.get('/api/tasks')).body.items;
    const [task, ...others] = await open();
    expect(others).toEqual([]);
    expect(task).toMatchObject({
      kind: 'mailRefused',
      detail: expect.stringContaining(principal),
      caseId: story.id,
      title,
    });
    expect((await office.post(`/api/tasks/${task.id}/done`)).status).toBe(204);
    expect((await office.post(`/api/tasks/${task.id}/done`)).status).toBe(204);
    expect(await open()).toEqual([]);
    // What happens again is there again.
    await world.test.owner.query(
      `insert into tasks (id, kind, case_id, unit_id, detail, created_at)
       select gen_random_uuid(), kind, case_id, unit_id, detail, bihuan_now() from tasks where id = $1`,
      [task.id],
    );
    expect(await open()).toHaveLength(1);
  });

  it('8.26 each delivery is logged with what became of it, and the refused one is not lost', async () => {
    const { body } = await (await world.as('anweiban1')).get(`/api/hazards/${practice.story.id}/deliveries`);
    const statuses = body.items.map(({ status }: { status: string }) => status);
    expect(statuses).toEqual(expect.arrayContaining(['refused', 'accepted']));
    world.mailbox.failWith();
  });

  it('8.26 no mail counts as served: that needs an act or a record of service', async () => {
    const other = await Practice.reported(world);
    await other.story.determinedMajor();
    await other.story.assigned(60);
    await world.settle();
    expect(await other.mails('xianxing.principal')).toHaveLength(1);
    expect([await other.state(), await other.limits()]).toEqual(['assigned', expect.arrayContaining(['ack.limit'])]);
    const serviceRecord = [await other.story.file('yingji.inspector1')];
    await other.story.does('yingji.inspector1', 'DEEMED_SERVED', { serviceRecord });
    expect(await other.state()).toBe('acknowledged');
  });

  it('8.26 while a verifier is on leave his substitute is told with him', async () => {
    const { story } = practice;
    const [absent, substituteAccountId] = [
      await story.accountId('zhujian.inspector1'),
      await story.accountId('zhujian.inspector2'),
    ];
    const [from, to] = [await story.day(0), await story.day(9)];
    const leave = { substituteAccountId, from, to, reason: '年休假' };
    const entered = await (await world.as('zhujian.inspector1')).post(`/api/accounts/${absent}/leaves`).send(leave);
    expect(entered.status).toBe(201);
    await practice.handedIn();
    await world.settle();
    for (const told of ['zhujian.inspector1', 'zhujian.inspector2']) {
      expect(await practice.mails(told)).toContainEqual(expect.stringContaining('核查'));
    }
    expect(await faultsOf(world)).toEqual([]);
  });
});
