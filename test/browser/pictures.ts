import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';

/** Set by `npm run test:browser -- --pictures`. */
const folder = process.env['BIHUAN_PICTURES'];

/** Photographs the whole page, small enough to be kept beside the sources; does nothing unless asked for. */
export async function photograph(page: Page, name: string): Promise<void> {
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  const taken = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
  await sharp(taken)
    .png({ palette: true, colours: 256, dither: 0, compressionLevel: 9, effort: 10 })
    .toFile(join(folder, `${name}.png`));
}

/** A page of a standard, as a scan of it looks from afar. */
export function scannedPage(): Promise<Buffer> {
  const lines = Array.from({ length: 17 }, (_, n) => `<path d="M90 ${170 + n * 44}h${n % 5 === 4 ? 260 : 540}"/>`);
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="1000"><rect width="720" height="1000" fill="#fbfaf6"/>
    <g stroke="#5f6368" stroke-width="9">${lines.join('')}<path d="M220 90h280" stroke-width="18"/></g>
    <circle cx="560" cy="880" r="80" fill="none" stroke="#b3261e" stroke-width="8"/></svg>`;
  return sharp(Buffer.from(drawn)).png().toBuffer();
}

/** A photo as an inspector would take it, drawn: red while the alarm is dead, green once it works. */
export function sitePhoto(state: 'before' | 'after'): Promise<Buffer> {
  const [light, wall, words] = state === 'before' ? ['#b3261e', '#c9c2b4', '断电'] : ['#1e6b3c', '#d9dde2', '正常'];
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="720">
    <rect width="960" height="720" fill="${wall}"/><rect y="560" width="960" height="160" fill="#8d8778"/>
    <rect x="330" y="150" width="300" height="330" rx="24" fill="#f4f4f2" stroke="#55524a" stroke-width="8"/>
    <circle cx="480" cy="260" r="62" fill="${light}"/><rect x="390" y="360" width="180" height="70" rx="8" fill="#20242a"/>
    <text x="480" y="412" font-size="46" fill="#fff" text-anchor="middle">${words}</text>
    <path d="M480 480v140h240" stroke="#55524a" stroke-width="14" fill="none"/></svg>`;
  return sharp(Buffer.from(drawn)).png().toBuffer();
}
