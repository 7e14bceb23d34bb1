import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/**
 * Makes the links by which the programs find their libraries, beside the libraries or, where that folder may not be written,
 * in `cache`; answers the environment the programs then need. The package would do this in an install script, and those
 * are not allowed here.
 */
export function linkLibraries(native: string, cache: string): Record<string, string> {
  const missing = linksOf(native).filter(({ target }) => !existsSync(target));
  try {
    for (const { source, target } of missing) link(relative(dirname(target), source), target);
    return {};
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  const folder = join(cache, `lib-${createHash('sha256').update(native).digest('hex').slice(0, 12)}`);
  mkdirSync(folder, { recursive: true });
  for (const { source, target } of missing) link(source, join(folder, basename(target)));
  const variable = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  return { [variable]: `${folder}:${join(native, 'lib')}` };
}

function linksOf(native: string): { source: string; target: string }[] {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const placed = (path: string) => join(native, path.replace(/^native\//, ''));
  return links.map(({ source, target }) => ({ source: placed(source), target: placed(target) }));
}

/** Another process may be making the same links at this moment. */
function link(source: string, target: string): void {
  try {
    symlinkSync(source, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
