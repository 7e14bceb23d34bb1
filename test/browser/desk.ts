import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { demoPassword } from '../../src/accounts/demo-account.facts.js';

export const widths = { desktop: 1440, phone: 390 } as const;

export const faultless = { hindrances: [], overhang: [0, 0], complaints: [] };

const overhang = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** One person before one screen: a window of his own, signed in. What the console complains of is kept. */
export class Desk {
  readonly complaints: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    readonly url: string,
  ) {}

  static async open(browser: Browser, url: string, width: number): Promise<Desk> {
    const context = await browser.newContext({
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      viewport: { width, height: width < 768 ? 844 : 900 },
      hasTouch: width < 768,
    });
    const desk = new Desk(context, await context.newPage(), url);
    desk.page.on('pageerror', (error) => desk.complaints.push(String(error)));
    desk.page.on('console', (message) => {
      const isRefusal = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isRefusal) desk.complaints.push(message.text());
    });
    desk.page.on('request', (request) => {
      if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(url)) desk.complaints.push(request.url());
    });
    return desk;
  }

  /** Comes in by the API; the door itself has its own spec. */
  async signIn(account: string, password = demoPassword): Promise<void> {
    const answer = await this.context.request.post(`${this.url}/api/sessions`, { data: { account, password } });
    if (!answer.ok()) throw new Error(`${account} cannot sign in: ${await answer.text()}`);
  }

  /** Opens an address of ours and waits until what it shows has been read. */
  async go(path: string): Promise<void> {
    await this.page.goto(this.url + path);
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    await this.page.locator('.ant-skeleton').first().waitFor({ state: 'detached' });
  }

  /** What hinders people, by WCAG 2.2 AA: rule, how grave, and where. */
  async hindrances(): Promise<string[]> {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(tags).analyze();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, impact, nodes }) => nodes.map(({ target, html }) => `${impact} ${id}: ${target} ${html}`));
  }

  /** By how many pixels the page is wider than the window; 320 is a desktop's at 400 %, 768 a tablet's. */
  async overhang(...alsoAt: number[]): Promise<number[]> {
    const overhangs = [await this.page.evaluate<number>(overhang)];
    for (const width of alsoAt) {
      await this.page.setViewportSize({ width, height: 800 });
      await this.page.waitForTimeout(150);
      overhangs.push(await this.page.evaluate<number>(overhang));
    }
    return overhangs;
  }

  /** All that is wrong with the page in view, seen on its window and on a narrower one: `faultless` where nothing is. */
  async faults() {
    const width = this.page.viewportSize()?.width ?? widths.desktop;
    return {
      hindrances: await this.hindrances(),
      overhang: await this.overhang(width < 768 ? 320 : 768),
      complaints: this.complaints,
    };
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
