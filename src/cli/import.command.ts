import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ImportModule } from '../import/import.module.js';
import { ImportService } from '../import/import.service.js';
import { exitCodeOf, type ImportSummary, lastLine } from '../import/import.summary.js';
import { UnreadableFileError } from '../import/reading/unreadable-file.error.js';
import { ConfigError } from '../platform/config/config.error.js';
import { type Config, loadConfig } from '../platform/config/config.js';
import { withSettings } from '../platform/config/config.override.js';
import { openServer } from '../platform/database/server.js';
import { PlatformModule } from '../platform/platform.module.js';

const usage = '用法 / usage: npm run import -- FILE [--dry-run]';
const unusable = 2;

/** Only what an import needs: no port is opened, and the relay and the sweep stay with the server. */
@Module({})
class ImportCommandModule {
  static forRoot(config: Config): DynamicModule {
    return { module: ImportCommandModule, imports: [PlatformModule.forRoot(config), ImportModule] };
  }
}

/**
 * `import FILE [--dry-run]`, beside a running server or without one.
 * @param settings read only once the file is, so that a mistyped name starts nothing
 * @returns the exit code: 0 every row is a case or parked and at most 5 % parked, 1 otherwise, 2 for an unreadable file,
 *   wrong arguments or settings
 */
export async function runImport(args: string[], settings: () => Config = loadConfig): Promise<number> {
  try {
    const { file, dryRun } = argumentsOf(args);
    const bytes = await readFile(file);
    const summary = await withImports(settings(), (imports) =>
      dryRun ? imports.preview(bytes) : carryOut(imports, file, bytes),
    );
    process.stdout.write(`${lastLine(summary)}\n`);
    return exitCodeOf(summary);
  } catch (error) {
    if (!isUnusable(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return unusable;
  }
}

class UsageError extends Error {}

function argumentsOf(args: string[]): { file: string; dryRun: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false } },
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) throw new UsageError(usage);
    return { file, dryRun: values['dry-run'] };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${(error as Error).message}\n${usage}`);
  }
}

async function withImports<T>(given: Config, work: (imports: ImportService) => Promise<T>): Promise<T> {
  const server = await openServer(given);
  try {
    const config = withSettings(given, { databaseUrl: server.url, services: [] });
    const app = await NestFactory.createApplicationContext(ImportCommandModule.forRoot(config), {
      logger: ['error', 'warn'],
    });
    try {
      return await work(app.get(ImportService));
    } finally {
      await app.close();
    }
  } finally {
    await server.stop();
  }
}

async function carryOut(imports: ImportService, file: string, bytes: Uint8Array): Promise<ImportSummary> {
  const { already, batchId, summary } = await imports.import(basename(file), bytes);
  if (already) process.stdout.write('此文件已导入过，未作任何改动 / this file was imported before: nothing changed\n');
  if (summary.parked + summary.failed > 0) {
    process.stdout.write(`需核对的行 / rows that need a look: GET /api/imports/${batchId}/errors.csv\n`);
  }
  return summary;
}

/** What the person at the terminal can put right: the file, the arguments, the settings. */
function isUnusable(error: unknown): error is Error {
  const fileError = ['ENOENT', 'EISDIR', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '');
  return fileError || [UsageError, UnreadableFileError, ConfigError].some((kind) => error instanceof kind);
}
