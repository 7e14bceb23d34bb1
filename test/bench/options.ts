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
  /** Where the crowded cities are kept for the next run; null where they are made and dropped. */
  kept: string | null;
}

export const clientCounts = [1, 8, 32, 128];

const usage = '用法 / usage: npm run bench [-- --quick] [--json] [--screens] [--keep DIR]\n';

/** `--quick` is for the build server: the same figures from a tenth of the work, good enough to see that nothing broke. */
export function optionsOf(args: string[]): Options {
  try {
    const { quick, json, screens, keep } = parseArgs({
      args,
      options: {
        quick: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        screens: { type: 'boolean', default: false },
        keep: { type: 'string' },
      },
    }).values;
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
          kept: keep ? resolve(keep) : null,
        };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}
