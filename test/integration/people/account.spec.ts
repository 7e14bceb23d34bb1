import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountsQueries } from '../../../src/accounts/accounts.queries.js';
import { demoAccounts } from '../../../src/accounts/demo-account.facts.js';
import { unitIdOf } from '../../../src/organisations/unit.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { PeopleApp } from './people.app.js';

let db: TestDatabase;
let world: PeopleApp;
let committee: Record<string, string>;
beforeAll(async () => {
  db = await createTestDatabase();
  world = await PeopleApp.start(db);
  committee = await world.as('anweiban1');
});
afterAll(async () => {
  await world?.stop();
  await db?.drop();
});

const request = {
  account: 'gonghua.inspector1',
  name: '孙巡检',
  role: 'inspector',
  unitId: unitIdOf('gonghua'),
  email: 'sun@yuanjiang.example',
};
const create = (body: object, headers = committee) => world.http.post('/api/accounts').set(headers).send(body);

describe('an account made by the committee office', () => {
  it('must change its password before anything else, which ends its other sessions', async () => {
    const { status, body } = await create(request);
    expect(status).toBe(201);
    expect(body.initialPassword).toMatch(/^\w{16}$/);
    const first = await world.signIn(request.account, body.initialPassword);
    const second = await world.signIn(request.account, body.initialPassword);
    expect(first.body.mustChangePassword).toBe(true);
    const headers = { Authorization: `Bearer ${first.body.token}` };
    expect((await world.http.get('/api/units').set(headers)).body.code).toBe('PASSWORD_CHANGE_REQUIRED');
    expect((await world.http.get('/api/me').set(headers)).body.mustChangePassword).toBe(true);

    const change = (currentPassword: string, newPassword: string) =>
      world.http.post('/api/password').set(headers).send({ currentPassword, newPassword });
    expect((await change('wrong', 'six slow boats')).body.code).toBe('WRONG_PASSWORD');
    expect((await change(body.initialPassword, 'short')).body.errors[0]).toMatchObject({
      field: 'newPassword',
      rule: 'minLength',
    });
    expect((await change(body.initialPassword, body.initialPassword)).body.errors[0].rule).toBe('isNew');
    expect((await change(body.initialPassword, 'six slow boats')).status).toBe(204);

    expect((await world.http.get('/api/units').set(headers)).status).toBe(200);
    const other = { Authorization: `Bearer ${second.body.token}` };
    expect((await world.http.get('/api/me').set(other)).status).toBe(401);
    expect((await world.signIn(request.account, 'six slow boats')).body.mustChangePassword).toBe(false);
    expect((await world.signIn(request.account, body.initialPassword)).status).toBe(401);
  });

  it('fits its unit: a role without a post there is refused by field', async () => {
    const wrong = [
      { role: 'enterprisePrincipal', unitId: unitIdOf('gonghua') },
      { role: 'committeeOffice', unitId: unitIdOf('finance') },
      { role: 'inspector', unitId: unitIdOf('elsewhere') },
    ];
    for (const fit of wrong) {
      const { status, body } = await create({ ...request, account: 'nofit', ...fit });
      expect(status).toBe(400);
      expect(body.errors).toEqual([expect.objectContaining({ field: 'role', rule: 'roleFitsUnit' })]);
    }
    expect((await create({ ...request, account: 'nounit', unitId: unitIdOf('no such') })).body.code).toBe(
      'UNIT_NOT_FOUND',
    );
  });

  it('is made once', async () => {
    expect((await create({ ...request, account: 'twice' })).status).toBe(201);
    expect((await create({ ...request, account: 'twice' })).body.code).toBe('ACCOUNT_EXISTS');
  });

  it('is refused with every bad field named', async () => {
    const { body } = await create({ account: 'A B', name: '', role: 'chief', unitId: 'x', email: 'no' });
    expect(body.errors.map((error: { field: string }) => error.field).sort()).toEqual([
      'account',
      'email',
      'name',
      'role',
      'unitId',
    ]);
    for (const { message } of body.errors) expect(message).toMatch(/\p{Script=Han}/u);
  });
});

describe('the list of accounts', () => {
  const list = async (account: string, query = '') =>
    world.http.get(`/api/accounts${query}`).set(await world.as(account));

  it('shows the committee office and the auditor all, page by page, and never a password', async () => {
    const first = await list('anweiban1', '?limit=3');
    expect(first.body).toHaveLength(3);
    const next = await list('shenji.auditor', `?limit=200&after=${first.body[2].account}`);
    expect(next.body.length).toBeGreaterThan(10);
    expect(JSON.stringify(next.body)).not.toContain('argon2');
    expect((await list('anweiban1', '?limit=201')).status).toBe(400);
  });

  it('shows officers their own unit and the enterprises they see to, whatever they ask for', async () => {
    const { body } = await list('zhujian.leader');
    const named: string[] = body.map(({ unitName }: { unitName: string }) => unitName);
    expect([...new Set(named)].sort()).toEqual(['四季红镇先行加油站', '市住建局', '草尾镇安泰米业有限公司'].sort());
    expect(named.filter((name) => name === '市住建局')).toHaveLength(3);
    expect((await list('zhujian.leader', `?unitId=${unitIdOf('caowei')}`)).body).toEqual([]);
  });
});

describe('a mobile number', () => {
  const seenBy = async (account: string, whose: string) => {
    const headers = await world.as(account);
    const { id } = demoAccounts.find((demo) => demo.account === whose)!;
    const one = (await world.http.get(`/api/accounts/${id}`).set(headers)).body.mobile;
    const { body } = await world.http.get('/api/accounts?limit=200').set(headers);
    expect(body.find((listed: { id: string }) => listed.id === id)?.mobile).toBe(one);
    return one;
  };

  it('is read in full by the person and whoever sees to him; for others its middle is hidden', async () => {
    await db.owner.query(`update accounts set mobile = '13800001234' where account = any ($1)`, [
      ['antai.principal', 'antai.safety', 'zhujian.leader', 'zhujian.inspector1'],
    ]);
    for (const [account, whose] of [
      ['anweiban1', 'antai.principal'],
      ['anweiban1', 'zhujian.leader'],
      ['zhujian.inspector1', 'antai.principal'],
      ['caowei.inspector1', 'antai.principal'],
      ['antai.principal', 'antai.principal'],
      ['antai.principal', 'antai.safety'],
      ['zhujian.leader', 'zhujian.inspector1'],
      ['zhujian.leader', 'zhujian.leader'],
    ] as const) {
      expect([account, whose, await seenBy(account, whose)]).toEqual([account, whose, '13800001234']);
    }
    for (const [account, whose] of [
      ['shenji.auditor', 'antai.principal'],
      ['weiyuan1', 'zhujian.leader'],
      ['zhujian.inspector1', 'zhujian.leader'],
    ] as const) {
      expect([account, whose, await seenBy(account, whose)]).toEqual([account, whose, '138****1234']);
    }
  });
});

describe('accounts as actors', () => {
  it('come as they are now, and only while they are active', async () => {
    const id = (account: string) => demoAccounts.find((demo) => demo.account === account)?.id ?? '';
    const queries = world.app.get(AccountsQueries, { strict: false });
    await db.owner.query('update accounts set active = false where id = $1', [id('antai.safety')]);
    expect(await queries.actors([id('caowei.inspector1'), id('antai.safety')])).toEqual([
      {
        accountId: id('caowei.inspector1'),
        name: '韩巡村',
        role: 'inspector',
        unitId: unitIdOf('caowei'),
        unitName: '草尾镇',
        certificateNo: expect.stringMatching(/^DEMO-/),
      },
    ]);
  });
});
