import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export interface ExportFigure {
  format: 'xlsx' | 'csv';
  rows: number;
  /** Of the whole command, from its start to its end. */
  seconds: number;
  /** The most memory the process ever held (resident), and the size of the file. */
  residentMB: number;
  fileMB: number;
}

/** Says on its way out how much memory the process held at most. */
const confession = `data:text/javascript,process.on('exit',()=>process.stderr.write('rss='+process.resourceUsage().maxRSS))`;

/** `npm run export` of the whole ledger of this database, in a process of its own. */
export async function exportFigure(url: string, folder: string, format: ExportFigure['format']): Promise<ExportFigure> {
  const file = join(folder, `ledger.${format}`);
  const program = fileURLToPath(new URL('../../dist/src/cli/export.js', import.meta.url));
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['--import', confession, program, '--to', file], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, BIHUAN_MODE: 'demonstration', DATABASE_URL: url, DATA_DIR: folder },
  });
  const [said, told, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const seconds = (performance.now() - startedAt) / 1_000;
  const [rows, rss] = [/rows=(\d+)/.exec(said)?.[1], /rss=(\d+)/.exec(told)?.[1]];
  if (code !== 0 || !rows || !rss) throw new Error(`export ended with ${code}: ${said}${told}`);
  const { size } = await stat(file);
  return { format, rows: Number(rows), seconds, residentMB: Number(rss) / 1_024, fileMB: size / 2 ** 20 };
}
