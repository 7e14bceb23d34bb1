import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiPage } from './generate/api.page.js';
import { pages } from './generate/pages.js';

// This file runs from dist/src/cli; the pages stand beside the sources.
const root = fileURLToPath(new URL('../../../', import.meta.url));
const stale = [...pages(), await apiPage()].filter(
  ({ path, text }) => !existsSync(join(root, path)) || read(path) !== text,
);

if (!process.argv.includes('--check')) {
  for (const { path, text } of stale) writeFileSync(join(root, path), text);
  process.stdout.write(stale.length === 0 ? '没有变化 / nothing to do\n' : named('已生成 / written'));
} else if (stale.length > 0) {
  process.stderr.write(named('已过期，请运行 npm run generate / stale, run npm run generate'));
  process.exitCode = 1;
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function named(what: string): string {
  return `${what}：${stale.map(({ path }) => path).join(', ')}\n`;
}
