import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { demoPassword } from '../../src/accounts/demo-account.facts.js';
import { inBrowser } from './chromium.js';
import { photograph } from './pictures.js';
import { Room } from './room.js';

const enterprise = '沅江市某某循环经济产业园综合利用再生资源有限责任公司第二分公司';
const figures = { found: 40, closed: 20, extended: 2, reopened: 1, namedAfterDue: 1, lateRecorded: 1 };
const base = { due: 30, onTime: 19, lateClosed: 1, overdueOpen: 8, inVerification: 1, verificationLate: 1, removed: 0 };
const total = { ...figures, rectificationRate: 50, original: { ...base, rate: 60 }, current: { ...base, rate: 65.5 } };
const cohorts = { period: total, carriedOver: total, total, cases: '/api/analytics/closure/cases?by=department' };

function row(place: number) {
  return {
    key: `2026-${String(place + 1).padStart(2, '0')}`,
    name: `沅江市第${place + 1}个名称很长的部门`,
    ...cohorts,
  };
}

function overdue(place: number) {
  return {
    hazardId: `00000000-0000-4000-8000-0000000000${place + 10}`,
    title: `罐区第 ${place + 1} 处可燃气体探测器停用、报警不能传到值班室`,
    phase: 'rectifying',
    current: place === 9 ? null : 'overdueOpen',
    original: 'overdueOpen',
    reopened: place === 9,
    workingDaysOverdue: place === 9 ? null : 30 - place,
    currentDueAtMs: Date.parse('2026-11-21T00:00:00+08:00'),
    originalDueAtMs: Date.parse('2026-10-21T00:00:00+08:00'),
    actorName: enterprise,
    enterpriseName: enterprise,
    townName: '草尾镇',
    ownerName: '市应急管理局',
  };
}

/** What a city at its worst would answer: long names, more rows than a sheet of paper holds. */
async function atItsWorst(page: Page): Promise<void> {
  const asOfMs = Date.parse('2026-12-01T00:00:00+08:00');
  await page.route(/\/api\/analytics\/closure\?/, (route) => {
    const by = new URL(route.request().url()).searchParams.get('by');
    const rows = Array.from({ length: by === 'month' ? 12 : 25 }, (_, place) => row(place));
    return route.fulfill({
      json: { asOfMs, from: '2026-01-01', to: '2026-12-01', by, all: cohorts, rows, truncated: false },
    });
  });
  await page.route(/\/api\/analytics\/closure\/cases/, (route) =>
    route.fulfill({ json: { asOfMs, items: Array.from({ length: 10 }, (_, place) => overdue(place)), next: null } }),
  );
}

const clipped = `[...document.querySelectorAll('.ledger-scroll, .month-table')]
  .filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.getAttribute('aria-label') ?? box.className)`;
const wider = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

inBrowser('the page of the committee', () => {
  let room: Room;
  let page: Page;

  beforeAll(async () => {
    room = await Room.open();
    page = await room.sits('weiyuan1', '/account');
    await atItsWorst(page);
    await page.goto(`${room.world.url}/closure`);
    await page.getByText('罐区第 1 处').waitFor();
  });
  afterAll(() => room?.close());

  it('shows every column of both lists on a desk', async () => {
    await photograph(page, 'committee-1440');
    expect(await page.evaluate(clipped)).toEqual([]);
  });

  it('counts late in working days, says what the list is made of, and twelve months line by line', async () => {
    const gap = page.getByRole('region', { name: '离 100% 还差这些' });
    const told = await gap.innerText();
    expect(told).toContain('逾期 30 个工作日');
    expect(told).not.toMatch(/逾期 \d+ 天/);
    expect(told).toContain('共 10 项：到期未销号 8 项，按期申请而核查超期 1 项，销号后重启、还没有新期限的 1 项。');
    const months = page.getByRole('region', { name: '近十二个月' });
    expect(await months.getByRole('row').count()).toBe(13);
    await months.getByRole('rowheader', { name: '2026年11月' }).waitFor();
  });

  it('is one sheet of A4 in print, with nothing cut off', async () => {
    const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 725, height: 1050 });
    await photograph(page, 'committee-print');
    expect(await page.evaluate(clipped)).toEqual([]);
    expect(await page.evaluate(wider)).toBe(0);
    await page.getByText('打印只列逾期最久的 8 项').waitFor();
  });

  it('is where its leader lands who signs in', async () => {
    const door = await room.sits(null, '/');
    await door.getByLabel('账号').fill('weiyuan1');
    await door.getByLabel('密码').fill(demoPassword);
    await door.getByRole('button', { name: '登录', exact: true }).click();
    await door.getByRole('heading', { level: 1, name: '闭环率' }).waitFor();
    expect(new URL(door.url()).pathname).toBe('/closure');
  });
});
