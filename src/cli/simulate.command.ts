import { parseArgs } from 'node:util';
import { type FaultName, faultNames } from '../simulator/faults/fault.plan.js';
import { textOf } from '../simulator/report.text.js';
import { simulate } from '../simulator/simulate.js';
import { breachesOf } from '../simulator/simulation.report.js';
import type { SimulationRequest } from '../simulator/simulation.request.js';

const usage =
  '用法 / usage: npm run simulate -- [--hazards N] [--days D] [--seed S] [--faults all|name,…] [--json]\n' +
  `故障 / faults: ${faultNames.join(', ')}`;

/** Short of this a fault of a week, a holiday and what comes after them do not fit in. */
const fewestDaysWithFaults = 60;
/** Beyond it no lunar day is known. */
const mostDays = 8_000;

/**
 * `npm run simulate -- [--hazards N] [--days D] [--seed S] [--faults all|name,…] [--json]`: a modelled city through D virtual
 * days on a throwaway product.
 * @returns the exit code: 0 when every invariant held, 1 naming what did not, 2 wrong arguments, 130 where it was ended
 */
export async function runSimulate(args: string[]): Promise<number> {
  let request: SimulationRequest & { json: boolean };
  try {
    request = requestOf(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${usage}\n`);
    return 2;
  }
  const stopped = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopped.abort());
  try {
    const report = await simulate({ ...request, onProgress: progress(), signal: stopped.signal });
    process.stdout.write(`${request.json ? JSON.stringify(report, null, 2) : textOf(report)}\n`);
    return breachesOf(report).length > 0 ? 1 : 0;
  } catch (error) {
    // A terminal and npm both send the signal: the second must not cut the clearing away short.
    if (stopped.signal.aborted) return 130;
    throw error;
  }
}

function requestOf(args: string[]): SimulationRequest & { json: boolean } {
  const { values } = parseArgs({
    args,
    options: {
      hazards: { type: 'string', default: '100' },
      days: { type: 'string', default: '365' },
      seed: { type: 'string', default: '1' },
      faults: { type: 'string', default: '' },
      json: { type: 'boolean', default: false },
    },
  });
  const faults = faultsOf(values.faults);
  return {
    hazards: whole('hazards', values.hazards, 1, 100_000),
    days: whole('days', values.days, faults.length > 0 ? fewestDaysWithFaults : 1, mostDays),
    seed: whole('seed', values.seed, 0, 2 ** 31),
    faults,
    json: values.json,
  };
}

function faultsOf(text: string): readonly FaultName[] {
  if (text === 'all') return faultNames;
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      const known = faultNames.find((one) => one === name);
      if (!known) throw new Error(`--faults：没有这种故障 ${name} / no fault is called so`);
      return known;
    });
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new Error(`--${name}：须为 ${least} 至 ${most} 的整数 / a whole number from ${least} to ${most}`);
}

/** A line for every tenth: a terminal that says nothing for so long looks dead. */
function progress(): (percent: number) => void {
  let said = 0;
  return (percent) => {
    if (percent < said + 10) return;
    said = percent - (percent % 10);
    process.stderr.write(`  ${said}%\n`);
  };
}
