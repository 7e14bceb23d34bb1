import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import type TestAgent from 'supertest/lib/agent.js';
import { AccessCheck } from '../../../src/accounts/access.check.js';
import { SealTaker } from '../../../src/engine/seal.taker.js';
import { ImportService } from '../../../src/import/import.service.js';
import { OrganisationsService } from '../../../src/organisations/organisations.service.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';
import { concerned, open, strangers, type Things, table } from './access.table.js';

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let world: World;
let things: Things;
beforeAll(async () => {
  world = await World.start();
  const story = await Story.reported(world);
  await world.service(SealTaker).run();
  const units = world.service(OrganisationsService);
  const file = readFileSync(new URL('../../fixtures/published-hazards.csv', import.meta.url));
  things = {
    hazard: story.id,
    photo: (await story.history())[0].payload.photos[0].fileId,
    town: units.unitIdOf('caowei'),
    department: units.unitIdOf('housing-construction'),
    importBatch: (await world.service(ImportService).import('published-hazards.csv', file)).batchId,
  };
});
afterAll(() => world?.stop());

const routes = () =>
  world
    .service(AccessCheck)
    .routes()
    .map(({ method, path, access }) => ({ route: `${method} ${path}`, access }));

/** Calls a route of the table as whoever the agent is signed in as. */
async function call(route: string, agent: TestAgent): Promise<number> {
  const { path, body, upload } = table[route]!;
  const [method, pattern] = route.split(' ') as [string, string];
  const sending = agent[method.toLowerCase() as 'post'](path ? path(things) : pattern);
  const { status } = await (upload ? sending.attach('file', picture, 'site.png') : sending.send(body?.(things)));
  return status;
}

async function newSession(account: string, password: string): Promise<TestAgent> {
  const { body } = await world.http.post('/api/sessions').send({ account, password });
  return request.agent(await world.app.getUrl()).auth(body.token, { type: 'bearer' });
}

/** Whoever changed the password in an earlier row signs in with the new one. */
async function agentOf(route: string, account: string): Promise<TestAgent> {
  if (!table[route]?.ownSession) return world.as(account);
  return newSession(account, route.startsWith('DELETE') ? 'six slow boats' : 'bihuan-demo-2026');
}

describe('the routes of the running product', () => {
  it('are those of the table and the open ones, no more and no less', () => {
    expect(
      routes()
        .map(({ route }) => route)
        .sort(),
    ).toEqual([...open, ...Object.keys(table)].sort());
  });

  it('are open to anybody only where the table says so', () => {
    const public_ = routes().filter(({ access }) => access?.kind === 'public');
    expect(public_.map(({ route }) => route).sort()).toEqual([...open].sort());
  });

  it.each(['/health/live', '/health/ready', '/metrics', '/api/openapi.json', '/api/demo/mail'])(
    'answer anybody at %s',
    async (path) => {
      expect((await world.http.get(path)).status).toBe(200);
    },
  );
});

describe.each(Object.entries(table))('%s', (route, { own, other }) => {
  it('asks nobody in who is not signed in', async () => {
    expect(await call(route, world.http)).toBe(401);
  });

  it(`answers the six roles ${own}`, async () => {
    const statuses: number[] = [];
    for (const account of concerned) statuses.push(await call(route, await agentOf(route, account)));
    expect(statuses.join(' ')).toBe(own);
  });

  const elsewhere = other ?? own.split(' ').slice(0, strangers.length).join(' ');
  it(`answers the same roles of another unit ${elsewhere}`, async () => {
    const statuses: number[] = [];
    for (const account of strangers) statuses.push(await call(route, await agentOf(route, account)));
    expect(statuses.join(' ')).toBe(elsewhere);
  });
});

describe('the list of hazards', () => {
  it.each([...concerned])('shows the hazard to %s', async (account) => {
    expect(await listed(account)).toContain(things.hazard);
  });

  it.each([...strangers])('does not show it to %s', async (account) => {
    expect(await listed(account)).not.toContain(things.hazard);
  });

  // Passwords were changed above; the bearer tokens of the other sessions ended with them.
  async function listed(account: string): Promise<string[]> {
    const agent = await newSession(account, 'six slow boats');
    const { body } = await agent.get('/api/hazards?limit=200');
    return body.items.map(({ id }: { id: string }) => id);
  }
});
