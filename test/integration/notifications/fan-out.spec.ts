import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { peopleOf, Stage, setStage } from './stage.js';

describe('a notice becomes deliveries', () => {
  let stage: Stage;
  let people: Awaited<ReturnType<typeof peopleOf>>;
  let hazard: string;

  beforeAll(async () => {
    stage = await setStage();
    people = await peopleOf(stage.make);
  });
  afterAll(() => stage.strike());
  const newHazard = async () => {
    hazard = await stage.make.hazard('除尘系统未接地');
    return hazard;
  };
  const recipients = async () => (await stage.deliveries(hazard)).map(({ recipient }) => recipient).sort();

  it('writes each recipient once, however often the row is handled', async () => {
    const principal = { post: 'principal', unitId: people.mill } as const;
    const office = { post: 'committeeOffice' } as const;
    const row = await stage.tell(await newHazard(), 'assigned', [principal, principal, office]);
    await Promise.all([stage.handle(row), stage.handle(row), stage.handle(row)]);
    expect(await recipients()).toEqual(['office@x.example', 'principal@x.example']);
    expect(await stage.tasks(hazard)).toEqual([]);
  });

  it('a vacant post goes up to the town, says why, and raises a task', async () => {
    await stage.tell(await newHazard(), 'reminder', [{ post: 'safetyOfficer', unitId: people.mill }]);
    expect(await recipients()).toEqual(['inspector@x.example']);
    expect(await stage.tasks(hazard)).toEqual([
      { kind: 'vacantPost', detail: '草尾镇安泰米业安全管理人员空缺或者没有邮箱，通知已转送上级。' },
    ]);
    await stage.courier.run();
    expect(stage.mailbox.to('inspector@x.example').at(-1)?.text).toContain('本通知原应发给草尾镇安泰米业安全管理人员');
  });

  it('nobody up to the top: the committee office; and an unknown unit too', async () => {
    await stage.tell(await newHazard(), 'urge', [{ post: 'superior', unitId: people.bureau }]);
    expect(await recipients()).toEqual(['office@x.example']);
    await stage.tell(await newHazard(), 'urge', [{ post: 'supervisor', unitId: hazard }]);
    expect(await recipients()).toEqual(['office@x.example']);
    await stage.tell(await newHazard(), 'urge', []);
    expect(await recipients()).toEqual(['office@x.example']);
  });

  it('is not sent before its instant, and an urging not at night (D7)', async () => {
    await stage.clock.set('2026-12-01T21:30:00+08:00');
    const to = [{ post: 'committeeOffice' } as const];
    await stage.tell(await newHazard(), 'urge', to);
    await stage.tell(hazard, 'assigned', to);
    await stage.tell(hazard, 'closed', to, { notBefore: Date.parse('2026-12-03T09:00:00+08:00') });
    const times = new Map((await stage.deliveries(hazard)).map(({ notice, nextAttemptAt }) => [notice, nextAttemptAt]));
    expect(times.get('urge')).toEqual(new Date('2026-12-02T08:00:00+08:00'));
    expect(times.get('assigned')).toEqual(new Date('2026-12-01T21:30:00+08:00'));
    expect(times.get('closed')).toEqual(new Date('2026-12-03T09:00:00+08:00'));
  });

  it('waits for an address rather than being lost when even the committee office has none', async () => {
    await stage.owner.query(`update accounts set email = null where account = 'office'`);
    await stage.clock.set('2026-12-02T10:00:00+08:00');
    await stage.tell(await newHazard(), 'urge', [{ post: 'committeeOffice' }]);
    await stage.courier.run();
    expect(await stage.deliveries(hazard)).toMatchObject([{ recipient: '', status: 'queued', attempts: 1 }]);
    await stage.owner.query(`update accounts set email = 'new@x.example' where account = 'office'`);
    await stage.clock.advance('PT1H');
    await stage.courier.run();
    expect(stage.mailbox.to('new@x.example')).toHaveLength(1);
    expect((await stage.deliveries(hazard)).map(({ status }) => status).sort()).toEqual(['accepted', 'withdrawn']);
  });
});
