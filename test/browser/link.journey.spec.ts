import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { OrganisationsService } from '../../src/organisations/organisations.service.js';
import { Story } from '../support/story.js';
import { World } from '../support/world.js';
import { inBrowser, openBrowser } from './chromium.js';
import { Desk, widths } from './desk.js';
import { attach, pick, planParts, send, signs } from './hand.js';

const address = 'he.wandian@longteng.example';

inBrowser('an enterprise that never signs in', () => {
  let world: World;
  let browser: Browser;
  let desk: Desk;
  let page: Page;
  let unitId: string;
  let story: Story;

  beforeAll(async () => {
    [world, browser] = await Promise.all([World.start({ config: { publicUrl: 'http://127.0.0.1' } }), openBrowser()]);
    desk = await Desk.open(browser, world.url, widths.phone);
    page = desk.page;
    const townUnitId = world.service(OrganisationsService).unitIdOf('sijihong');
    const body = { name: '沅江市龙腾液化气站', creditCode: '91430981MA4Q770019', townUnitId };
    unitId = (await (await world.as('yingji.leader')).post('/api/enterprises').send(body)).body.id;
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  /** The last thing a mail to the enterprise holds that looks like this. */
  function lastOf(pattern: RegExp): string {
    const found = world.mailbox.to(address).flatMap(({ text }) => text.match(pattern) ?? []);
    return found.at(-1) ?? '';
  }

  /** Opens the newest link, or stays where it is open already. */
  async function opens(): Promise<void> {
    await world.settle();
    await desk.go(`/l/${lastOf(/(?<=\/l\/)[\w-]{43}/g)}`);
  }

  /** Sends the form in view and types the code that comes by mail. */
  async function confirms(verb: string): Promise<void> {
    await send(page, verb);
    const digits = page.getByLabel('六位验证码');
    await digits.waitFor();
    await world.settle();
    await digits.fill(lastOf(/(?<=您的验证码：)\d{6}/g));
    await send(page, `确认${verb}`);
    await digits.waitFor({ state: 'detached' });
    await page.getByText(`已办理：${verb}`).waitFor();
  }

  async function sessions(): Promise<number> {
    const { rows } = await world.test.owner.query<{ n: number }>(
      `select count(*)::int as n from sessions s join accounts a on a.id = s.account_id where a.unit_id = $1`,
      [unitId],
    );
    return rows[0]?.n ?? -1;
  }

  it('its principal accepts the invitation of a mail, without a password', async () => {
    const invited = { unitId, role: 'enterprisePrincipal', name: '何万电', email: address };
    const { status } = await (await world.as('yingji.leader')).post('/api/invitations').send(invited);
    expect(status).toBe(201);
    await world.settle();
    await desk.go(`/invitation/${lastOf(/(?<=\/invitation\/)[\w-]{43}/g)}`);
    await page.getByText('沅江市龙腾液化气站').first().waitFor();
    await page.getByLabel('不设密码').check();
    await page.getByRole('button', { name: '接受邀请' }).click();
    await page.getByText('您已加入沅江市龙腾液化气站').waitFor();
    const { rows } = await world.test.owner.query(
      'select active, password_hash as password from accounts where unit_id = $1',
      [unitId],
    );
    expect(rows).toEqual([{ active: true, password: null }]);
  });

  it('signs for the task from the mail that brought it; a wrong code does nothing', async () => {
    story = await Story.reported(world, { enterpriseUnitId: unitId });
    await story.determinedMajor();
    await story.does('yingji.leader', 'ASSIGN', { ...(await story.assignment(30)), responsibleUnitId: unitId });
    await opens();
    await page.getByRole('heading', { level: 1, name: '储罐区可燃气体报警器停用' }).waitFor();
    await send(page, '签收整改任务');
    await page.getByLabel('六位验证码').waitFor();
    await world.settle();
    const right = lastOf(/(?<=您的验证码：)\d{6}/g);
    await page.getByLabel('六位验证码').fill(right === '000000' ? '000001' : '000000');
    await send(page, '确认签收整改任务');
    await page.getByText('还可以试 4 次').waitFor();
    expect((await story.view()).state.lifecycle.code).toBe('assigned');
    await page.getByLabel('六位验证码').fill(right);
    await send(page, '确认签收整改任务');
    await page.getByText('已办理：签收整改任务').waitFor();
  });

  it('hands in its plan; what was refused is mended where it stands and goes with the same code', async () => {
    for (const part of planParts) await page.getByLabel(part, { exact: true }).fill('已落实');
    await page.getByLabel('节点', { exact: true }).fill('设备到货');
    await pick(page, '完成日期', await story.day(40));
    await pick(page, '向职工通报日期', await story.day(0));
    await send(page, '报送治理方案');
    await page.getByLabel('六位验证码').waitFor();
    await world.settle();
    await page.getByLabel('六位验证码').fill(lastOf(/(?<=您的验证码：)\d{6}/g));
    await send(page, '确认报送治理方案');
    await page.getByRole('button', { name: '治理节点：' }).waitFor();
    await pick(page, '完成日期', await story.day(20));
    await send(page, '报送治理方案');
    await page.getByText('已办理：报送治理方案').waitFor();
    await story.does('yingji.leader', 'APPROVE_PLAN');
  });

  it('reads the paper that came with the task, and signs it on the glass', async () => {
    const path = `/api/hazards/${story.id}/documents/rectificationOrder`;
    const issued = await (await world.as('yingji.inspector1')).post(path).send({ commandId: randomUUID() });
    expect(issued.status).toBe(201);
    await opens();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /责令限期整改指令书/ }).click(),
    ]);
    const bytes = await readFile(await download.path());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(issued.body.sha256);
    await page.getByRole('button', { name: '签署文书' }).click();
    await signs(page);
    await page.getByLabel('签名人', { exact: true }).fill('何万电');
    await page.getByLabel('签名人职务').fill('主要负责人');
    await confirms('签署文书');
    await page.getByText('已签名').waitFor();
    expect(await desk.hindrances()).toEqual([]);
  });

  it('tells how far it is, with a photo, and applies for the close-out', async () => {
    await opens();
    await page.getByRole('button', { name: '填报整改进展' }).click();
    await page.getByLabel('进展', { exact: true }).fill('探测器已装好');
    await page.getByLabel('完成百分比').fill('90');
    await attach(page, 'after');
    await confirms('填报整改进展');
    for (const to of ['向主管部门报告', '向职工大会或者职工代表大会报告']) {
      await page.getByRole('button', { name: '登记双报告' }).click();
      await page.getByLabel(to).check();
      await pick(page, '报告日期', await story.day(0));
      await attach(page, 'after');
      await confirms('登记双报告');
    }
    await page.getByLabel('整改措施完成情况').fill('1. 更换探测器；2. 接入控制室');
    await page.getByLabel('自评结论').fill('自查合格');
    await page.getByLabel('实际投入资金').fill('30000');
    await attach(page, 'after');
    await confirms('申请销号');
    await page.getByText('现在等').waitFor();
  });

  it('reads that it is closed, and never had a session or a password', async () => {
    const verifiers = await story.verifiers('yingji.inspector2', 'zhujian.inspector1');
    await story.does('yingji.leader', 'START_VERIFY', verifiers);
    await story.does('yingji.inspector2', 'PASS', await story.verdict('yingji.inspector2'));
    await story.does('anweiban1', 'APPROVE_CLOSE', { opinion: '同意销号。' });
    await opens();
    await page.getByText('已销号').first().waitFor();
    expect(await sessions()).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
    const lines = (await story.history()) as { event: string; actor: { name: string } }[];
    const own = lines.filter(({ actor }) => actor.name === '何万电').map(({ event }) => event);
    expect(own).toEqual([
      'ACKNOWLEDGE',
      'SUBMIT_PLAN',
      'SIGN_DOCUMENT',
      'LOG_PROGRESS',
      'REPORT_DUAL',
      'REPORT_DUAL',
      'SUBMIT_CLOSEOUT',
    ]);
    expect(desk.complaints).toEqual([]);
  });
});
