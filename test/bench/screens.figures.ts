import { demoPassword } from '../../src/accounts/demo-account.facts.js';
import type { City } from './city.js';
import { type ExportFigure, exportFigure } from './export.figures.js';
import { HttpClient } from './http.client.js';
import { startApi } from './http.server.js';
import { median } from './median.js';
import type { Options } from './options.js';
import { fillTo, openable } from './screens.fill.js';
import type { ThrowawayServer } from './throwaway.server.js';

/** How long one screen's request takes from end to end, in the middle of its tries, at each size of the city. */
export interface ScreenFigure {
  screen: string;
  /** Milliseconds, one for each size. */
  medians: number[];
}

/** What a crowded city is measured by. */
interface CrowdFigures {
  screens: ScreenFigure[];
  exports: ExportFigure[];
}

const people = {
  inspector: 'yingji.inspector1',
  supervisor: 'yingji.leader',
  enterprise: 'xianxing.principal',
  office: 'anweiban1',
};
type Reader = keyof typeof people;

interface Screen {
  name: string;
  reader: Reader;
  /** What the n-th try asks for. */
  path: (n: number) => string;
}

/** Each request alone, on a kept connection, by a server that does nothing else; the first three do not count. */
export async function screenFigures(server: ThrowawayServer, city: City, options: Options): Promise<CrowdFigures> {
  const taken: Map<string, number>[] = [];
  const exports: ExportFigure[] = [];
  for (const size of options.hazards) {
    const name = `bihuan_crowd_${size}`;
    const crowd = await server.filled(name, city.template, (copy) => fillTo(copy, city, size));
    try {
      const api = await startApi(crowd.url, server.folder);
      try {
        taken.push(await lookAt(api.url, size, city, options.looks));
      } finally {
        await api.stop();
      }
      // The ledger is taken away once: what it costs grows with its rows, and the aim is said for the first size.
      if (exports.length > 0) continue;
      for (const format of ['xlsx', 'csv'] as const) exports.push(await exportFigure(crowd.url, server.folder, format));
    } finally {
      await crowd.drop();
    }
  }
  const screens = [...(taken[0]?.keys() ?? [])].map((screen) => ({
    screen,
    medians: taken.map((figures) => figures.get(screen) ?? Number.NaN),
  }));
  return { screens, exports };
}

async function lookAt(url: string, size: number, city: City, looks: number): Promise<Map<string, number>> {
  const clients = new Map<Reader, HttpClient>();
  for (const [reader, account] of Object.entries(people)) {
    const client = new HttpClient(url, 1);
    await client.signIn(account, demoPassword);
    clients.set(reader as Reader, client);
  }
  const office = clients.get('office')!;
  const figures = new Map<string, number>();
  for (const { name, reader, path } of screensOf(city, openable(size, looks + 3), await pageFifty(office))) {
    const times: number[] = [];
    for (let n = 0; n < looks + 3; n++) {
      const startedAt = performance.now();
      const { status, body } = await clients.get(reader)!.get(path(n));
      times.push(performance.now() - startedAt);
      if (status !== 200) throw new Error(`${path(n)}: ${status} ${JSON.stringify(body)}`);
    }
    figures.set(name, median(times.slice(3)));
  }
  for (const client of clients.values()) client.close();
  return figures;
}

async function pageFifty(client: HttpClient): Promise<string> {
  let after = '';
  for (let page = 1; page < 50; page++) {
    const { body } = await client.get(`/api/hazards?limit=50${after && `&after=${after}`}`);
    after = String(body['next']);
  }
  return after;
}

function screensOf(city: City, cases: string[], fiftieth: string): Screen[] {
  const ledger = (name: string, query: string, reader: Reader = 'office'): Screen => ({
    name: `ledger, ${name}`,
    reader,
    path: () => `/api/hazards?limit=50&${query}`,
  });
  const enterpriseId = city.cast.get(people.enterprise)?.unitId;
  return [
    ledger('newest first', ''),
    ledger('newest first, one department', '', 'supervisor'),
    ledger('newest first, one enterprise', '', 'enterprise'),
    ledger('page 50', `after=${fiftieth}`),
    ledger('soonest due', 'sort=due'),
    ledger('soonest due, one department', 'sort=due', 'supervisor'),
    ledger('overdue', 'overdue=true'),
    ledger('overdue, soonest due', 'overdue=true&sort=due'),
    ledger('one state', 'phase=verifying'),
    ledger('one level', 'level=general'),
    ledger('one sector', 'sector=gas'),
    ledger('state, level and sector', 'phase=verifying&level=major&sector=gas'),
    ledger('one town', `unitId=${city.townId}`),
    ledger('one enterprise', `unitId=${enterpriseId}`),
    ledger('a common word', `text=${encodeURIComponent('通道')}`),
    ledger('a rare word', `text=${encodeURIComponent('第77777处')}`),
    ...(Object.keys(people) as Reader[]).map((reader) => ({
      name: `my work, ${reader}`,
      reader,
      path: () => '/api/my-work',
    })),
    { name: 'case file, the case', reader: 'office', path: (n) => `/api/hazards/${cases[n]}` },
    { name: 'case file, its history', reader: 'office', path: (n) => `/api/hazards/${cases[n]}/history?limit=200` },
  ];
}
