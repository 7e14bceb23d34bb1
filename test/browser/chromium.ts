import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];
const executablePath = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => names.map((name) => join(folder, name)))
  .find((file) => existsSync(file));

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** The machine's own browser; nothing is downloaded. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath ?? '', args });
}

/** Runs where there is a browser; where there is none it says so instead of passing quietly. */
export const inBrowser: typeof describe = executablePath ? describe : (describe.skip as typeof describe);
if (!executablePath) {
  process.stderr.write(`SKIPPED: no browser on PATH (${names.join(', ')}), so no screen has been looked at\n`);
}
