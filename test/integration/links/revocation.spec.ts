import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';
import { Bearer, principalMail } from './link.world.js';

let world: World;
let principal: string;
let enterprise: string;
beforeAll(async () => {
  world = await World.start();
  const { body } = await (await world.as('xianxing.principal')).get('/api/me');
  [principal, enterprise] = [body.accountId, body.unitId];
});
afterAll(() => world?.stop());
beforeEach(() => world.mailbox.clear());

const says = async (by: string, path: string, body: object = {}) => (await world.as(by)).post(path).send(body);
const revoke = (by: string, accountId = principal) =>
  says(by, `/api/accounts/${accountId}/links/revocation`, { reason: '手机遗失' });

/** The bearer of a link just mailed to the principal. */
async function mailed(): Promise<Bearer> {
  const story = await Story.reported(world);
  await story.determinedMajor();
  await story.assigned(30);
  await world.settle();
  const bearer = Bearer.ofMail(world, principalMail);
  expect((await bearer.get()).status).toBe(200);
  return bearer;
}

async function standing(): Promise<number> {
  const { rows } = await world.test.owner.query<{ n: number }>(
    'select count(*)::int as n from case_links where account_id = $1 and revoked_at is null',
    [principal],
  );
  return rows[0]!.n;
}

describe('links are taken back', () => {
  it('by whoever sees to the account, for good, and the history of the person says why', async () => {
    const bearer = await mailed();
    expect((await revoke('antai.principal')).body.code).toBe('OUT_OF_AUTHORITY');
    expect((await revoke('xianxing.safety')).status).toBe(403);
    const { status, body } = await revoke('yingji.inspector1');
    expect([status, body]).toEqual([200, { revoked: 1 }]);
    expect((await revoke('yingji.inspector1')).body).toEqual({ revoked: 0 });
    expect((await bearer.get()).status).toBe(410);
    const { body: history } = await (await world.as('anweiban1')).get(`/api/accounts/${principal}/history`);
    expect(history[1]).toMatchObject({ zh: '收回办理链接', payload: { reason: '手机遗失', revoked: 1 } });
    expect((await mailed()).token).not.toBe(bearer.token);
  });

  it('when a further post ends, of the cases of that unit and no other', async () => {
    const here = await mailed();
    const { rows } = await world.test.owner.query<{ id: string }>(
      `select unit_id as id from accounts where account = 'antai.principal'`,
    );
    const elsewhere = rows[0]!.id;
    const post = { unitId: elsewhere, role: 'enterpriseSafetyOfficer' };
    expect((await says('anweiban1', `/api/accounts/${principal}/memberships`, post)).status).toBe(204);
    const end = async () => (await world.as('anweiban1')).delete(`/api/accounts/${principal}/memberships/${elsewhere}`);
    expect((await end()).status).toBe(204);
    expect((await here.get()).status).toBe(200);
    await says('anweiban1', `/api/accounts/${principal}/memberships`, post);
    await world.test.owner.query('update cases set unit_ids = unit_ids || $1::uuid where open', [elsewhere]);
    expect((await end()).status).toBe(204);
    expect((await here.get()).status).toBe(410);
  });

  it('when their bearer departs, and stay so when he is back', async () => {
    const bearer = await mailed();
    expect((await says('yingji.leader', `/api/accounts/${principal}/departure`, { reason: '离职' })).status).toBe(201);
    expect(await standing()).toBe(0);
    await says('yingji.leader', `/api/accounts/${principal}/reactivation`, { reason: '复职' });
    expect((await bearer.get()).status).toBe(410);
  });

  it('when the principal changes, also from him who stays as safety officer', async () => {
    await world.test.owner.query('update case_links set revoked_at = null where account_id = $1', [principal]);
    expect(await standing()).toBeGreaterThan(0);
    const { status } = await says('yingji.leader', `/api/enterprises/${enterprise}/principal`, {
      name: '新任',
      email: 'new.principal@yuanjiang.example',
      reason: '股权变更',
      from: '2026-01-01',
      formerBecomes: 'safetyOfficer',
    });
    expect(status).toBe(201);
    expect(await standing()).toBe(0);
  });
});
