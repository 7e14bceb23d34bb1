import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { inBrowser, openBrowser } from './chromium.js';
import { Desk, widths } from './desk.js';
import { photograph } from './pictures.js';
import { Street } from './street.js';

/** The width an A4 sheet leaves between its margins. */
const sheet = { width: 718, height: 1040 };

inBrowser('a case file on paper', () => {
  let street: Street;
  let browser: Browser;
  let desk: Desk;
  let page: Page;
  beforeAll(async () => {
    [street, browser] = await Promise.all([Street.lived(), openBrowser()]);
    desk = await Desk.open(browser, street.world.url, widths.desktop);
    page = desk.page;
    await desk.signIn('anweiban1');
    await desk.go(`/hazards/${street.overdue.id}`);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(sheet);
  });
  afterAll(async () => {
    await browser?.close();
    await street?.world.stop();
  });

  it('has nothing to press and nowhere to go', async () => {
    await photograph(page, 'case-print');
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.locator('form:visible, summary:visible').count()).toBe(0);
  });

  it('says its date with what it rests on', async () => {
    await page.getByText(/逾期 \d+ 个工作日（到当天 24:00 为止/).waitFor();
  });

  it('lies open: what was filled in, what the clock recorded, and everybody who was told', async () => {
    expect(await page.getByText('五落实 · 预案').isVisible()).toBe(true);
    const folded = page.locator('.quiet-lines li');
    expect(await folded.count()).toBeGreaterThan(3);
    for (const line of await folded.all()) expect(await line.isVisible()).toBe(true);
    const told = page.getByRole('region', { name: '通知送达' }).getByRole('listitem');
    expect(await told.count()).toBeGreaterThan(6);
    await page.getByRole('region', { name: '督办措施' }).getByRole('link', { name: '督办函' }).waitFor();
  });

  it('tears no line: each stands whole on its page', async () => {
    for (const part of ['.story-line', '.ant-timeline-item', '.case-list li', '.quiet-lines li', '.said-list > div']) {
      const torn = `[...document.querySelectorAll('${part}')].filter((one) => getComputedStyle(one).breakInside !== 'avoid')`;
      expect([part, await page.evaluate(`${torn}.length`)]).toEqual([part, 0]);
    }
  });
});
