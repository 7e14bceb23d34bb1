import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Story } from '../support/story.js';
import { World } from '../support/world.js';
import { inBrowser, openBrowser } from './chromium.js';
import { Desk, faultless, widths } from './desk.js';
import { photograph } from './pictures.js';

inBrowser('a draft of the rules, on a desk and in a hand', () => {
  let world: World;
  let browser: Browser;

  beforeAll(async () => {
    [world, browser] = await Promise.all([
      World.start({ at: '2026-12-01T09:00:00+08:00', config: { publicUrl: 'http://127.0.0.1' } }),
      openBrowser(),
    ]);
    const story = await Story.reported(world);
    await story.determinedMajor();
    await story.assigned(60);
    const limit = { value: { wd: 5 }, basis: '县安委会会议纪要〔2026〕9号', level: 'S' };
    const form = { effectiveFrom: '2026-12-01', reason: '年末交办集中', patch: { limits: { 'ack.limit': limit } } };
    for (let drafts = 0; drafts < Object.keys(widths).length; drafts += 1)
      await (await world.as('anweiban1')).post('/api/policies').send(form);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it.each(Object.entries(widths))('shows on a %s what it would change, and changes nothing', async (_, width) => {
    const desk = await Desk.open(browser, world.url, width);
    try {
      await desk.signIn('anweiban2');
      await desk.go('/rules');
      await desk.page.getByRole('button', { name: '试算第 1001 版' }).click();
      await desk.page.getByText('签收时限：').waitFor();
      expect(await desk.page.getByRole('button', { name: '应用这次试算' }).count()).toBe(0);
      await photograph(desk.page, `rules-dry-run-${width}`);
      expect(await desk.faults()).toEqual(faultless);
    } finally {
      await desk.close();
    }
  });

  it('is approved by the second person and then applied as shown', async () => {
    const desk = await Desk.open(browser, world.url, Object.values(widths)[0]!);
    try {
      await desk.signIn('anweiban2');
      await desk.go('/rules');
      await desk.page.getByRole('button', { name: '批准：第 1001 版' }).click();
      await desk.page.getByRole('dialog').getByRole('button', { name: '批准' }).click();
      await desk.page.getByText('第 1001 版已批准').waitFor();
      await desk.page.getByRole('button', { name: '知道了' }).click();
      await desk.page.getByRole('button', { name: '试算第 1001 版' }).click();
      await desk.page.getByRole('button', { name: '应用这次试算' }).click();
      await desk.page.getByRole('dialog').getByRole('button', { name: '应用这次试算' }).click();
      await desk.page.getByText('已改用 1 件').waitFor();
    } finally {
      await desk.close();
    }
  });
});
