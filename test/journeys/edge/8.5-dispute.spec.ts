import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { faultsOf, live, openAccount, Practice, reasonsOf } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

const reason = '现场条件不符合该条款的适用情形。';

describe('8.5 a disputed determination', () => {
  let world: World;
  let practice: Practice;
  let deputy: string;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    practice = await Practice.underway(world);
    deputy = await openAccount(world, 'departmentSupervisor', practice.unit('emergency-management'));
  });
  afterAll(() => world.stop());

  const armed = async (): Promise<object[]> => (await practice.story.view()).deadlines;
  const dispute = async ({ story }: Practice, by = story.principal) =>
    story.send(by, 'FILE_DISPUTE', { reason, evidence: [await story.file(by)] });

  it('8.5 stops no clock: every limit runs on, and one more', async () => {
    const before = await armed();
    expect((await dispute(practice)).body.practice.dispute).toBe('open');
    const [after, state] = [await armed(), await practice.state()];
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after).toHaveLength(before.length + 1);
    expect(await practice.limits()).toContain('objection.decide');
    expect(state).toBe('rectifying');
    expect(reasonsOf(await dispute(practice))).toEqual(['noDisputeOpen']);
    await world.settle();
    for (const told of ['yingji.leader', 'anweiban1']) {
      expect(await practice.mails(told)).toContainEqual(expect.stringContaining('异议'));
    }
  });

  it('8.5 is judged with experts by another than who determined, and asked for until it is', async () => {
    const { story } = practice;
    await live(world, 16);
    expect(await practice.fired()).toContain('LIMIT_DUE objection.decide');
    const answer = { outcome: 'upheld', opinion: '经复核维持原认定。', experts: '刘工、陈工' };
    expect(reasonsOf(await story.send('yingji.leader', 'RESOLVE_DISPUTE', answer))).toEqual([
      'reviewerDidNotDetermine',
    ]);
    const alone = { ...answer, experts: ' ' };
    expect(reasonsOf(await story.send(deputy, 'RESOLVE_DISPUTE', alone))).toEqual(['reviewedWithExperts']);
    world.mailbox.clear();
    const resolved = await story.does(deputy, 'RESOLVE_DISPUTE', answer);
    expect(resolved.body.practice.dispute).toBe('upheld');
    expect(await practice.limits()).not.toContain('objection.decide');
    await world.settle();
    expect(await practice.mails('xianxing.principal')).toContainEqual(expect.stringContaining('异议'));
  });

  it('8.5 comes too late after five working days from the assignment', async () => {
    const late = await Practice.underway(world);
    await live(world, 8);
    expect(reasonsOf(await dispute(late))).toEqual(['disputeFiledInTime']);
    expect(await faultsOf(world)).toEqual([]);
  });
});
