import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { demoPassword } from '../../src/accounts/demo-account.facts.js';
import { World } from '../support/world.js';
import { inBrowser, openBrowser } from './chromium.js';
import { Desk, widths } from './desk.js';

inBrowser('the door', () => {
  let world: World;
  let browser: Browser;
  let desk: Desk;
  let page: Page;
  beforeAll(async () => {
    [world, browser] = await Promise.all([World.start({ config: { publicUrl: 'http://127.0.0.1' } }), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });
  beforeEach(async () => {
    desk = await Desk.open(browser, world.url, widths.phone);
    page = desk.page;
  });
  afterEach(() => desk.close());

  const enter = async (account: string, password: string) => {
    await page.getByLabel('账号').fill(account);
    await page.getByLabel('密码').fill(password);
    await page.getByRole('button', { name: '登录', exact: true }).click();
  };

  it('says what is wrong, keeps what was typed, and leads back to the page that was asked for', async () => {
    await desk.go('/hazards?overdue=true');
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    await enter('anweiban1', 'wrong');
    await page.getByRole('alert').getByText('账号或密码不正确。').waitFor();
    expect(await page.getByLabel('账号').inputValue()).toBe('anweiban1');
    await enter('anweiban1', demoPassword);
    await page.getByRole('heading', { name: '台账' }).waitFor();
    expect(new URL(page.url()).search).toBe('?overdue=true');
  });

  it('lets somebody be chosen in a demonstration, and out again with nothing left behind', async () => {
    await desk.go('/sign-in');
    await page.getByRole('button', { name: /尤先行/ }).click();
    await page.getByRole('heading', { name: '我的待办' }).waitFor();
    await page.getByRole('complementary', { name: '演示模式' }).waitFor();
    await page.getByRole('button', { name: /尤先行/ }).click();
    await page.getByText('退出登录').click();
    await page.getByRole('heading', { name: '登录' }).waitFor();
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
    await desk.go('/');
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  });

  it('has a new account choose its own password before anything else', async () => {
    const office = await world.as('anweiban1');
    const { unitId } = (await office.get('/api/me')).body;
    const made = await office
      .post('/api/accounts')
      .send({ account: 'anweiban9', name: '新来的', role: 'committeeOffice', unitId });
    await desk.go('/hazards');
    await enter('anweiban9', made.body.initialPassword);
    await page.getByRole('heading', { name: '修改密码' }).waitFor();
    await desk.go('/hazards');
    await page.getByRole('heading', { name: '修改密码' }).waitFor();
    expect(await desk.hindrances()).toEqual([]);
    await page.getByLabel('当前密码').fill(made.body.initialPassword);
    await page.getByLabel('新密码', { exact: true }).fill('six slow boats');
    await page.getByLabel('再输一遍新密码').fill('six slow goats');
    await page.getByRole('button', { name: '修改密码' }).click();
    await page.getByText('两次输入的新密码不一样').waitFor();
    await page.getByLabel('再输一遍新密码').fill('six slow boats');
    await page.getByRole('button', { name: '修改密码' }).click();
    await page.getByRole('heading', { name: '台账' }).waitFor();
  });

  it('is found again when the session has ended in the middle of work', async () => {
    await desk.signIn('yingji.leader');
    await desk.go('/');
    await world.test.owner.query('delete from sessions');
    await page.getByRole('link', { name: '台账' }).click();
    await page.getByRole('heading', { name: '登录' }).waitFor();
    expect(new URL(page.url()).searchParams.get('next')).toBe('/hazards');
  });

  it('is served as it was built: assets for good, pages for browsers, nothing in the place of what is not there', async () => {
    const html = await world.http.get('/hazards/any').set('Accept', 'text/html').expect(200);
    expect(html.headers['cache-control']).toBe('no-cache');
    const asset = /src="(\/assets\/[^"]+)"/.exec(html.text)?.[1] ?? '';
    const script = await world.http.get(asset).expect(200);
    expect(script.headers).toMatchObject({
      'content-encoding': 'gzip',
      'cache-control': expect.stringContaining('immutable'),
    });
    await world.http.get('/assets/gone.js').set('Accept', 'text/html').expect(404);
    await world.http.get('/api/gone').set('Accept', 'text/html').expect(404);
    await world.http.get('/.stamp').expect(404);
    await world.http.get('/..%2fpackage.json').expect(404);
  });
});
