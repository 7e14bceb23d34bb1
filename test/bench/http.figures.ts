import { randomUUID } from 'node:crypto';
import { demoPassword } from '../../src/accounts/demo-account.facts.js';
import type { City } from './city.js';
import { runEngine } from './engine.run.js';
import { HttpClient } from './http.client.js';
import { startApi } from './http.server.js';
import { caseIdOf, courses, livesLived } from './life.js';
import type { Options } from './options.js';
import { engineRateOfProgress } from './progress.run.js';
import type { ThrowawayServer } from './throwaway.server.js';

/** Requests a second of the events door beside what it is measured by. */
export interface HttpRound {
  /** The same command, LOG_PROGRESS, given to the engine by a single client. */
  engineAtOne: number;
  httpAtOne: number;
  httpAt32: number;
  /** The same door deciding and refusing: a close-out without photos. */
  refusedAt32: number;
}

const account = 'xianxing.principal';
const progress = { type: 'LOG_PROGRESS', text: '探测器已到货，开始安装，预计三日内接入控制室。', percent: 40 };
const refused = { type: 'SUBMIT_CLOSEOUT', measuresDone: '更换探测器', selfAssessment: '合格', actualCostFen: 0 };
const cases = 512;

/**
 * Load from this process, the server in another; every client goes from case to case, so that none waits for another.
 * Each round takes all four figures one after the other, so that a ratio is of figures taken close together.
 */
export async function httpFigures(server: ThrowawayServer, city: City, options: Options): Promise<HttpRound[]> {
  const copy = await server.copy(city.template);
  try {
    await runEngine(copy.database, city, courses.underway, { lives: cases, clients: 64 });
    await copy.owner.query('vacuum analyze');
    const api = await startApi(copy.url, server.folder);
    try {
      const load = { url: api.url, seconds: options.httpSeconds };
      await drive({ ...load, seconds: 2, form: progress, clients: 8, status: 201 });
      const rounds: HttpRound[] = [];
      for (let round = 0; round < options.rounds; round++) {
        rounds.push({
          engineAtOne: await engineRateOfProgress(copy.database, city, cases, options.httpSeconds),
          httpAtOne: await drive({ ...load, form: progress, clients: 1, status: 201 }),
          httpAt32: await drive({ ...load, form: progress, clients: 32, status: 201 }),
          refusedAt32: await drive({ ...load, form: refused, clients: 32, status: 409 }),
        });
      }
      return rounds;
    } finally {
      await api.stop();
    }
  } finally {
    await copy.drop();
  }
}

interface Load {
  url: string;
  form: object;
  clients: number;
  seconds: number;
  /** What every answer must be. */
  status: number;
}

async function drive({ url, form, clients, seconds, status }: Load): Promise<number> {
  const http = new HttpClient(url, clients);
  await http.signIn(account, demoPassword);
  const startedAt = performance.now();
  const until = startedAt + seconds * 1_000;
  let answered = 0;
  const client = async (_: unknown, place: number) => {
    for (let turn = place; performance.now() < until; turn += clients) {
      const path = `/api/hazards/${caseIdOf(livesLived + (turn % cases))}/events`;
      const answer = await http.post(path, { ...form, commandId: randomUUID() });
      if (answer.status !== status) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  http.close();
  return (answered * 1_000) / (performance.now() - startedAt);
}
