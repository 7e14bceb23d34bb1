import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Story } from '../support/story.js';
import { World } from '../support/world.js';

const principal = 'xianxing.principal@yuanjiang.example';
const subjects = (world: World, to: string) => world.mailbox.to(to).map(({ subject }) => subject);

/** Moves day by day, as time does, and lets everything due be told. */
async function live(world: World, days: number): Promise<void> {
  for (let day = 0; day < days; day++) {
    await world.clock.advance('P1D');
    await world.settle();
  }
}

describe('time on a hazard under rectification', () => {
  let world: World;
  let story: Story;
  beforeEach(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    story = await Story.reported(world);
    await story.determinedMajor();
    await story.underway(60);
    await world.settle();
    world.mailbox.clear();
  });
  afterEach(() => world.stop());

  it('is said before the date, at it and after it, without end: reminders, urging, a digest every working day', async () => {
    await live(world, 75);
    const fired = (await story.history())
      .filter(({ quiet }: { quiet: boolean }) => quiet)
      .map(({ event, payload }: { event: string; payload: { kind: string } }) => `${event} ${payload.kind}`);
    expect(fired.slice(0, 9)).toEqual([
      'REMIND_DUE remind.R0',
      'REMIND_DUE remind.R1',
      'REMIND_DUE remind.R2',
      'REMIND_DUE remind.R2',
      'REMIND_DUE remind.R3',
      'REMIND_DUE milestone',
      'REMIND_DUE remind.R3',
      'REMIND_DUE remind.R3',
      'RUNG_DUE urge',
    ]);
    expect(fired.filter((line: string) => line === 'DIGEST_DUE digest').length).toBeGreaterThan(5);
    expect(subjects(world, principal).some((subject) => subject.includes('逾期'))).toBe(true);
    expect(fired.filter((line: string) => line.startsWith('RUNG_DUE'))).toEqual(['RUNG_DUE urge', 'RUNG_DUE rung.L2']);
    expect((await story.view()).rung).toBe('L2');
  });

  it('does not pause for a form: a reminder between opening and sending leaves the revision alone', async () => {
    const { rev } = await story.view();
    await live(world, 55);
    expect((await story.view()).rev).toBe(rev);
    await story.does(story.principal, 'LOG_PROGRESS', { text: '安装中', percent: 50, rev });
  });

  it('holds the ladder while a timely submission is verified, and goes on where it stood when it fails', async () => {
    await live(world, 59);
    await story.does(story.principal, 'SUBMIT_CLOSEOUT', await story.closeout());
    await story.does('yingji.leader', 'START_VERIFY', await story.verifiers('yingji.inspector2', 'zhujian.inspector1'));
    world.mailbox.clear();
    await live(world, 6);
    expect(subjects(world, principal).filter((subject) => subject.includes('催办'))).toEqual([]);
    const failed = { items: [{ item: '报警测试', passed: false }], opinion: '一台不报警。' };
    await story.does('yingji.inspector2', 'FAIL', await story.verdict('yingji.inspector2', failed));
    await world.settle();
    expect((await story.view()).rung).toBeNull();
    await live(world, 3);
    expect((await story.view()).rung).toBe('L1');
  });

  it('takes an application at the very instant of the deadline for late, with the sweep stopped', async () => {
    const { due } = await story.view();
    await world.clock.set(due.atMs);
    const late = await story.does(story.principal, 'SUBMIT_CLOSEOUT', await story.closeout());
    expect(late.body.due.overdue).toBe(true);
    const { rows } = await world.test.owner.query(`select facts->'submission'->>'timely' as timely from cases`);
    expect(rows).toEqual([{ timely: 'false' }]);
  });

  it('lets silence on an extension be its refusal, and tells the approver and his superior', async () => {
    await story.does(story.principal, 'REQUEST_EXTENSION', {
      newDueOn: await story.day(80),
      reason: '设备生产周期延长。',
      remainingSteps: '到货、安装、检测',
      interimControls: ['MONITOR'],
    });
    world.mailbox.clear();
    await live(world, 16);
    const view = await story.view();
    expect([view.state.extension.code, view.extensionsGranted]).toEqual(['none', 0]);
    expect(subjects(world, principal).some((subject) => subject.includes('延期'))).toBe(true);
    expect(subjects(world, 'yingji.leader@yuanjiang.example').some((subject) => subject.includes('延期'))).toBe(true);
  });

  it('gives a granted extension a clock of its own and keeps the first date beside it', async () => {
    const newDueOn = await story.day(80);
    const form = { newDueOn, reason: '设备生产周期延长。', remainingSteps: '到货', interimControls: ['MONITOR'] };
    const before = (await story.view()).due.lastDay;
    await story.does(story.principal, 'REQUEST_EXTENSION', form);
    const granted = await story.does('yingji.leader', 'APPROVE_EXTENSION', { newDueOn, opinion: '同意。' });
    expect(granted.body.due).toMatchObject({ lastDay: newDueOn, originalLastDay: before });
    await live(world, 62);
    expect((await story.view()).rung).toBeNull();
  });
});
