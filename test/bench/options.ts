import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface Options {
  json: boolean;
  /** How often each pair of figures is taken; the median ratio counts. */
  rounds: number;
  /** Lives for each number of clients, in whole rounds of clients. */
  lives: (clients: number) => number;
  /** How long each HTTP figure is taken. */
  httpSeconds: number;
  importRows: number;
  /** How many hazards the city of the screens has, in order of growth. */
  hazards: number[];
  /** How often each screen is asked for. */
  looks: number;
  /** Nothing but the screens. */
  screensOnly: boolean;
  /** So many deadlines fall due at one instant, and nothing else is measured; null without. */
  deadlines: number | null;
  /** Where the crowded cities are kept for the next run; null where they are made and dropped. */
  kept: string | null;
}

export const clientCounts = [1, 8, 32, 128];

const usage = '用法 / usage: npm run bench [-- --quick] [--json] [--screens] [--deadlines [N]] [--keep DIR]\n';

/** `--quick` is for the build server: the same figures from a tenth of the work, good enough to see that nothing broke. */
export function optionsOf(args: string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        quick: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        screens: { type: 'boolean', default: false },
        deadlines: { type: 'boolean', default: false },
        keep: { type: 'string' },
      },
    });
    const { quick, json, screens, keep } = values;
    const deadlines = deadlinesOf(values.deadlines, positionals);
    return quick
      ? {
          json,
          rounds: 1,
          lives: (clients) => Math.max(64, clients),
          httpSeconds: 3,
          importRows: 5_000,
          hazards: [100_000],
          looks: 9,
          screensOnly: screens,
          deadlines,
          kept: keep ? resolve(keep) : null,
        }
      : {
          json,
          rounds: 3,
          lives: (clients) => (clients === 1 ? 256 : 768),
          httpSeconds: 8,
          importRows: 100_000,
          hazards: [100_000, 1_000_000],
          looks: 25,
          screensOnly: screens,
          deadlines,
          kept: keep ? resolve(keep) : null,
        };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}

function deadlinesOf(asked: boolean, [count, ...others]: string[]): number | null {
  if (!asked && count === undefined) return null;
  const size = Number(count ?? 100_000);
  if (!asked || others.length > 0 || !Number.isInteger(size) || size < 1) throw new RangeError('--deadlines [N]');
  return size;
}
