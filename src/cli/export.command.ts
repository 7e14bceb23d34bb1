import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { extname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { levelCodes, sectorCodes } from '../../workflows/hazard/v1/hazard.codes.js';
import type { Actor } from '../../workflows/kit/types.js';
import { states } from '../../workflows/texts/states.js';
import type { LedgerFilter } from '../ledger/ledger.queries.js';
import { type LedgerFormat, ledgerFormats, ledgerStream } from '../ledger/ledger.service.js';
import { ConfigError } from '../platform/config/config.error.js';
import type { Queryable } from '../platform/database/database.js';
import { withSnapshot } from './audit.database.js';

const usage =
  '用法 / usage: npm run export -- --to FILE.xlsx|csv [--phase P] [--level L] [--sector S] [--unit ID] [--text T] [--overdue]';
const unusable = 2;

/** Who stands at the terminal of the machine sees what an auditor sees: every case that is not hidden. */
const operator: Actor = { accountId: '', name: '', role: 'auditor', unitId: '', unitName: '' };

class UsageError extends Error {}

/**
 * `export --to FILE.xlsx|csv [filters]`: the ledger as it was at one instant, beside a running server or without one. The file
 * appears under its name when it is whole. Last line `rows=N`.
 * @returns the exit code: 0; 2 for wrong arguments, a place that cannot be written to or bad settings
 */
export async function runExport(
  args: string[],
  read: (work: (on: Queryable) => Promise<number>) => Promise<number> = withSnapshot,
): Promise<number> {
  try {
    const { to, format, filter } = argumentsOf(args);
    const rows = await read((on) => written(on, to, format, filter));
    process.stdout.write(`rows=${rows}\n`);
    return 0;
  } catch (error) {
    if (!isUnusable(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return unusable;
  }
}

async function written(on: Queryable, to: string, format: LedgerFormat, filter: LedgerFilter): Promise<number> {
  let rows = 0;
  const part = `${to}.part`;
  try {
    const stream = await ledgerStream(on, operator, format, filter, (taken) => {
      rows += taken;
    });
    await pipeline(stream, createWriteStream(part));
    await rename(part, to);
    return rows;
  } finally {
    await rm(part, { force: true });
  }
}

function argumentsOf(args: string[]): { to: string; format: LedgerFormat; filter: LedgerFilter } {
  const { to, unit, overdue, ...words } = parsed(args);
  const format = ledgerFormats.find((one) => `.${one}` === extname(to ?? '').toLowerCase());
  if (!to || !format) throw new UsageError(usage);
  among('phase', words.phase, Object.keys(states['lifecycle'] ?? {}));
  among('level', words.level, levelCodes);
  among('sector', words.sector, sectorCodes);
  if (unit && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(unit))
    throw new UsageError(`--unit ${unit}\n${usage}`);
  const filter = { ...words, ...(unit ? { unitId: unit } : {}), ...(overdue ? { overdue: 'true' } : {}) };
  return { to, format, filter };
}

function parsed(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = {
      to: text,
      phase: text,
      level: text,
      sector: text,
      unit: text,
      text,
      overdue: { type: 'boolean' },
    } as const;
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${usage}`);
  }
}

function among(option: string, given: string | undefined, known: readonly string[]): void {
  if (given !== undefined && !known.includes(given)) throw new UsageError(`--${option}: ${known.join(' | ')}`);
}

/** What the person at the terminal can put right. */
function isUnusable(error: unknown): error is Error {
  const fileError = ['ENOENT', 'EISDIR', 'EACCES', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
  return fileError || error instanceof UsageError || error instanceof ConfigError;
}
