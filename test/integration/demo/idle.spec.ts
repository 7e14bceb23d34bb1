import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '../../support/world.js';

let world: World;

beforeAll(async () => {
  world = await World.start();
});
afterAll(async () => {
  await world?.stop();
});

const mode = async () => (await world.http.get('/api/mode')).body;
const restart = async (by: string, confirm = '重新开始') =>
  (await world.as(by)).post('/api/demo/restart').send({ confirm });

describe('a demonstration that is left alone', () => {
  it('without a lived city offers nothing', async () => {
    expect(await mode()).toMatchObject({ mode: 'demonstration', livedUntilMs: null, idleDays: 0, mayStartOver: false });
    expect((await restart('anweiban1')).body.code).toBe('DEMO_NOT_OURS');
  });

  it('says after thirty real days that nobody came, whatever the virtual clock says', async () => {
    await world.test.owner.query(
      `insert into demo_city (embedded, begun_at, finished_at, last_sign_in_at)
       values (true, now() - interval '31 days', now() - interval '31 days', now() - interval '31 days')`,
    );
    await world.clock.advance('P1D');
    expect(await mode()).toMatchObject({ idleDays: 31, mayStartOver: true, restartAsked: false });
  });

  it('is begun again by the committee office only, which says the words', async () => {
    await world.test.owner.query(`update demo_city set last_sign_in_at = now() - interval '40 days'`);
    expect((await restart('anweiban1', '好')).body.errors[0].field).toBe('confirm');
    expect((await restart('yingji.leader')).status).toBe(403);
    expect((await mode()).restartAsked).toBe(false);
    const { status, body } = await restart('anweiban1');
    expect(status).toBe(200);
    expect(body.detail).toContain('下次启动');
    expect(await mode()).toMatchObject({ restartAsked: true, mayStartOver: false });
  });

  it('counts from the last sign-in', async () => {
    await world.test.owner.query(`update demo_city set last_sign_in_at = now() - interval '40 days'`);
    await world.as('caowei.inspector1');
    expect((await mode()).idleDays).toBe(0);
  });
});
