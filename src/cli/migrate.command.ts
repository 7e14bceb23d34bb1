import { parseArgs } from 'node:util';
import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EngineModule } from '../engine/engine.module.js';
import type { DryRun } from '../engine/migration.js';
import { Migrator } from '../engine/migrator.js';
import { type Config, loadConfig } from '../platform/config/config.js';
import { withSettings } from '../platform/config/config.override.js';
import { openServer } from '../platform/database/server.js';
import { PlatformModule } from '../platform/platform.module.js';

const usage = '用法 / usage: npm run migrate -- --dry-run | --apply';
const unusable = 2;

/** Only what a migration needs: no port is opened, and the relay and the sweep stay with the server. */
@Module({})
class MigrateCommandModule {
  static forRoot(config: Config): DynamicModule {
    return { module: MigrateCommandModule, imports: [PlatformModule.forRoot(config), EngineModule] };
  }
}

/**
 * `migrate --dry-run | --apply`: reckons what moving every open case to the newest workflow would change, then with
 * `--apply` records it case by case; beside a running server or without one.
 * @param settings read only once the arguments are
 * @returns the exit code: 0 every case can be (was) moved, 1 naming those that cannot, 2 wrong arguments or settings
 */
export async function runMigrate(args: string[], settings: () => Config = loadConfig): Promise<number> {
  try {
    const apply = isToApply(args);
    return await withMigrator(settings(), (migrator) => moveAll(migrator, apply));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
    return unusable;
  }
}

/** @throws Error for anything but one of the two */
function isToApply(args: string[]): boolean {
  const { values } = parseArgs({ args, options: { 'dry-run': { type: 'boolean' }, apply: { type: 'boolean' } } });
  if (values['dry-run'] === values.apply) throw new Error('--dry-run | --apply');
  return values.apply === true;
}

async function withMigrator(given: Config, work: (migrator: Migrator) => Promise<number>): Promise<number> {
  const server = await openServer(given);
  try {
    const config = withSettings(given, { databaseUrl: server.url, services: [] });
    const app = await NestFactory.createApplicationContext(MigrateCommandModule.forRoot(config), {
      logger: ['error', 'warn'],
    });
    try {
      return await work(app.get(Migrator));
    } finally {
      await app.close();
    }
  } finally {
    await server.stop();
  }
}

async function moveAll(migrator: Migrator, apply: boolean): Promise<number> {
  const said = { cases: 0, moved: 0, faults: 0, shadowed: 0 };
  for await (const one of migrator.dryRuns('hazard')) {
    said.cases += 1;
    if (one.shadow.refused.length > 0) said.shadowed += 1;
    if (one.fault !== null) said.faults += 1;
    process.stdout.write(`${sentence(one)}\n`);
    if (apply && one.fault === null && (await migrator.apply(one.caseId, 'hazard', one.to))) said.moved += 1;
  }
  const { cases, moved, faults, shadowed } = said;
  process.stdout.write(`cases=${cases} moved=${moved} faults=${faults} shadowRefusals=${shadowed}\n`);
  return faults > 0 ? 1 : 0;
}

function sentence({ caseId, from, to, before, after, armed, fault, shadow }: DryRun): string {
  const states = `${Object.values(before).join('/')} → ${Object.values(after).join('/')}`;
  const added = armed.length > 0 ? ` +${armed.join(',')}` : '';
  const past = shadow.refused.map(({ seq, event, reasons }) => `${seq} ${event}: ${reasons.join(',')}`).join('; ');
  const said =
    fault === null ? `v${from.workflow} → v${to.workflow} ${states}${added}` : `不能迁移 / cannot move: ${fault}`;
  return `${caseId} ${said}${past === '' ? '' : ` [新版本会拒绝 / the new version would refuse: ${past}]`}`;
}
