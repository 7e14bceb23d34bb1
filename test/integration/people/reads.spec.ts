import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '../../../src/organisations/unit.js';
import { World } from '../../support/world.js';

let world: World;
let station: string;
beforeAll(async () => {
  world = await World.start();
  station = (await me('xianxing.principal')).unitId;
});
afterAll(async () => world?.stop());

const get = async (account: string, path: string) => (await world.as(account)).get(path);
const me = async (account: string) => (await get(account, '/api/me')).body;
const names = (body: { name: string }[]) => body.map(({ name }) => name);

describe('accounts one may know of', () => {
  it('are for a department also the staff of enterprises, whom it may see to', async () => {
    const staff = await get('yingji.leader', `/api/accounts?unitId=${station}`);
    expect(names(staff.body).sort()).toEqual(['尤先行', '许安油']);
    const { unitId: colleagues } = await me('zhujian.leader');
    expect((await get('yingji.leader', `/api/accounts?unitId=${colleagues}`)).body).toEqual([]);
    expect((await get('caowei.leader', `/api/accounts?unitId=${station}`)).body).toEqual([]);
  });

  it('are for a principal his own staff, and nobody else’s', async () => {
    expect(names((await get('xianxing.principal', '/api/accounts')).body).sort()).toEqual(['尤先行', '许安油']);
    const stranger = (await me('antai.principal')).accountId;
    expect((await get('xianxing.principal', `/api/accounts/${stranger}`)).body.code).toBe('ACCOUNT_NOT_FOUND');
    expect((await get('anweiban1', `/api/accounts/${stranger}`)).body).toMatchObject({ name: '何安泰' });
  });
});

describe('an enterprise', () => {
  it('is read by its id, with its town', async () => {
    const path = `/api/enterprises/${station}`;
    expect((await get('yingji.leader', path)).body).toMatchObject({ kind: 'enterprise', townName: '四季红镇' });
    expect((await get('antai.principal', path)).body.code).toBe('UNIT_NOT_FOUND');
    expect((await get('anweiban1', `/api/enterprises/${unitIdOf('caowei')}`)).status).toBe(404);
  });

  it('is found by its credit code', async () => {
    const creditCode = '91350100M000100Y43';
    const town = unitIdOf('gonghua');
    const entered = await (await world.as('anweiban1'))
      .post('/api/enterprises')
      .send({ name: '平安粮油加工厂', creditCode, townUnitId: town });
    expect(entered.status).toBe(201);
    expect(names((await get('anweiban1', '/api/enterprises?name=m000100y43')).body)).toEqual(['平安粮油加工厂']);
  });
});

describe('who may stand in', () => {
  it('holds an equal post at the unit or above it, and is accepted when the leave is entered', async () => {
    const { accountId } = await me('yingji.inspector1');
    const { body } = await get('yingji.inspector1', `/api/accounts/${accountId}/substitutes`);
    const substitute = body.find(({ name }: { name: string }) => name === '郑复核');
    const leave = { substituteAccountId: substitute?.accountId, from: '2099-12-07', to: '2099-12-11', reason: '休假' };
    const entered = await (await world.as('yingji.inspector1')).post(`/api/accounts/${accountId}/leaves`).send(leave);
    expect(entered.status).toBe(201);
    expect(names(body)).not.toContain('周应急');
    expect(names(body)).not.toContain('吴细查');
    expect((await get('caowei.inspector1', `/api/accounts/${accountId}/substitutes`)).body.code).toBe(
      'OUT_OF_AUTHORITY',
    );
  });
});
