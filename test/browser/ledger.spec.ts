import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Story } from '../support/story.js';
import { inBrowser } from './chromium.js';
import { photograph } from './pictures.js';
import { Room } from './room.js';

inBrowser('the ledger', () => {
  let room: Room;
  let page: Page;

  beforeAll(async () => {
    room = await Room.open();
    for (const [title, days] of [
      ['后到期的隐患', 40],
      ['先到期的隐患', 20],
    ] as const) {
      const story = await Story.reported(room.world, { title });
      await story.determinedMajor();
      await story.assigned(days);
    }
    await Story.reported(room.world, { title: '还没有认定的隐患' });
    const draft = { type: 'SAVE_DRAFT', commandId: randomUUID(), title: '写了一半的隐患' };
    await (await room.world.as('yingji.inspector1')).post('/api/hazards').send(draft);
    page = await room.sits('yingji.inspector1', '/hazards');
  });
  afterAll(() => room?.close());

  const titles = () => page.getByRole('rowheader').allInnerTexts();
  const view = async (name: string, shows: string) => {
    await page.getByRole('navigation', { name: '常用视图' }).getByRole('link', { name, exact: true }).click();
    await page.getByRole('rowheader', { name: shows }).waitFor();
  };

  it('opens with what hurts soonest, in the columns of official ledgers', async () => {
    expect(await titles()).toEqual(['先到期的隐患', '后到期的隐患']);
    const heads = await page.getByRole('columnheader').allInnerTexts();
    const official = ['编号', '隐患', '行业', '属地', '责任单位', '督办单位', '发现时间', '整改期限', '状态', '逾期'];
    expect(heads).toEqual(official);
    const row = await page.getByRole('row').nth(1).innerText();
    for (const said of ['沅清2026-0002', '四季红镇先行加油站', '市应急管理局', '2026-12-01', '还剩 14 个工作日'])
      expect(row).toContain(said);
    await photograph(page, 'ledger-first');
    await page.setViewportSize({ width: 768, height: 900 });
    await photograph(page, 'ledger-768');
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('has drafts under a chip of their own and nowhere else', async () => {
    await view('全部', '还没有认定的隐患');
    expect((await titles()).sort()).toEqual(['先到期的隐患', '后到期的隐患', '还没有认定的隐患'].sort());
    await view('草稿', '写了一半的隐患');
    expect(await titles()).toEqual(['写了一半的隐患']);
  });

  it('searches everything from its first view', async () => {
    await view('在办重大', '先到期的隐患');
    await page.getByLabel('按隐患名称或编号查找').fill('还没有认定');
    await page.getByRole('rowheader', { name: '还没有认定的隐患' }).waitFor();
    expect(new URL(page.url()).searchParams.get('level')).toBeNull();
  });
});
