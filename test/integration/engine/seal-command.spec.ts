import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runExport } from '../../../src/cli/audit-export.command.js';
import { runVerify } from '../../../src/cli/audit-verify.command.js';
import { verifySeals } from '../../../src/engine/verify-seals.js';
import { loadConfig } from '../../../src/platform/config/config.js';
import { Terminal } from '../../support/terminal.js';
import { SealStage } from './seal.stage.js';

describe('npm run audit:verify and audit:export', () => {
  let sealed: SealStage;
  let folder: string;
  let roots: string[];
  const terminal = Terminal.heard();

  beforeAll(async () => {
    sealed = await SealStage.open();
    ({ roots } = await verifySeals(sealed.stage.database));
    folder = await mkdtemp(join(tmpdir(), 'bihuan-audit-'));
  });
  afterAll(async () => {
    await sealed.close();
    await rm(folder, { recursive: true });
  });

  const settings = () => loadConfig({ DATABASE_URL: sealed.stage.test.url, BIHUAN_MODE: 'demonstration' });
  const verify = (...args: string[]) => runVerify(args, settings);

  it('verify seals beside the chains, and show the newest root', async () => {
    expect(await verify()).toBe(0);
    expect(terminal.said).toContain(`seals=3 leaves=7 root=${roots[2]}`);
    expect(terminal.lastLine).toBe('cases=5 lines=12 faults=0');
  });

  it('compare with the root of a mail as it stands there, of any day', async () => {
    for (const root of roots) expect(await verify('--root', root.replace(/(.{4})/g, '$1 '))).toBe(0);
    expect(await verify('--root', '0'.repeat(64))).toBe(1);
    expect(terminal.said).toContain('没有以此为根值的封存');
  });

  it('export what they verify, whole or of one case', async () => {
    const file = join(folder, 'all.jsonl');
    expect(await runExport(['--to', file], settings)).toBe(0);
    expect(terminal.lastLine).toBe('lines=12 seals=3 leaves=7 numbers=5 rules=0');
    expect(await verify('--file', file, '--root', roots[1]!)).toBe(0);
    expect(terminal.lastLine).toBe('cases=5 lines=12 faults=0');
    expect(await runExport(['--to', file, '--case', sealed.cases[1]!], settings)).toBe(0);
    expect(terminal.lastLine).toBe('lines=3 seals=3 leaves=2 numbers=1 rules=0');
    expect(await verify('--file', file)).toBe(0);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"seq":3,"hash":"', '"seq":3,"hash":"0'));
    expect(await verify('--file', file)).toBe(1);
    expect(terminal.said).toMatch(/第 2 号封存：案卷 .* 第 3 行有误/);
  });

  it.each([
    ['verify', ['--root', 'abc']],
    ['verify', ['--file', 'nowhere.jsonl']],
    ['export', []],
    ['export', ['--to', '/nowhere/at/all.jsonl']],
    ['export', ['--to', 'never.jsonl', '--case', 'one']],
  ])('exit with 2: %s %j', async (command, args) => {
    expect(await (command === 'verify' ? verify(...args) : runExport(args, settings))).toBe(2);
    expect(terminal.said).toBe('');
  });

  it('exit with 2 for a case that is not there', async () => {
    const id = '0190b6a0-0000-7000-8000-000000000001';
    expect(await runExport(['--to', join(folder, 'none.jsonl'), '--case', id], settings)).toBe(2);
  });
});
