import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Story } from '../support/story.js';
import { World } from '../support/world.js';
import { inBrowser, openBrowser } from './chromium.js';
import { Desk, faultless, widths } from './desk.js';
import { photograph } from './pictures.js';

/** A notice that gives a day more than the law, as the one of 2020 did. */
const extended = {
  ...{ year: 2027, status: 'final', sourceDocument: '国办发明电〔2026〕6号', sourceDate: '2026-11-03' },
  off: ['01-01..01-03', '02-05..02-12', '04-03..04-05', '05-01..05-05', '06-09', '09-15', '10-01..10-07'],
  work: ['02-14', '02-20', '05-08', '09-26'],
  effectiveFrom: '2026-12-01',
  reason: '国务院延长2027年春节假期一天',
  confirmedWarnings: ['MORE_DAYS_OFF'],
};

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
    const { status } = await (await world.as('anweiban1')).post('/api/calendars').send(extended);
    expect(status).toBe(201);
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
      await desk.page.getByRole('button', { name: '试算第 1001 版' }).first().click();
      await desk.page.getByText('签收时限：').waitFor();
      expect(await desk.page.getByRole('button', { name: '应用这次试算' }).count()).toBe(0);
      await photograph(desk.page, `rules-dry-run-${width}`);
      expect(await desk.faults()).toEqual(faultless);
    } finally {
      await desk.close();
    }
  });

  it.each(Object.entries(widths))(
    'says on a %s what is unusual about a notice before it is approved',
    async (_, width) => {
      const desk = await Desk.open(browser, world.url, width);
      try {
        await desk.signIn('anweiban2');
        await desk.go('/rules');
        const unusual = desk.page.getByRole('list', { name: '第 1001 版与常例不符之处' });
        await unusual.getByText('应为 13 天，现为 14 天').waitFor();
        expect(await desk.faults()).toEqual(faultless);
        const approve = desk.page.getByRole('listitem').filter({ has: unusual }).getByRole('button', { name: '批准' });
        await approve.click();
        await desk.page.getByRole('dialog').getByText('已确认与通知一致').waitFor();
      } finally {
        await desk.close();
      }
    },
  );

  it('is approved by the second person and then applied as shown', async () => {
    const desk = await Desk.open(browser, world.url, Object.values(widths)[0]!);
    try {
      await desk.signIn('anweiban2');
      await desk.go('/rules');
      await desk.page.getByRole('button', { name: '批准：第 1001 版' }).first().click();
      await desk.page.getByRole('dialog').getByRole('button', { name: '批准' }).click();
      await desk.page.getByText('第 1001 版已批准').waitFor();
      await desk.page.getByRole('button', { name: '知道了' }).click();
      await desk.page.getByRole('button', { name: '试算第 1001 版' }).first().click();
      await desk.page.getByRole('button', { name: '应用这次试算' }).click();
      await desk.page.getByRole('dialog').getByRole('button', { name: '应用这次试算' }).click();
      await desk.page.getByText('已改用 1 件').waitFor();
    } finally {
      await desk.close();
    }
  });
});
