import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { World } from '../support/world.js';
import { inBrowser } from './chromium.js';
import { widths } from './desk.js';
import { Room } from './room.js';

const address = 'tang.xinren@example.test';

inBrowser('people on screen', () => {
  let room: Room;
  let world: World;

  beforeAll(async () => {
    room = await Room.open();
    world = room.world;
  });
  afterAll(() => room?.close());

  it('an enterprise that may be there already is offered before it is entered twice', async () => {
    const page = await room.sits('caowei.inspector1', '/people');
    await page.getByRole('button', { name: '登记企业' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('企业名称').fill('沅江市安泰米业有限公司');
    await dialog.getByLabel('统一社会信用代码').fill('91350100M000100Y43');
    await dialog.getByLabel('所在地').fill('草尾');
    await page.getByTitle('草尾镇', { exact: true }).click();
    await act(page, '登记企业');
    await dialog.getByText('可能已经登记过').waitFor();
    expect(await dialog.getByRole('link', { name: '草尾镇安泰米业有限公司' }).count()).toBe(1);
    await dialog.getByLabel('不是同一家').check();
    await act(page, '登记企业');
    await dialog.getByText('已办理：登记企业').waitFor();
  });

  it('a principal gives way to another, who chooses a password and comes in', async () => {
    const officer = await room.sits('caowei.leader', '/people');
    await officer.getByRole('link', { name: '草尾镇安泰米业有限公司' }).click();
    await officer.getByRole('button', { name: '更换主要负责人' }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByText('时限照旧').waitFor();
    await dialog.getByLabel('新的主要负责人').fill('唐新任');
    await dialog.getByLabel('邮箱').fill(address);
    await dialog.getByLabel('从哪天起').fill('2026-12-01');
    await officer.keyboard.press('Enter');
    await dialog.getByLabel('原因').fill('法定代表人变更');
    await act(officer, '更换主要负责人');
    await dialog.getByText('已换为唐新任').waitFor();
    await officer.getByRole('button', { name: '知道了' }).click();
    await officer.getByText('变更主要负责人').waitFor();
    await world.settle();
    const token = /(?<=\/invitation\/)[\w-]{43}/.exec(world.mailbox.to(address).at(-1)?.text ?? '')?.[0];
    const invited = await room.sits(null, `/invitation/${token}`, widths.phone);
    await invited.getByText('企业主要负责人').waitFor();
    await invited.getByLabel('新密码', { exact: true }).fill('six slow boats');
    await invited.getByLabel('再输一遍新密码').fill('six slow boats');
    await invited.getByRole('button', { name: '接受邀请' }).click();
    const account = await invited.getByRole('status').locator('strong').innerText();
    await invited.getByRole('link', { name: '现在登录' }).click();
    await invited.getByLabel('账号').fill(account);
    await invited.getByLabel('密码').fill('six slow boats');
    await invited.getByRole('button', { name: '登录', exact: true }).click();
    await invited.getByRole('heading', { name: '我的待办' }).waitFor();
  });

  it('a substitute acts for who is away, says so on every page, and is himself again', async () => {
    const { accountId } = (await (await world.as('yingji.inspector1')).get('/api/me')).body;
    const { unitId } = (await (await world.as('caowei.inspector1')).get('/api/me')).body;
    const further = { unitId, role: 'townInspector' };
    await (await world.as('anweiban1')).post(`/api/accounts/${accountId}/memberships`).send(further).expect(204);
    const away = await room.sits('yingji.inspector1', '/me');
    await away.getByRole('button', { name: '登记请假代办' }).click();
    const dialog = away.getByRole('dialog');
    await dialog.getByLabel('代办人').click();
    await away.getByTitle(/郑复核/).click();
    for (const field of ['从哪天起', '到哪天为止']) {
      await dialog.getByLabel(field).fill('2026-12-01');
      await away.keyboard.press('Enter');
    }
    await dialog.getByLabel('请假原因').fill('年休假');
    await act(away, '登记请假代办');
    await dialog.getByText('郑复核代办到').waitFor();
    const substitute = await room.sits('yingji.inspector2', '/me');
    await substitute.getByRole('button', { name: '代吴细查办理：市应急管理局' }).click();
    await substitute.getByText('代 吴细查 办理').waitFor();
    await substitute.getByRole('link', { name: '台账' }).click();
    await substitute.getByRole('heading', { level: 1, name: '台账' }).waitFor();
    await substitute.getByRole('complementary', { name: '代办' }).waitFor();
    await substitute.getByLabel('代办的岗位').click();
    await substitute.getByTitle(/^草尾镇/).click();
    await substitute.getByText('看到的是草尾镇的事项').waitFor();
    await substitute.getByRole('button', { name: '恢复本人身份' }).click();
    await substitute.getByRole('complementary', { name: '代办' }).waitFor({ state: 'detached' });
  });

  it('a session one does not know is ended from another', async () => {
    const lost = await room.sits('zhujian.leader', '/');
    const page = await room.sits('zhujian.leader', '/me');
    await page.getByText('本次登录').waitFor();
    await page.getByRole('button', { name: '结束其他全部登录' }).click();
    await page
      .getByRole('button', { name: '结 束' })
      .or(page.getByRole('button', { name: '结束', exact: true }))
      .last()
      .click();
    await page.getByRole('button', { name: '结束其他全部登录' }).waitFor({ state: 'detached' });
    await lost.getByRole('link', { name: '台账' }).click();
    await lost.getByRole('heading', { name: '登录' }).waitFor();
  });

  it('a forgotten password is asked for without learning who has an account', async () => {
    const page = await room.sits(null, '/sign-in', widths.phone);
    await page.getByRole('link', { name: '忘记密码' }).click();
    await page.getByLabel('账号或者登记的邮箱').fill('nobody.at.all');
    await page.getByRole('button', { name: '发送重设邮件' }).click();
    await page.getByText('请看邮箱').waitFor();
  });

  it('help opens by a key, tells what states mean, and closes', async () => {
    const page = await room.sits('yingji.leader', '/hazards');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('等牵头部门研判认定').waitFor();
    expect(await room.hindrances()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('no screen complained', () => {
    expect(room.complaints).toEqual([]);
  });
});

/** Presses the button of the dialog that does it. */
async function act(page: Page, verb: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: verb, exact: true }).click();
}
