import type { EngineFigure } from './engine.figures.js';
import type { ExportFigure } from './export.figures.js';
import type { HttpRound } from './http.figures.js';
import type { ImportFigure } from './import.figures.js';
import { median } from './median.js';
import type { ScreenFigure } from './screens.figures.js';

export interface Figures {
  server: string;
  replayedBy: string;
  engine: EngineFigure[];
  http: HttpRound[];
  import: ImportFigure;
  screens: ScreenFigure[];
  exports: ExportFigure[];
}

/** A ratio of two rates of the same run, with what it should at least be; none where there is no aim. */
export interface Ratio {
  name: string;
  rate: number;
  beside: number;
  ratio: number;
  aim: number | null;
  met: boolean | null;
}

const engineAims: Record<number, number> = { 8: 0.65, 32: 1.2, 128: 1.2 };

/** Everything measured as ratios: absolute rates are of this machine and this hour. */
export function ratiosOf({ engine, http, replayedBy, import: imported }: Figures): Ratio[] {
  const batched = engine.at(-1)!.engine;
  return [
    ...engine.map((figure) =>
      ratio(
        `engine ÷ ${replayedBy}, ${figure.clients} clients`,
        figure.engine,
        figure.replay,
        engineAims[figure.clients] ?? null,
        figure.ratio,
      ),
    ),
    ofRounds('HTTP ÷ engine, 1 client', http, ['httpAtOne', 'engineAtOne'], 0.5),
    ofRounds('HTTP ÷ HTTP refusing, 32 clients', http, ['httpAt32', 'refusedAt32'], 0.6),
    ratio(`import of ${imported.rows} rows ÷ batched engine`, imported.rowsPerSecond, batched, 0.5),
  ];
}

function ratio(name: string, rate: number, beside: number, aim: number | null, of = rate / beside): Ratio {
  return {
    name,
    rate: Math.round(rate),
    beside: Math.round(beside),
    ratio: of,
    aim,
    met: aim === null ? null : of >= aim,
  };
}

/** The middle of each rate, and the middle of the ratios taken round by round. */
function ofRounds(name: string, rounds: HttpRound[], [of, by]: [keyof HttpRound, keyof HttpRound], aim: number): Ratio {
  const middle = (figure: (round: HttpRound) => number) => median(rounds.map(figure));
  return ratio(
    name,
    middle((round) => round[of]),
    middle((round) => round[by]),
    aim,
    middle((round) => round[of] / round[by]),
  );
}

export function tableOf(figures: Figures): string {
  const rows = ratiosOf(figures).map(({ name, rate, beside, ratio, aim, met }) =>
    [
      name.padEnd(44),
      String(rate).padStart(8),
      String(beside).padStart(8),
      ratio.toFixed(2).padStart(6),
      aim === null ? '' : `aim ≥ ${aim.toFixed(2)}  ${met ? 'met 达到' : 'missed 未达'}`,
    ].join('  '),
  );
  const heading = ['每秒 / per second'.padEnd(43), '    rate', '  beside', ' ratio'].join('  ');
  return [figures.server, heading, ...rows, ''].join('\n');
}
