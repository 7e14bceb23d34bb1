import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LinkIssueService } from '../../src/links/link-issue.service.js';
import { Story } from '../support/story.js';
import { inBrowser } from './chromium.js';
import { widths } from './desk.js';
import { photograph } from './pictures.js';
import { Room } from './room.js';

inBrowser('what is decided about stands above the form that decides', () => {
  let room: Room;
  let story: Story;

  beforeAll(async () => {
    room = await Room.open();
    story = await Story.reported(room.world);
    await story.determinedMajor();
    await story.assigned(30);
    await story.does(story.principal, 'ACKNOWLEDGE');
    await story.dualReported();
    await story.does(story.principal, 'SUBMIT_PLAN', await story.plan(20));
  });
  afterAll(() => room?.close());

  /** What the part of this name says, where it ends above the form in view. */
  async function above(page: Page, name: string): Promise<string> {
    const part = page.getByRole('region', { name, exact: true });
    await part.waitFor();
    const [shown, form] = await Promise.all([part.boundingBox(), page.locator('form').first().boundingBox()]);
    if (!shown || !form || shown.y + shown.height > form.y) throw new Error(`${name} does not stand above the form`);
    return part.innerText();
  }

  it.each(Object.values(widths))('the plan, with its five elements and milestones, at %i', async (width) => {
    const page = await room.sits('yingji.leader', `/hazards/${story.id}?do=APPROVE_PLAN`, width);
    const plan = await above(page, '治理方案');
    for (const said of ['五落实 · 预案', '每两小时巡检一次', '治理节点 1', '设备到货', '恢复罐区气体检测'])
      expect(plan).toContain(said);
    await photograph(page, `decide-plan-${width}`);
  });

  it('the plan an enterprise promised, when it applies from a mail', async () => {
    await story.does('yingji.leader', 'APPROVE_PLAN');
    const accountId = await story.accountId(story.principal);
    const issuing = room.world.service(LinkIssueService);
    const issued = issuing.issue(story.id, accountId);
    await issuing.write(room.world.test.database, [issued], null);
    const page = await room.sits(null, new URL(issued.url).pathname, widths.phone);
    expect(await above(page, '治理方案')).toContain('设备到货');
    await photograph(page, 'decide-link');
    expect(await room.hindrances()).toEqual([]);
  });

  it('the self-assessment with how it was and is, for whoever names verifiers and whoever verifies', async () => {
    await story.does(story.principal, 'SUBMIT_CLOSEOUT', await story.closeout());
    const supervisor = await room.sits('yingji.leader', `/hazards/${story.id}`);
    expect(await above(supervisor, '销号申请和自评')).toContain('已完成整改，自查合格。');
    await story.does('yingji.leader', 'START_VERIFY', await story.verifiers('yingji.inspector2', 'zhujian.inspector1'));
    for (const verdict of ['PASS', 'FAIL']) {
      const verifier = await room.sits('yingji.inspector2', `/hazards/${story.id}?do=${verdict}`, widths.phone);
      expect(await above(verifier, '销号申请和自评')).toContain('接入控制室');
      const part = verifier.getByRole('region', { name: '销号申请和自评', exact: true });
      expect(await part.getByRole('img').count()).toBe(2);
      await photograph(verifier, `decide-${verdict}`);
    }
  });

  it('the verdict item by item, for whoever approves the close-out', async () => {
    await story.does('yingji.inspector2', 'PASS', await story.verdict('yingji.inspector2'));
    const page = await room.sits('anweiban1', `/hazards/${story.id}`);
    const verdict = await above(page, '核查结论');
    for (const said of ['3 台探测器通电并能报警，合格', '现场测试报警正常，整改到位。'])
      expect(verdict).toContain(said);
    await photograph(page, 'decide-close');
    expect(await room.hindrances()).toEqual([]);
  });
});
