import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { inBrowser } from './chromium.js';
import { widths } from './desk.js';
import { photograph } from './pictures.js';
import { Room } from './room.js';

inBrowser('what cannot be shown', () => {
  let room: Room;
  beforeAll(async () => {
    room = await Room.open();
  });
  afterAll(() => room?.close());

  const gone = [
    { path: '/hazards/00000000-0000-4000-8000-000000000001', heading: '找不到这项隐患' },
    { path: '/hazards/2026-0001', heading: '找不到这项隐患' },
    { path: '/hazards/00000000-0000-4000-8000-000000000001/schedule', heading: '找不到这项隐患' },
    { path: '/measures/00000000-0000-4000-8000-000000000001', heading: '找不到这项督办措施' },
  ];

  it.each(gone)('says at $path what may have happened, names no raw id, and leads on', async ({ path, heading }) => {
    const page = await room.sits('yingji.leader', path, widths.phone);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    const main = page.getByRole('main');
    expect(await main.innerText()).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
    await main.getByRole('link', { name: '我的待办' }).waitFor();
    await photograph(page, `gone-${heading}`);
    expect(await room.hindrances()).toEqual([]);
    await main.getByRole('link', { name: '台账' }).click();
    await page.getByRole('heading', { level: 1, name: '台账' }).waitFor();
  });

  it('says one failure of the audit once, and tries everything again at one press', async () => {
    const page = await room.sits('shenji.auditor', '/me');
    let isDown = true;
    await page.route(/\/api\/audit/, (route) =>
      isDown ? route.fulfill({ status: 503, json: { title: '服务暂时不可用', status: 503 } }) : route.fallback(),
    );
    await page.goto(`${room.world.url}/audit`);
    await page.getByRole('alert').first().waitFor({ timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('alert').count()).toBe(1);
    isDown = false;
    await page.getByRole('button', { name: /重\s?试/ }).click();
    await page.getByRole('heading', { name: '未决发现' }).waitFor();
    await page.getByRole('heading', { name: '已了结' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
