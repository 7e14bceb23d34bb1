import { captureLife } from './capture.js';
import type { City } from './city.js';
import { runEngine } from './engine.run.js';
import { courses } from './life.js';
import { median } from './median.js';
import { clientCounts, type Options } from './options.js';
import { proveLived, proveWritten } from './proof.js';
import { type Replay, runReplay } from './replay.run.js';
import type { ThrowawayServer } from './throwaway.server.js';

/** Transitions a second of the engine, of its own statements replayed, and the median of their ratios round by round. */
export interface EngineFigure {
  clients: number;
  engine: number;
  replay: number;
  ratio: number;
}

/** Engine and replay by turns, each on a fresh copy of the same city, so that what the machine does else hits both. */
export async function engineFigures(server: ThrowawayServer, city: City, options: Options): Promise<EngineFigure[]> {
  const life = await captureLife(server, city);
  const figures: EngineFigure[] = [];
  for (const clients of clientCounts) {
    const lives = options.lives(clients);
    const replay = { life, clients, livesPerClient: lives / clients, folder: server.folder };
    const rounds = [];
    for (let round = 0; round < options.rounds; round++) {
      const engine = await engineOnce(server, city, { clients, lives });
      rounds.push({ engine, replay: await replayOnce(server, city, replay) });
    }
    figures.push({
      clients,
      engine: median(rounds.map((round) => round.engine)),
      replay: median(rounds.map((round) => round.replay)),
      ratio: median(rounds.map((round) => round.engine / round.replay)),
    });
  }
  return figures;
}

async function engineOnce(server: ThrowawayServer, city: City, load: { clients: number; lives: number }) {
  const copy = await server.copy(city.template);
  try {
    const rate = await runEngine(copy.database, city, courses.whole, load);
    await proveLived(copy, courses.whole, load.lives);
    return rate;
  } finally {
    await copy.drop();
  }
}

async function replayOnce(server: ThrowawayServer, city: City, replay: Replay) {
  const copy = await server.copy(city.template);
  try {
    const rate = await runReplay(copy, replay);
    await proveWritten(copy, courses.whole, replay.clients * replay.livesPerClient);
    return rate;
  } finally {
    await copy.drop();
  }
}
