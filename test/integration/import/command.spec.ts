import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { runImport } from '../../../src/cli/import.command.js';
import { loadConfig } from '../../../src/platform/config/config.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { Terminal } from '../../support/terminal.js';

describe('npm run import', () => {
  let db: TestDatabase;
  let folder: string;
  const terminal = Terminal.heard();

  beforeAll(async () => {
    db = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'bihuan-import-'));
  });
  afterAll(async () => {
    await db.drop();
    await rm(folder, { recursive: true });
  });

  const settings = () => loadConfig({ DATABASE_URL: db.url, BIHUAN_MODE: 'demonstration', DATA_DIR: folder });
  const run = (...args: string[]) => runImport(args, settings);
  const file = async (name: string, bytes: string | Uint8Array) => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return path;
  };
  const cases = async () => (await db.owner.query('select count(*)::int as n from cases')).rows[0].n;

  it('imports a workbook, says so in its last line and changes nothing the second time', async () => {
    const rows = [
      ['单位名称', '属地', '隐患描述', '行业领域', '检查时间', '整改期限'],
      ['安泰米业', '草尾镇', '粮仓通风机未接地', '工贸', new Date('2024-04-11T00:00:00Z'), '年底前'],
    ];
    const path = await file('ledger.xlsx', await writeXlsx({ sheets: [{ name: '台账', rows }] }));
    expect(await run(path, '--dry-run')).toBe(0);
    expect(terminal.lastLine).toBe('rows=1 cases=1 parked=0 openFacts=2');
    expect(await cases()).toBe(0);
    expect(await run(path)).toBe(0);
    expect(terminal.lastLine).toBe('rows=1 cases=1 parked=0 openFacts=2');
    expect(await cases()).toBe(1);
    expect(await run(path)).toBe(0);
    expect(terminal.said).toContain('nothing changed');
    expect(terminal.lastLine).toBe('rows=1 cases=1 parked=0 openFacts=2');
    expect(await cases()).toBe(1);
  });

  it('exits with 1 where more than one row in twenty is parked', async () => {
    const path = await file('poor.csv', '单位名称,隐患描述\n安泰米业,通道堵塞\n安泰米业,\n');
    expect(await run(path)).toBe(1);
    expect(terminal.lastLine).toBe('rows=2 cases=1 parked=1 openFacts=4');
  });

  it.each([
    ['a file that is not there', ['nowhere.csv']],
    ['no file', []],
    ['two files', ['a.csv', 'b.csv']],
    ['an unknown option', ['a.csv', '--force']],
  ])('exits with 2 for %s', async (_, args) => {
    expect(await run(...args)).toBe(2);
    expect(terminal.said).toBe('');
  });

  it('exits with 2 for a file without a heading', async () => {
    expect(await run(await file('none.csv', '甲,乙\n1,2\n'))).toBe(2);
  });
});
