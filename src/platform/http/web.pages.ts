import { existsSync, readdirSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import type { NextFunction, Request, Response } from 'express';

const notPages = /^\/(api|health|metrics|assets)(\/|$)/;

/** Where the built screens lie, seen from the sources as from dist. */
export function webFolder(from = import.meta.dirname): string {
  return existsSync(join(from, 'package.json')) ? join(from, 'web', 'dist') : webFolder(dirname(from));
}

/**
 * Serves the built screens: hashed assets for good, everything else anew each time, and `index.html` for every address
 * that a browser opens and nobody else answers, since the screens find their way by the address themselves.
 */
export function webPages(folder: string): (request: Request, response: Response, next: NextFunction) => void {
  const files = filesOf(folder);
  return (request, response, next) => {
    const file = fileOf(request, files);
    if (!file) return next();
    const zipped = files.has(`${file}.gz`) && request.acceptsEncodings('gzip') === 'gzip';
    response.type(extname(file)).vary('Accept-Encoding');
    if (zipped) response.set('Content-Encoding', 'gzip');
    const lasting = file.startsWith('/assets/');
    response.set('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    response.sendFile(zipped ? `${file}.gz` : file, { root: folder, cacheControl: false });
  };
}

/** Known by name before anybody asks, so that no address can lead out of the folder. */
function filesOf(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`),
  );
}

function fileOf({ method, path, headers }: Request, files: ReadonlySet<string>): string | null {
  if ((method !== 'GET' && method !== 'HEAD') || !files.has('/index.html')) return null;
  if (files.has(path) && extname(path) !== '.gz') return path;
  const isPage = path === '/' || (!notPages.test(path) && headers.accept?.includes('text/html'));
  return isPage ? '/index.html' : null;
}
