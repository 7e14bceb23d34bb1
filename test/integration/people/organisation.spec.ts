import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OrganisationsService } from '../../../src/organisations/organisations.service.js';
import { cityId, elsewhereId, unitIdOf } from '../../../src/organisations/unit.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { PeopleApp } from './people.app.js';

let db: TestDatabase;
let world: PeopleApp;
let organisations: OrganisationsService;
beforeAll(async () => {
  db = await createTestDatabase();
  world = await PeopleApp.start(db);
  organisations = world.app.get(OrganisationsService, { strict: false });
});
afterAll(async () => {
  await world?.stop();
  await db?.drop();
});

describe('units', () => {
  it('stand in a tree under the city, and enterprises are not listed in it', async () => {
    const { body } = await world.http.get('/api/units').set(await world.as('antai.safety'));
    expect(body.map(({ name }: { name: string }) => name).sort()).toEqual(['市外', '沅江市']);
    const city = body.find(({ id }: { id: string }) => id === cityId);
    expect(city.children.filter(({ kind }: { kind: string }) => kind === 'town')).toHaveLength(10);
    expect(JSON.stringify(body)).not.toContain('安泰米业');
  });

  it('are read one by one; an enterprise only by its own people and by who may look enterprises up', async () => {
    const mill = await organisations.findEnterpriseByName('草尾镇安泰米业有限公司');
    const one = async (account: string, id: string) => world.http.get(`/api/units/${id}`).set(await world.as(account));
    const town = await one('xianxing.safety', unitIdOf('caowei'));
    expect([town.status, town.body]).toMatchObject([200, { name: '草尾镇', kind: 'town', parentId: cityId }]);
    expect((await one('antai.safety', mill!.id)).body.name).toBe('草尾镇安泰米业有限公司');
    expect((await one('caowei.inspector1', mill!.id)).status).toBe(200);
    expect((await one('xianxing.safety', mill!.id)).body.code).toBe('UNIT_NOT_FOUND');
  });

  it('are the same after any number of starts at once', async () => {
    const count = async () => (await db.owner.query('select count(*)::int as n from units')).rows[0].n;
    const before = await count();
    await Promise.all(Array.from({ length: 6 }, () => organisations.ensureKnownUnits()));
    expect(await count()).toBe(before);
  });

  it('know their superior and what stands below them', async () => {
    const mill = await organisations.findEnterpriseByName('草尾镇安泰米业有限公司');
    const caowei = unitIdOf('caowei');
    expect((await organisations.superiorOf(mill?.id ?? ''))?.id).toBe(caowei);
    expect((await organisations.superiorOf(caowei))?.id).toBe(cityId);
    expect(await organisations.superiorOf(cityId)).toBeNull();
    expect(await organisations.isWithin(mill?.id ?? '', cityId)).toBe(true);
    expect(await organisations.isWithin(mill?.id ?? '', caowei)).toBe(true);
    expect(await organisations.isWithin(caowei, mill?.id ?? '')).toBe(false);
    expect(await organisations.isWithin(mill?.id ?? '', elsewhereId)).toBe(false);
  });
});

describe('an enterprise that published data names', () => {
  it('is one, however many rows name it at once', async () => {
    const request = { name: ' 邻市某化工厂 ', parentUnitId: elsewhereId };
    const ids = await Promise.all(
      Array.from({ length: 8 }, () => db.database.transaction((tx) => organisations.ensureEnterprise(tx, request))),
    );
    expect(new Set(ids).size).toBe(1);
    expect(await organisations.unit(ids[0] ?? '')).toMatchObject({ name: '邻市某化工厂', parentId: elsewhereId });
  });

  it('is not found by name where two carry it', async () => {
    for (const town of ['caowei', 'gonghua']) {
      await db.database.transaction((tx) =>
        organisations.ensureEnterprise(tx, { name: '幸福米厂', parentUnitId: unitIdOf(town) }),
      );
    }
    expect(await organisations.findEnterpriseByName('幸福米厂')).toBeNull();
  });
});

describe('registering an enterprise', () => {
  const register = async (body: object) =>
    world.http
      .post('/api/enterprises')
      .set(await world.as('caowei.inspector1'))
      .send(body);
  const request = { name: '共华镇平安粮油厂', creditCode: '91350100M000100Y43', townUnitId: unitIdOf('gonghua') };

  it('takes a right code once, and gives one to an enterprise that had none', async () => {
    const id = await db.database.transaction((tx) =>
      organisations.ensureEnterprise(tx, { name: request.name, parentUnitId: request.townUnitId }),
    );
    const { status, body } = await register(request);
    expect(status).toBe(201);
    expect(body).toMatchObject({ id, creditCode: request.creditCode, parentId: request.townUnitId });
    expect((await register({ ...request, name: '另一家厂' })).body).toMatchObject({
      code: 'ENTERPRISE_EXISTS',
      unitId: id,
    });
    const answers = await world.http.get('/api/enterprises?name=平安').set(await world.as('anweiban1'));
    expect(answers.body).toEqual([body]);
  });

  it('refuses a wrong code and a parent that is no territory', async () => {
    const wrongCode = await register({ ...request, creditCode: '91350100M000100Y44' });
    expect(wrongCode.body.errors).toEqual([expect.objectContaining({ field: 'creditCode', rule: 'isCreditCode' })]);
    const wrongTown = await register({ ...request, townUnitId: unitIdOf('finance') });
    expect(wrongTown.body.errors).toEqual([expect.objectContaining({ field: 'townUnitId', rule: 'isTerritory' })]);
  });
});

describe('who answers for a sector', () => {
  const path = '/api/sectors/gas/departments';

  it('is inferred until the committee office settles it, and then stays so over a restart', async () => {
    const committee = await world.as('anweiban1');
    const before = await world.http.get(path).set(committee);
    expect(before.body[0]).toMatchObject({ name: '市住建局', lead: true, inferred: true });
    expect(await organisations.leadDepartment('gas')).toBe(unitIdOf('housing-construction'));
    expect(await organisations.leadDepartment(null)).toBe(unitIdOf('emergency-management'));

    const settled = { unitId: unitIdOf('urban-management'), lead: true, inferred: false, basis: '市职责规定第三条' };
    const answer = await world.http
      .put(path)
      .set(committee)
      .send({ departments: [settled] });
    expect(answer.body).toEqual([{ ...settled, name: '市城管执法局' }]);
    await organisations.ensureKnownUnits();
    expect((await world.http.get(path).set(committee)).body).toEqual(answer.body);
    expect(await organisations.leadDepartment('gas')).toBe(settled.unitId);
  });

  it('has exactly one lead, no unit twice, and only units with officers', async () => {
    const committee = await world.as('anweiban1');
    const one = { unitId: unitIdOf('commerce'), lead: false, inferred: false, basis: '试' };
    const put = (departments: object[]) => world.http.put(path).set(committee).send({ departments });
    const rules = async (departments: object[]) =>
      (await put(departments)).body.errors.map(({ rule }: { rule: string }) => rule);
    expect(await rules([one])).toEqual(['hasOneLead']);
    expect((await rules([one, { ...one, lead: true }])).sort()).toEqual(['arrayUnique']);
    expect(await rules([{ ...one, lead: true, unitId: cityId }])).toEqual(['isAnsweringUnit']);
    expect((await world.http.get('/api/sectors/mining/departments').set(committee)).status).toBe(400);
  });
});
