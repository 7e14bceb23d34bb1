import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { LinkIssueService } from '../../src/links/link-issue.service.js';
import { inBrowser, openBrowser } from './chromium.js';
import { Desk, faultless, widths } from './desk.js';
import { send } from './hand.js';
import { photograph } from './pictures.js';
import { Street } from './street.js';

inBrowser('the page of a link, on a desk and in a hand', () => {
  let street: Street;
  let browser: Browser;
  let links: Record<'unsigned' | 'overdue' | 'waiting' | 'over', string>;
  beforeAll(async () => {
    [street, browser] = await Promise.all([Street.lived(), openBrowser()]);
    links = { ...(await newestLinks(street)), over: 'x'.repeat(43) };
  });
  afterAll(async () => {
    await browser?.close();
    await street?.world.stop();
  });

  const looks = [
    { name: 'link-acknowledge', of: 'unsigned', shows: '判定依据' },
    { name: 'link-overdue', of: 'overdue', shows: '申请销号' },
    { name: 'link-waiting', of: 'waiting', shows: '不需要您办理' },
    { name: 'link-expired', of: 'over', shows: '申领新链接' },
  ] as const;
  const seen = looks.flatMap((look) => Object.entries(widths).map(([device, width]) => ({ ...look, device, width })));

  it.each(seen)('$name on a $device hinders nobody and fits', async ({ name, of, shows, width }) => {
    const desk = await Desk.open(browser, street.world.url, width);
    try {
      await desk.go(`/l/${links[of]}`);
      await desk.page.getByText(shows).first().waitFor();
      await photograph(desk.page, `${name}-${width}`);
      expect(await desk.faults()).toEqual(faultless);
    } finally {
      await desk.close();
    }
  });

  it.each(Object.entries(widths))('the code step on a %s hinders nobody and fits', async (_, width) => {
    const desk = await Desk.open(browser, street.world.url, width);
    try {
      await desk.go(`/l/${links.unsigned}`);
      await send(desk.page, '签收整改任务');
      const digits = desk.page.getByLabel('六位验证码');
      await digits.waitFor();
      expect(await digits.getAttribute('autocomplete')).toBe('one-time-code');
      expect(await digits.getAttribute('inputmode')).toBe('numeric');
      await photograph(desk.page, `link-code-${width}`);
      expect(await desk.hindrances()).toEqual([]);
      expect(await desk.overhang(320)).toEqual([0, 0]);
      await desk.page.getByRole('button', { name: '返回修改' }).click();
      await desk.page.getByText('没有填写验证码，没有办理任何事项').waitFor();
    } finally {
      await desk.close();
    }
  });
});

/** A link to each standing an enterprise meets, as a mail of now would bring it. */
async function newestLinks({ world, unsigned, overdue, beingVerified }: Street) {
  const accountId = await unsigned.accountId(unsigned.principal);
  const issuing = world.service(LinkIssueService);
  const issued = [unsigned, overdue, beingVerified].map(({ id }) => issuing.issue(id, accountId));
  await issuing.write(world.test.database, issued, null);
  const [first, second, third] = issued.map(({ url }) => url.slice(url.lastIndexOf('/') + 1));
  return { unsigned: first ?? '', overdue: second ?? '', waiting: third ?? '' };
}
