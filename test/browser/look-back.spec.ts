import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { SealTaker } from '../../src/engine/seal.taker.js';
import { SampleDraws } from '../../src/look-back/sample.draws.js';
import { Story } from '../support/story.js';
import { World } from '../support/world.js';
import { inBrowser, openBrowser } from './chromium.js';
import { Desk, faultless, widths } from './desk.js';
import { photograph } from './pictures.js';

inBrowser('a drawn sample, on a desk and in a hand', () => {
  let world: World;
  let browser: Browser;
  let id: string;

  beforeAll(async () => {
    [world, browser] = await Promise.all([
      World.start({ at: '2026-12-01T09:00:00+08:00', config: { publicUrl: 'http://127.0.0.1' } }),
      openBrowser(),
    ]);
    for (const title of ['疏散通道堆放杂物', '灭火器过期', '配电箱无门']) {
      const story = await Story.reported(world, { proposedLevel: 'general', title });
      const afterPhotos = [await story.file('yingji.inspector2')];
      await story.does('yingji.inspector2', 'FIX_ON_SPOT', { measuresDone: '已清理。', afterPhotos });
    }
    await world.clock.advance('P1D');
    const frame = { fromDay: '2026-12-01', toDay: '2026-12-01', share: 0.5 };
    id = (await (await world.as('anweiban1')).post('/api/look-back-samples').send(frame)).body.id;
    await world.clock.advance('PT1H');
    await world.service(SealTaker).run({ force: true });
    await world.service(SampleDraws).run();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it.each(Object.entries(widths))('is drawn again by an auditor on a %s, and comes out the same', async (_, width) => {
    const desk = await Desk.open(browser, world.url, width);
    try {
      await desk.signIn('shenji.auditor');
      await desk.go(`/look-back/${id}`);
      await desk.page.getByText('抽中 2 件').waitFor();
      expect(await desk.page.getByText('抽中', { exact: true }).count()).toBe(2);
      await desk.page.getByRole('button', { name: '在这台电脑上重抽一遍' }).click();
      await desk.page.getByText('重抽的结果与记录完全一致').waitFor();
      await photograph(desk.page, `look-back-drawn-${width}`);
      expect(await desk.faults()).toEqual(faultless);
    } finally {
      await desk.close();
    }
  });
});
