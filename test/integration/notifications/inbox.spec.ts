import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Factories } from '../../support/factories.js';
import { World } from '../../support/world.js';

describe('the inbox', () => {
  let world: World;
  let make: Factories;
  let hazard: string;
  const audience = [{ post: 'committeeOffice' as const }];

  beforeAll(async () => {
    world = await World.start();
    make = new Factories(world.test.owner);
    hazard = await make.hazard('除尘系统未接地');
    for (let n = 0; n < 5; n++) {
      const data = { title: `第${n}处`, enterpriseName: '安泰米业', actorName: '李明', actorUnitName: '市应急管理局' };
      await make.told(hazard, { notice: 'determined', asks: null, audience, data });
      await world.settle();
      await world.clock.advance('PT1M');
    }
  });
  afterAll(() => world.stop());

  const read = async (account: string, query = '') => (await (await world.as(account)).get(`/api/inbox${query}`)).body;

  it('says what, who and when, the newest first, beside the mail', async () => {
    const { items, unread, next } = await read('anweiban1');
    expect([items.length, unread, next]).toEqual([5, 5, null]);
    expect(items[0]).toMatchObject({
      caseId: hazard,
      asked: expect.stringMatching(/\p{Script=Han}/u),
      what: '安泰米业：第4处',
      who: '市应急管理局 李明',
      read: false,
    });
    expect(items.map(({ what }: { what: string }) => what.at(-2))).toEqual(['4', '3', '2', '1', '0']);
    expect(world.mailbox.to('anweiban1@yuanjiang.example')).toHaveLength(5);
  });

  it('is read page by page, whatever comes in meanwhile', async () => {
    const first = await read('anweiban2', '?limit=2');
    await make.told(hazard, { notice: 'closed', asks: null, audience, data: {} });
    await world.settle();
    const second = await read('anweiban2', `?limit=2&after=${first.next}`);
    const third = await read('anweiban2', `?limit=2&after=${second.next}`);
    const titles = [first, second, third].flatMap(({ items }) =>
      items.map(({ what }: { what: string }) => what.at(-2)),
    );
    expect(titles).toEqual(['4', '3', '2', '1', '0']);
    expect(third.next).toBeNull();
  });

  it('marks as read one’s own and nobody else’s', async () => {
    const office = await world.as('anweiban1');
    const ids = (await read('anweiban2')).items.map(({ id }: { id: string }) => id);
    expect((await office.post('/api/inbox/read').send({ ids })).body).toEqual({ unread: 6 });
    expect((await read('anweiban2')).unread).toBe(6);
    const [{ id }] = (await read('anweiban1')).items;
    expect((await office.post('/api/inbox/read').send({ ids: [id] })).body).toEqual({ unread: 5 });
    expect((await read('anweiban1', '?unread=yes')).items).toHaveLength(5);
    expect((await office.post('/api/inbox/read-all')).body).toEqual({ unread: 0 });
    expect((await office.get('/api/inbox/unread')).body).toEqual({ unread: 0 });
    expect((await read('anweiban2')).unread).toBe(6);
  });

  it('shows nothing before its time, and not what is no longer asked by then (D11)', async () => {
    const notBefore = world.clock.now + 86_400_000;
    await make.told(hazard, { notice: 'assigned', asks: null, audience, data: {}, notBefore });
    // A fixture is in no state that owes this.
    await make.told(hazard, { notice: 'reminder', asks: 'state:verifying', audience, data: {}, notBefore });
    await world.settle();
    expect((await read('anweiban1')).unread).toBe(0);
    await world.clock.advance('P1D');
    await world.settle();
    expect((await read('anweiban1', '?unread=yes')).items.map(({ notice }: { notice: string }) => notice)).toEqual([
      'assigned',
    ]);
  });

  it('reaches whoever has no address, while the mail goes up', async () => {
    const { rows } = await world.test.owner.query<{ id: string; unit: string }>(
      `update accounts set email = null where account = 'xianxing.principal' returning id, unit_id as unit`,
    );
    await make.told(hazard, {
      notice: 'assigned',
      asks: null,
      audience: [{ post: 'principal', unitId: rows[0]!.unit }],
      data: {},
    });
    await world.settle();
    expect((await read('xianxing.principal')).items.map(({ notice }: { notice: string }) => notice)).toEqual([
      'assigned',
    ]);
  });

  it('an order that cannot wait comes by short message too, at night, alone', async () => {
    await world.clock.set('2026-12-05T23:00:00+08:00');
    await world.test.owner.query(`update accounts set mobile = '13900000001' where account = 'anweiban1'`);
    world.mailbox.clear();
    const data = { title: '储罐泄漏', enterpriseName: '安泰米业' };
    await make.told(hazard, { notice: 'dangerDeclared', asks: null, audience, data });
    await world.settle();
    expect(world.mailbox.to('anweiban1@yuanjiang.example')).toHaveLength(1);
    const { body } = await world.http.get('/api/demo/sms?to=13900000001');
    expect(body.map(({ text }: { text: string }) => text)).toEqual([
      `【闭环】重大险情：请立即撤人、停用：安泰米业：储罐泄漏 https://bihuan.example/hazards/${hazard}`,
    ]);
  });
});
