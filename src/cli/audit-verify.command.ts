import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { SealFault } from '../engine/seal.chain.js';
import { type Fault, verifyCases } from '../engine/verify.js';
import { verifyExport } from '../engine/verify-file.js';
import { type NumberFault, verifyNumbers } from '../engine/verify-numbers.js';
import { type RuleFault, verifyRules } from '../engine/verify-rules.js';
import { verifySeals } from '../engine/verify-seals.js';
import { loadConfig } from '../platform/config/config.js';
import { withSnapshot } from './audit.database.js';

const usage = '用法 / usage: npm run audit:verify [-- [--file FILE.jsonl] [--root HEX]]';

/**
 * `npm run audit:verify [-- --file FILE.jsonl] [--root HEX]`: 0 when every line, number and seal holds and one of the seals
 * carries the root given (that of a mail, blanks allowed), 1 naming what does not, 2 unreadable.
 */
export async function runVerify(args: string[], settings = loadConfig): Promise<number> {
  try {
    return await verify(args, settings);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${usage}\n`);
    return 2;
  }
}

async function verify(args: string[], settings: typeof loadConfig): Promise<number> {
  const { values } = parseArgs({ args, options: { file: { type: 'string' }, root: { type: 'string' } } });
  const root = values.root?.replace(/\s/g, '').toLowerCase();
  if (root !== undefined && !/^[0-9a-f]{64}$/.test(root)) throw new Error('--root 应为 64 位十六进制 / 64 hex digits');
  const { cases, lines, faults, sealed, given, ruled } = values.file
    ? await verifyExport(createInterface({ input: createReadStream(values.file) }))
    : await withSnapshot(
        async (on) => ({
          ...(await verifyCases(on)),
          sealed: await verifySeals(on),
          given: await verifyNumbers(on),
          ruled: await verifyRules(on),
        }),
        settings,
      );
  const said = [
    ...ruled.faults.map(ruleSentence),
    ...faults.map(sentence),
    ...(given?.faults ?? []).map(numberSentence),
    ...sealed.faults.map(sealSentence),
  ];
  if (root && !sealed.roots.includes(root)) said.push(`没有以此为根值的封存 / no seal carries the root ${root}`);
  for (const line of said) process.stdout.write(`${line}\n`);
  process.stdout.write(`seals=${sealed.seals} leaves=${sealed.leaves} root=${sealed.roots.at(-1) ?? 'none'}\n`);
  if (given) process.stdout.write(`numbers=${given.numbers}\n`);
  process.stdout.write(`rules=${ruled.rules}\n`);
  process.stdout.write(`cases=${cases} lines=${lines} faults=${said.length}\n`);
  return said.length > 0 ? 1 : 0;
}

function sentence({ caseId, seq, fault }: Fault): string {
  return `案卷 ${caseId} 第 ${seq} 行有误 / case ${caseId}, line ${seq}: ${fault}`;
}

function ruleSentence({ of, version, fault }: RuleFault): string {
  return `${of === 'policy' ? '规则' : '日历'}第 ${version} 版有误 / ${of} ${version}: ${fault}`;
}

function numberSentence({ text, caseId, fault }: NumberFault): string {
  return `编号 ${text} 有误 / number ${text}${caseId === null ? '' : ` of case ${caseId}`}: ${fault}`;
}

function sealSentence({ n, caseId, seq, fault }: SealFault): string {
  if (caseId === undefined) return `第 ${n} 号封存有误 / seal ${n}: ${fault}`;
  return `第 ${n} 号封存：案卷 ${caseId} 第 ${seq} 行有误 / seal ${n}, case ${caseId}, line ${seq}: ${fault}`;
}
