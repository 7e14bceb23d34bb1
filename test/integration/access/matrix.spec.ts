import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import type TestAgent from 'supertest/lib/agent.js';
import { AccessCheck } from '../../../src/accounts/access.check.js';
import { SealTaker } from '../../../src/engine/seal.taker.js';
import { ImportService } from '../../../src/import/import.service.js';
import { OrganisationsService } from '../../../src/organisations/organisations.service.js';
import { picture } from '../../support/example.hazard.js';
import { Measures } from '../../support/measures.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';
import { type Caller, expected, type Things } from './access.row.js';
import { open, table } from './access.table.js';
import { cast, castRoles, enterCast, inviteWorker, nameInCase } from './cast.js';

let world: World;
let things: Things;
const callers = new Map<string, Caller>();
beforeAll(async () => {
  world = await World.start();
  await enterCast(world.test.owner);
  const story = await Story.reported(world);
  await world.service(SealTaker).run();
  const units = world.service(OrganisationsService);
  const file = readFileSync(new URL('../../fixtures/published-hazards.csv', import.meta.url));
  things = {
    hazard: story.id,
    measure: await issuedLetter(story),
    photo: (await story.history())[0].payload.photos[0].fileId,
    town: units.unitIdOf('caowei'),
    department: units.unitIdOf('housing-construction'),
    enterprise: story.enterpriseId,
    worker: await inviteWorker(world),
    importBatch: (await world.service(ImportService).import('published-hazards.csv', file)).batchId,
  };
});
afterAll(() => world?.stop());

async function issuedLetter(story: Story): Promise<string> {
  const measures = new Measures(world);
  const id = await measures.drafted(story, { against: 'enterprise' });
  await measures.does('anweiban1', id, 'SIGN');
  await measures.does('anweiban2', id, 'ISSUE');
  return id;
}

const routes = () =>
  world
    .service(AccessCheck)
    .routes()
    .map(({ method, path, access }) => ({ route: `${method} ${path}`, access }));

/** Calls a route of the table as whoever the agent is signed in as. */
async function call(route: string, agent: TestAgent, who: Caller = nobody): Promise<number> {
  const { path, body, upload } = table[route]!;
  const [method, pattern] = route.split(' ') as [string, string];
  const sending = agent[method.toLowerCase() as 'post'](path ? path(things, who) : pattern);
  const { status } = await (upload ? sending.attach('file', picture, 'site.png') : sending.send(body?.(things, who)));
  return status;
}

const nobody: Caller = { accountId: randomUUID(), unitId: randomUUID() };

async function newSession(account: string, password: string): Promise<TestAgent> {
  const { body } = await world.http.post('/api/sessions').send({ account, password });
  return request.agent(await world.app.getUrl()).auth(body.token, { type: 'bearer' });
}

async function callerOf(account: string): Promise<Caller> {
  const known = callers.get(account) ?? (await (await world.as(account)).get('/api/me')).body;
  callers.set(account, known);
  return known;
}

/** The last two rows come after the one that changes the password and ends all other sessions. */
async function agentOf(route: string, account: string): Promise<TestAgent> {
  if (!table[route]?.ownSession) return world.as(account);
  return newSession(account, route.endsWith('current') ? 'six slow boats' : 'bihuan-demo-2026');
}

/** What became of every cell: route, role, relation. */
const cells = new Map<string, number>();

async function answers(route: string, relation: 'own' | 'other'): Promise<Record<string, number>> {
  const statuses: Record<string, number> = {};
  for (const role of castRoles) {
    const account = cast[role][relation];
    await nameInCase(world.test.owner, things.hazard);
    const agent = await agentOf(route, account);
    const status = await call(route, agent, table[route]?.ownSession ? nobody : await callerOf(account));
    statuses[role] = status;
    cells.set(`${route} ${role} ${relation}`, status);
  }
  return statuses;
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

describe.each(Object.entries(table))('%s', (route, row) => {
  const due = (relation: 'own' | 'other') =>
    Object.fromEntries(castRoles.map((role) => [role, expected(row, role, relation)]));

  it('asks nobody in who is not signed in', async () => {
    const status = await call(route, world.http);
    cells.set(`${route} nobody`, status);
    expect(status).toBe(401);
  });

  it('answers every role about its own as the table says', async () => {
    expect(await answers(route, 'own')).toEqual(due('own'));
  });

  it('answers every role about another’s as the table says', async () => {
    expect(await answers(route, 'other')).toEqual(due('other'));
  });
});

describe('the matrix', () => {
  it('leaves out no route, role or relation', () => {
    const wanted = routes()
      .filter(({ access }) => access?.kind !== 'public')
      .flatMap(({ route }) => [
        `${route} nobody`,
        ...castRoles.flatMap((role) => [`${route} ${role} own`, `${route} ${role} other`]),
      ]);
    const without = wanted.filter((cell) => !cells.has(cell)).map((cell) => cell.split(' ').slice(0, 2).join(' '));
    expect([...new Set(without)]).toEqual([]);
    const statuses = wanted.map((cell) => cells.get(cell) ?? 0);
    const denied = statuses.filter((status) => [401, 403, 404].includes(status)).length;
    const share = (100 * cells.size) / wanted.length;
    process.stdout.write(
      `matrix: ${statuses.length} cells tested, ${statuses.length - denied} allowed, ${denied} denied, ${share} %\n`,
    );
  });
});

describe('the list of hazards', () => {
  const everywhere = new Set(['committeeOffice', 'committeeLeader', 'auditor']);

  it.each(castRoles.filter((role) => role !== 'mediaOfficer'))('shows the hazard to %s', async (role) => {
    await nameInCase(world.test.owner, things.hazard);
    expect(await listed(cast[role].own)).toContain(things.hazard);
  });

  it.each(castRoles.filter((role) => !everywhere.has(role)))('does not show it to another %s', async (role) => {
    expect(await listed(cast[role].other)).not.toContain(things.hazard);
  });

  // Passwords were changed above; the bearer tokens of the other sessions ended with them.
  async function listed(account: string): Promise<string[]> {
    const agent = await newSession(account, 'six slow boats');
    const { body } = await agent.get('/api/hazards?limit=200');
    return body.items.map(({ id }: { id: string }) => id);
  }
});
