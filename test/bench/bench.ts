import { cpus } from 'node:os';
import { foundCity } from './city.founding.js';
import { dueFigure } from './deadlines.figures.js';
import { linesOfDue } from './deadlines.report.js';
import { engineFigures } from './engine.figures.js';
import { linesOfExports } from './export.report.js';
import { httpFigures } from './http.figures.js';
import { importFigure } from './import.figures.js';
import { type Options, optionsOf } from './options.js';
import { replayer } from './replay.run.js';
import { type Figures, ratiosOf, tableOf } from './report.js';
import { screenFigures } from './screens.figures.js';
import { tableOfScreens } from './screens.report.js';
import { ThrowawayServer } from './throwaway.server.js';

/** Measures, prints figures and ratios with their aims, and judges nothing: it throws only where something broke. */
export async function bench(args: string[]): Promise<void> {
  const options = optionsOf(args);
  const server = await ThrowawayServer.start(options.kept);
  try {
    process.stdout.write(`${await saidOf(server, options)}\n`);
  } finally {
    await server.stop();
  }
}

function saidOf(server: ThrowawayServer, options: Options): Promise<string> {
  if (options.deadlines !== null) return dueOf(server, options.deadlines, options.json);
  return options.screensOnly ? screensOf(server, options) : everythingOf(server, options);
}

/** Judges one thing: a deadline or a notice that is lost, or told twice, is no figure. */
async function dueOf(server: ThrowawayServer, size: number, json: boolean): Promise<string> {
  const city = await foundCity(server);
  const figures = [await dueFigure(server, city, size, true), await dueFigure(server, city, size, false)];
  const said = json ? JSON.stringify({ deadlines: size, figures }) : linesOfDue(figures, size);
  if (figures.some(({ faults }) => Object.values(faults).some((count) => count !== 0))) throw new Error(said);
  return said;
}

async function everythingOf(server: ThrowawayServer, options: Options): Promise<string> {
  const figures = await measure(server, options);
  if (options.json) return JSON.stringify({ ...figures, hazards: options.hazards, ratios: ratiosOf(figures) });
  return `${tableOf(figures)}\n${tableOfScreens(figures.screens, options.hazards)}\n${linesOfExports(figures.exports)}`;
}

async function screensOf(server: ThrowawayServer, options: Options): Promise<string> {
  const { screens, exports } = await screenFigures(server, await foundCity(server), options);
  return options.json
    ? JSON.stringify({ hazards: options.hazards, screens, exports })
    : `${tableOfScreens(screens, options.hazards)}\n${linesOfExports(exports)}`;
}

async function measure(server: ThrowawayServer, options: Options): Promise<Figures> {
  const say = (words: string) => process.stderr.write(`${words}…\n`);
  say('准备 / preparing');
  const city = await foundCity(server);
  say(`引擎与 ${replayer} / engine and ${replayer}`);
  const engine = await engineFigures(server, city, options);
  say('HTTP');
  const http = await httpFigures(server, city, options);
  say('导入 / import');
  const imported = await importFigure(server, city, options);
  say('页面 / screens');
  const { screens, exports } = await screenFigures(server, city, options);
  const about = `Node ${process.version}, PostgreSQL ${await server.version()}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}`;
  return { server: about, replayedBy: replayer, engine, http, import: imported, screens, exports };
}
