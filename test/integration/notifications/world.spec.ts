import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Factories } from '../../support/factories.js';
import { World } from '../../support/world.js';

describe('the world under test', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  it('signs people in', async () => {
    const office = await world.as('anweiban1');
    expect((await office.get('/api/me')).body).toMatchObject({ account: 'anweiban1', role: 'committeeOffice' });
    expect((await world.http.get('/api/me')).status).toBe(401);
  });

  it('carries a notice from the outbox over the queue into a mailbox', async () => {
    const make = new Factories(world.test.owner);
    const notBefore = world.clock.now + 86_400_000;
    const audience = [{ post: 'committeeOffice' } as const];
    await make.told(await make.hazard('除尘系统未接地'), {
      notice: 'determined',
      asks: null,
      audience,
      data: {},
      notBefore,
    });
    await world.settle();
    expect(world.mailbox.mails).toEqual([]);
    await world.clock.advance('P1D');
    await world.settle();
    expect(world.mailbox.mails.map(({ to }) => to).sort()).toEqual([
      ['anweiban1@yuanjiang.example'],
      ['anweiban2@yuanjiang.example'],
    ]);
    expect((await world.http.get('/health/duties')).body.checks.deliveries).toMatchObject({ ok: true });
    expect((await world.http.get('/metrics')).text).toMatch(/bihuan_deliveries\{fate="waiting"\} 0/);
  });
});
