import { parseArgs } from 'node:util';
import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type RuleEvent, ruleEvents } from '../../workflows/kit/decide.js';
import { EngineModule } from '../engine/engine.module.js';
import { timerActor } from '../engine/firing.js';
import { type LimitChange, limitEffects, type Replan, ReplanDigest } from '../engine/replan.js';
import { Replanner } from '../engine/replanner.js';
import { RuleKeeper } from '../engine/rule-keeper.js';
import { Clock } from '../platform/clock.js';
import { type Config, loadConfig } from '../platform/config/config.js';
import { withSettings } from '../platform/config/config.override.js';
import { openServer } from '../platform/database/server.js';
import { PlatformModule } from '../platform/platform.module.js';

const commands: Record<RuleEvent, string> = { REPLAN: 'replan', RECALENDAR: 'recalendar' };
const unusable = 2;

/** Only what it needs: no port is opened, and the relay and the sweep stay with the server. */
@Module({})
class ReplanCommandModule {
  static forRoot(config: Config): DynamicModule {
    return { module: ReplanCommandModule, imports: [PlatformModule.forRoot(config), EngineModule] };
  }
}

interface Asked {
  event: RuleEvent;
  apply: boolean;
  to: number | undefined;
}

/**
 * `replan|recalendar --dry-run | --apply [--to N]`: reckons what another policy or calendar changes in every running case,
 * each limit before and after, then with `--apply` records it case by case; beside a running server or without one.
 * @returns the exit code: 0 every case can come (came) under it, 1 naming those that cannot, 2 wrong arguments or settings
 */
export async function runReplan(
  event: RuleEvent,
  args: string[],
  settings: () => Config = loadConfig,
): Promise<number> {
  try {
    const asked = askedBy(event, args);
    return await replanAll(settings(), asked);
  } catch (error) {
    const usage = `用法 / usage: npm run ${commands[event]} -- --dry-run | --apply [--to N]`;
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
    return unusable;
  }
}

/** @throws Error for anything but one of the two, and for a version that is no number */
function askedBy(event: RuleEvent, args: string[]): Asked {
  const flags = { 'dry-run': { type: 'boolean' }, apply: { type: 'boolean' }, to: { type: 'string' } } as const;
  const { values } = parseArgs({ args, options: flags });
  if (values['dry-run'] === values.apply) throw new Error('--dry-run | --apply');
  if (values.to !== undefined && !/^\d{1,6}$/.test(values.to))
    throw new Error('--to 应为版本号 / --to takes a version');
  return { event, apply: values.apply === true, to: values.to === undefined ? undefined : Number(values.to) };
}

async function replanAll(given: Config, asked: Asked): Promise<number> {
  const server = await openServer(given);
  try {
    const config = withSettings(given, { databaseUrl: server.url, services: [] });
    const app = await NestFactory.createApplicationContext(ReplanCommandModule.forRoot(config), {
      logger: ['error', 'warn'],
    });
    try {
      return await reckon(app.get(Replanner), app.get(RuleKeeper), await app.get(Clock).now(), asked);
    } finally {
      await app.close();
    }
  } finally {
    await server.stop();
  }
}

async function reckon(replanner: Replanner, rules: RuleKeeper, nowMs: number, { event, apply, to }: Asked) {
  const book = await rules.current();
  const part = ruleEvents[event];
  const version = to ?? book.rulesAt(nowMs)[part].version;
  if (!book.isInEffect(part, version, nowMs))
    throw new Error(`第 ${version} 版尚未生效 / ${part} ${version} is not in force`);
  const digest = new ReplanDigest();
  const said = { cases: 0, applied: 0, faults: 0 };
  const effects = new Map(limitEffects.map((effect) => [effect, 0]));
  for await (const one of replanner.dryRuns(event, version, book)) {
    digest.add(one);
    said.cases += 1;
    if (one.fault !== null) said.faults += 1;
    for (const { effect } of one.limits) effects.set(effect, effects.get(effect)! + 1);
    process.stdout.write(sentences(one, event));
    if (apply && one.fault === null && (await replanner.apply(event, one, timerActor, book))) said.applied += 1;
  }
  const counts = [...Object.entries(said), ...effects].map((pair) => pair.join('=')).join(' ');
  process.stdout.write(`to=${version} ${counts} digest=${digest.hex()}\n`);
  return said.faults > 0 ? 1 : 0;
}

function sentences({ caseId, from, to, limits, fault }: Replan, event: RuleEvent): string {
  const part = ruleEvents[event];
  const head = fault === null ? `${from[part]} → ${to[part]}` : `不能改用 / cannot come under it: ${fault}`;
  const changed = fault === null ? limits.map(sentence) : [];
  return [`${caseId} ${head}`, ...changed].map((line) => `${line}\n`).join('');
}

function sentence({ kind, anchor, n, beforeMs, afterMs, effect }: LimitChange): string {
  return `  ${kind}:${anchor}:${n} ${instant(beforeMs)} → ${instant(afterMs)} ${effect}`;
}

function instant(ms: number | null): string {
  return ms === null ? '—' : new Date(ms).toISOString();
}
