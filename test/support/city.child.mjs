import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, root } from '../../src/cli/build.mjs';

/** `city.child.mjs DATA_DIR URL HAZARDS`: what a start does for the city of a demonstration, with fewer hazards. */
const [, , folder, url, hazards] = process.argv;
await ensureBuilt();
const built = (file) => import(pathToFileURL(join(root, 'dist', 'src', file)).href);
const [{ ensureCity }, { loadConfig }] = [await built('first-city.js'), await built('platform/config/config.js')];
await ensureCity(loadConfig({ DATA_DIR: folder, LOG_LEVEL: 'error' }), url, { hazards: Number(hazards) });
