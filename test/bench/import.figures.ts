import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { City } from './city.js';
import type { Options } from './options.js';
import type { ThrowawayServer } from './throwaway.server.js';

export interface ImportFigure {
  rows: number;
  /** Of the whole command, from its start to its end. */
  rowsPerSecond: number;
}

const heading =
  'ref,province,city_county,enterprise_name,industry,place,description_zh,found_on,found_by,rectify_by,' +
  'responsible_unit,supervising_unit,status_published,measures_published,source_title,published_on';

/** `npm run import` of a made-up file in a process of its own. */
export async function importFigure(
  server: ThrowawayServer,
  city: City,
  { importRows }: Options,
): Promise<ImportFigure> {
  const file = join(server.folder, 'published.csv');
  await writeFile(file, [heading, ...Array.from({ length: importRows }, (_, row) => rowOf(row))].join('\n'));
  const copy = await server.copy(city.template);
  try {
    const program = fileURLToPath(new URL('../../dist/src/cli/import.js', import.meta.url));
    const startedAt = performance.now();
    const child = spawn(process.execPath, [program, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, BIHUAN_MODE: 'demonstration', DATABASE_URL: copy.url, DATA_DIR: server.folder },
    });
    const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
    const seconds = (performance.now() - startedAt) / 1_000;
    if (code !== 0 || !said.includes(`cases=${importRows}`)) throw new Error(`import ended with ${code}: ${said}`);
    return { rows: importRows, rowsPerSecond: importRows / seconds };
  } finally {
    await copy.drop();
  }
}

function rowOf(row: number): string {
  const enterprise = `沅江市四季红镇第${row % 500}加油站`;
  const fields = [
    `B${row}`,
    '湖南',
    '益阳市沅江市',
    enterprise,
    'hazardous-chemicals',
    '四季红镇',
    `第${row}号卸油口与站房间距不足，油气回收管未接通`,
    '2024-04-11',
    '部门检查（沅江市应急管理局执法检查）',
    '2024-06-30',
    '',
    '沅江市应急管理局',
    '',
    '责令限期整改',
    '沅江市应急管理局执法检查通报',
    '2024-04-20',
  ];
  return fields.join(',');
}
