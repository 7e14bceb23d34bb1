import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';
import { open, table } from './access.table.js';
import { senders } from './event.table.js';
import { OpenApiDocument } from './openapi.document.js';

/** Probes are described for whoever runs the product, not for whoever writes a client. */
const undocumented = /^GET \/(health\/|metrics)/;

let world: World;
let story: Story;
let document: OpenApiDocument;
beforeAll(async () => {
  world = await World.start();
  story = await Story.reported(world);
  await story.determinedMajor();
  await story.underway(30);
  await world.settle();
  document = new OpenApiDocument((await world.http.get('/api/openapi.json')).body);
});
afterAll(() => world?.stop());

const expected = [...open, ...Object.keys(table)].filter((route) => !undocumented.test(route));

describe('the OpenAPI document', () => {
  it('describes every route and no other, and refers to nothing that is not there', () => {
    expect(Object.keys(document.operations).sort()).toEqual([...expected].sort());
    expect(document.broken).toEqual([]);
  });

  it.each(expected)('says of %s what it is, what it answers, how it fails and whether one signs in', (route) => {
    const { summary, responses, security } = document.operations[route]!;
    expect(summary).toMatch(/\p{Script=Han}.*[a-z]/u);
    expect(responses['default']?.content).toHaveProperty(['application/problem+json']);
    const answers = Object.entries(responses).filter(([status]) => status.startsWith('2'));
    expect(answers).toHaveLength(1);
    for (const [status, { content }] of answers) expect(content !== undefined || status === '204').toBe(true);
    expect(security).toEqual(open.includes(route) ? [] : undefined);
  });

  it.each([
    ['POST /api/hazards', ['SAVE_DRAFT', 'REPORT', 'RECORD_PUBLISHED']],
    ['POST /api/hazards/:id/events', Object.keys(senders)],
  ])('tells the bodies of %s apart by type, with an example of each', (route, events) => {
    const { schema, examples } = document.operations[route]!.requestBody!.content['application/json']!;
    expect(schema.discriminator?.propertyName).toBe('type');
    expect(Object.keys(schema.discriminator?.mapping ?? {}).sort()).toEqual([...events].sort());
    const forms = Object.values(schema.discriminator?.mapping ?? {});
    expect(schema.oneOf?.map(({ $ref }) => $ref).sort()).toEqual([...new Set(forms)].sort());
    expect(Object.keys(examples ?? {}).sort()).toEqual([...events].sort());
  });

  it.each([
    ['GET /api/hazards', '/api/hazards'],
    ['GET /api/hazards/:id', '/api/hazards/ID'],
    ['GET /api/hazards/:id/history', '/api/hazards/ID/history'],
    ['GET /api/hazards/:id/deliveries', '/api/hazards/ID/deliveries'],
    ['GET /api/me', '/api/me'],
    ['GET /api/units', '/api/units'],
    ['GET /api/enterprises', '/api/enterprises'],
    ['GET /api/accounts', '/api/accounts'],
    ['GET /api/sectors/:code/departments', '/api/sectors/gas/departments'],
  ])('describes the answer of %s as it is', async (route, path) => {
    const { status, body } = await (await world.as('anweiban1')).get(path.replace('ID', story.id));
    expect(document.differences(route, status, body)).toEqual([]);
  });

  it('describes the answer to an event as it is', async () => {
    const { status, body } = await story.does('xianxing.principal', 'LOG_PROGRESS', { text: '已到货。', percent: 40 });
    expect(document.differences('POST /api/hazards/:id/events', status, body)).toEqual([]);
  });
});
