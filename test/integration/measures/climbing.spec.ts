import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Relay } from '../../../src/engine/relay.js';
import { Sweep } from '../../../src/engine/sweep.js';
import { verifyCases } from '../../../src/engine/verify.js';
import { WorkCalendar } from '../../../workflows/calendar.js';
import { calendar1 } from '../../../workflows/calendars/calendar-1.js';
import { Measures } from '../../support/measures.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

jest.setTimeout(180_000);

const calendar = new WorkCalendar(calendar1);
const leader = 'weiyuan1@yuanjiang.example';
const office = 'anweiban1@yuanjiang.example';
const due = '2025-03-13';

/** Every morning two workers sweep five times each, and relay at once. */
describe('a hazard overdue by more than twenty working days, which nobody touches', () => {
  let world: World;
  let story: Story;
  let measures: Measures;
  /** Subjects of the mails about measures, by day and address. */
  const mails: { day: string; to: string; subject: string; text: string }[] = [];

  beforeAll(async () => {
    world = await World.start({ at: '2025-03-03T10:00:00+08:00' });
    measures = new Measures(world);
    story = await Story.reported(world);
    await story.determinedMajor();
    await story.underway(10);
    await world.settle();
    await goOnUntil('2025-04-14');
  });
  afterAll(() => world?.stop());

  async function goOnUntil(lastDay: string): Promise<void> {
    for (; calendar.localDate(world.clock.now) < lastDay; ) {
      world.mailbox.clear();
      await world.clock.advance('P1D');
      await Promise.all(Array.from({ length: 10 }, () => world.service(Sweep).run()));
      await Promise.all([world.service(Relay).run(), world.service(Relay).run()]);
      await world.settle();
      const day = calendar.localDate(world.clock.now);
      mails.push(...world.mailbox.mails.map(({ to, subject, text }) => ({ day, to: to.join(), subject, text })));
    }
  }

  const workingDaysAfterDue = (ms: number) => calendar.workingDaysBetween(due, calendar.localDate(ms));

  it('has reached each rung once, in order and never early', async () => {
    const climbed = (await story.history()).filter(({ event }: { event: string }) => event === 'RUNG_DUE');
    expect(
      climbed.map(({ payload, occurredAtMs }: Line) => `${payload.kind} +${workingDaysAfterDue(occurredAtMs)}`),
      // The second waits for the explanation that the first asks for within two working days, the third for the five of the letter.
    ).toEqual(['urge +1', 'rung.L2 +4', 'rung.L3 +10', 'rung.L4 +15', 'rung.L5 +21']);
    expect((await story.view()).rung).toBe('L5');
  });

  it('has one draft of each rung, against whom and for whom the policy says', async () => {
    const drafts = await measures.of(story);
    expect(
      drafts.map(({ because, kind, againstName, signerZh, phase }: Draft) => [
        because,
        kind,
        againstName,
        signerZh,
        phase,
      ]),
    ).toEqual([
      ['L2', 'letter', '市应急管理局', '安委办负责人', 'drafted'],
      ['L3', 'bulletin', '四季红镇先行加油站', '安委会领导', 'drafted'],
      ['L4', 'interview', '四季红镇先行加油站', '安委会领导', 'drafted'],
      ['L5', 'listing', '四季红镇先行加油站', '安委会领导', 'drafted'],
    ]);
    expect((await measures.view(drafts[0].id)).text).toContain('储罐区可燃气体报警器停用');
  });

  it('asks the signer on the day of the draft, and the leader from the second day of asking on', async () => {
    const [letter] = await measures.of(story);
    const asked = (await history(letter.id)).filter(({ event }) => event === 'MEASURE_DUE');
    const about = (to: string) =>
      mails.filter((one) => one.to === to && one.text.includes('督办函待签批')).map(({ day }) => day);
    const days = asked.map(({ occurredAtMs }) => calendar.localDate(occurredAtMs));
    expect(about(office)[0]).toBe(calendar.localDate(letter.createdAtMs));
    expect(about(leader)[0]).toBe(days[1]);
    for (const day of days.slice(1).filter((one) => one !== calendar.localDate(world.clock.now))) {
      expect([day, about(office).includes(day), about(leader).includes(day)]).toEqual([day, true, true]);
    }
  });

  it('stands among the work of whoever signs it, overdue said; the leader takes it up once it is late', async () => {
    const work = await measures.mine('anweiban1');
    expect(work.map(({ because, event, overdue }: Draft) => [because, event, overdue])).toEqual([['L2', 'SIGN', true]]);
    expect((await measures.mine('weiyuan1')).map(({ because }: Draft) => because)).toEqual(['L2', 'L3', 'L4', 'L5']);
    expect(await measures.mine('yingji.leader')).toEqual([]);
  });

  it('signed, issued and answered, a measure falls silent', async () => {
    const [letter, bulletin] = await measures.of(story);
    await measures.does('anweiban1', letter.id, 'SIGN');
    await measures.does('weiyuan1', bulletin.id, 'SIGN');
    expect((await measures.mine('anweiban2')).map(({ event }: Draft) => event)).toEqual(['ISSUE', 'ISSUE']);
    await measures.does('anweiban2', letter.id, 'ISSUE');
    expect(await measures.does('anweiban2', bulletin.id, 'ISSUE')).toMatchObject({ phase: 'done', limitAtMs: null });
    world.mailbox.clear();
    await world.settle();
    const toLeader = world.mailbox.to('yingji.leader@yuanjiang.example');
    const kinds = toLeader.map(({ subject }) => subject.split('，')[0]).sort();
    expect(kinds).toEqual(['已印发通报', '已印发督办函'].sort());
    // A bulletin is for every member unit, and for nobody before it is issued.
    const bulletins = world.mailbox.mails.filter(({ text }) => text.includes(`/measures/${bulletin.id}`));
    expect(bulletins.map(({ to }) => to.join())).toContain('zhujian.leader@yuanjiang.example');
    expect((await (await world.as('zhujian.leader')).get(`/api/measures/${bulletin.id}`)).status).toBe(200);
    expect((await (await world.as('zhujian.leader')).get(`/api/measures/${letter.id}`)).status).toBe(404);
    const toDepartment = toLeader.find(({ subject }) => subject.includes('督办函'));
    const [toEnterprise] = world.mailbox.to('xianxing.principal@yuanjiang.example');
    expect(toDepartment?.text).toContain(`https://bihuan.example/measures/${letter.id}`);
    expect(toDepartment?.text).toContain('储罐区可燃气体报警器停用');
    expect(toEnterprise?.text).toContain(`https://bihuan.example/measures/${bulletin.id}`);
    expect(toEnterprise?.text).not.toContain('https://bihuan.example/l/');
    expect(await measures.does('yingji.leader', letter.id, 'ANSWER', { text: '已派人驻点督促。' })).toMatchObject({
      phase: 'done',
      answer: '已派人驻点督促。',
    });
    const before = (await history(letter.id)).length;
    await goOnUntil('2025-04-18');
    expect(await history(letter.id)).toHaveLength(before);
  });

  it('withdraws what nobody signed when the hazard is closed, and nothing else', async () => {
    await story.closed();
    await world.settle();
    expect((await measures.of(story)).map(({ because, phase }: Draft) => [because, phase])).toEqual([
      ['L2', 'done'],
      ['L3', 'done'],
      ['L4', 'withdrawn'],
      ['L5', 'withdrawn'],
    ]);
    const [, , interview] = await measures.of(story);
    expect((await history(interview.id)).at(-1)).toMatchObject({
      event: 'WITHDRAW',
      payload: { reason: '隐患已经办结' },
    });
    expect(await measures.mine('weiyuan1')).toEqual([]);
  });

  it('leaves histories that verify', async () => {
    expect((await verifyCases(world.test.database)).faults).toEqual([]);
  });

  async function history(id: string): Promise<Line[]> {
    return (await (await world.as('anweiban1')).get(`/api/measures/${id}/history?limit=500`)).body.items;
  }
});

interface Line {
  event: string;
  payload: { kind: string; [field: string]: unknown };
  occurredAtMs: number;
}

interface Draft {
  because: string;
  kind: string;
  againstName: string;
  signerZh: string;
  phase: string;
  event: string;
  overdue: boolean;
}
