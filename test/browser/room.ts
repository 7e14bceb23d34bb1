import type { Browser, Page } from 'playwright-core';
import { World } from '../support/world.js';
import { openBrowser } from './chromium.js';
import { Desk, widths } from './desk.js';

/** A world with a browser before it, and every desk that somebody sat down at. */
export class Room {
  readonly #desks: Desk[] = [];

  private constructor(
    readonly world: World,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<Room> {
    const [world, browser] = await Promise.all([
      World.start({ config: { publicUrl: 'http://127.0.0.1' } }),
      openBrowser(),
    ]);
    return new Room(world, browser);
  }

  /** A desk of one's own at a page; signed in, or with null as nobody. */
  async sits(account: string | null, path: string, width: number = widths.desktop): Promise<Page> {
    const desk = await Desk.open(this.browser, this.world.url, width);
    this.#desks.push(desk);
    if (account) await desk.signIn(account);
    await desk.go(path);
    return desk.page;
  }

  /** What hinders people at the desk taken last. */
  async hindrances(): Promise<string[] | undefined> {
    return this.#desks.at(-1)?.hindrances();
  }

  /** What the consoles of all desks complained of, and what pages asked for from elsewhere. */
  get complaints(): string[] {
    return this.#desks.flatMap(({ complaints }) => complaints);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.world.stop();
  }
}
