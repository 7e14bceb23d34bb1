import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Story } from '../support/story.js';
import type { World } from '../support/world.js';
import { inBrowser } from './chromium.js';
import { widths } from './desk.js';
import { attach, names, send, signs } from './hand.js';
import { Room } from './room.js';

const order = '责令限期整改指令书';
const record = '现场检查记录';

inBrowser('papers and lists on screen', () => {
  let room: Room;
  let world: World;
  let story: Story;

  beforeAll(async () => {
    room = await Room.open();
    world = room.world;
    story = await Story.reported(world);
    await story.determinedMajor();
    await story.assigned(30);
  });
  afterAll(() => room?.close());

  async function issues(page: Page, paper: string): Promise<void> {
    await page.getByRole('button', { name: `出具：${paper}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: '出具', exact: true }).click();
    await page.getByRole('dialog').getByText('原件已留存').waitFor();
    await page.getByRole('button', { name: '知道了' }).click();
  }

  it('an officer issues a paper, and its original is kept', async () => {
    const page = await room.sits('yingji.inspector1', `/hazards/${story.id}`);
    await issues(page, order);
    await page.getByText('等签署').waitFor();
    await page.getByRole('link', { name: '原件', exact: true }).waitFor();
  });

  it('a co-unit has an assignment sheet of its own beside the lead’s', async () => {
    const { unitId, unitName } = (await (await world.as('antai.principal')).get('/api/me')).body;
    const share = { unitId, task: '清理毗邻棚架', dueOn: await story.day(20) };
    await story.does('yingji.leader', 'ADD_SUBTASK', share);
    const page = await room.sits('yingji.leader', `/hazards/${story.id}`);
    await page.getByText('配合任务：清理毗邻棚架').waitFor();
    await page.getByRole('link', { name: '交办函', exact: true }).waitFor();
    await issues(page, `交办函（${unitName}）`);
    const own = await room.sits('antai.principal', `/hazards/${story.id}`, widths.phone);
    await own.getByRole('button', { name: `签署文书：交办函（${unitName}）` }).waitFor();
  });

  it('the party signs it on the pad', async () => {
    const page = await room.sits('xianxing.principal', `/hazards/${story.id}`, widths.phone);
    await page.getByRole('button', { name: `签署文书：${order}` }).click();
    await signs(page);
    await page.getByLabel('签名人', { exact: true }).fill('尤先行');
    await page.getByLabel('签名人职务').fill('主要负责人');
    await send(page, '签署文书');
    await page.getByText('已由尤先行（主要负责人）签署').waitFor();
    expect((await story.history()).at(-1)).toMatchObject({ event: 'SIGN_DOCUMENT' });
  });

  it('a refusal to sign is witnessed by two officers; the signed scan is bound to its copy', async () => {
    const page = await room.sits('yingji.inspector1', `/hazards/${story.id}`);
    await issues(page, record);
    await page.getByRole('button', { name: `登记拒签：${record}` }).click();
    await page.getByLabel('拒签情况').fill('看过文书后不签');
    await names(page, '见证人员', '吴细查', '郑复核');
    await attach(page, 'before');
    await send(page, '登记拒签');
    await page.getByText('拒签：看过文书后不签').waitFor();
    await page.getByRole('button', { name: `上传签署扫描件：${order}` }).click();
    await attach(page, 'after');
    await send(page, '上传签署扫描件');
    await page.getByText('扫描件已上传').waitFor();
    expect((await story.history()).at(-1)).toMatchObject({ event: 'BIND_SCAN' });
  });

  it('the office is offered first what the case waits for, and what is rare is folded', async () => {
    const page = await room.sits('anweiban1', `/hazards/${story.id}`);
    expect(await page.getByRole('button', { name: '提出作废或合并' }).isVisible()).toBe(false);
    await page.getByText('较少办理的事项').click();
    await page.getByRole('button', { name: '提出作废或合并' }).waitFor();
  });

  it('a duplicate goes on where it was merged, with a notice and a way back', async () => {
    const duplicate = await Story.reported(world, { title: '报警器断电（重复）' });
    await duplicate.does('yingji.leader', 'PROPOSE_VOID', { reason: '同一处', intoCaseId: story.id });
    await duplicate.does('anweiban1', 'MERGE', { opinion: '同意合并' });
    const page = await room.sits('yingji.inspector1', `/hazards/${duplicate.id}`);
    await page.getByText('“报警器断电（重复）”已并入这项隐患').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/hazards/${story.id}`);
    await page.getByRole('link', { name: '看原来的案卷' }).click();
    await page.getByRole('heading', { level: 1, name: '报警器断电（重复）' }).waitFor();
    await page.getByText('已并入：').waitFor();
  });

  it('the ledger is taken away as it is filtered', async () => {
    const page = await room.sits('anweiban1', '/hazards?phase=assigned');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '导出 CSV' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('储罐区可燃气体报警器停用');
    expect(text).not.toContain('报警器断电（重复）');
  });

  it('a sample is approved before its seed exists', async () => {
    await world.clock.advance('P2D');
    const page = await room.sits('anweiban1', '/look-back');
    await page.getByRole('button', { name: '批准抽样' }).click();
    const dialog = page.getByRole('dialog');
    for (const field of ['从哪天起', '到哪天为止']) {
      await dialog.getByLabel(field).fill(await story.day(-1));
      await page.keyboard.press('Enter');
    }
    await dialog.getByRole('button', { name: '批准抽样', exact: true }).click();
    await dialog.getByText('等下一号封存').waitFor();
    await page.getByRole('button', { name: '知道了' }).click();
    await page.getByText('等下一号封存').waitFor();
    expect(await room.hindrances()).toEqual([]);
  });

  it('no screen complained', () => {
    expect(room.complaints).toEqual([]);
  });
});
