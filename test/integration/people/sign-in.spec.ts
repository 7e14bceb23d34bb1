import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPassword } from '../../../src/accounts/demo-account.facts.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { PeopleApp } from './people.app.js';

let db: TestDatabase;
let world: PeopleApp;
beforeAll(async () => {
  db = await createTestDatabase();
  world = await PeopleApp.start(db);
});
afterAll(async () => {
  await world?.stop();
  await db?.drop();
});

const me = (headers: Record<string, string>) => world.http.get('/api/me').set(headers);

describe('signing in', () => {
  it('opens a session for programs and for browsers', async () => {
    const { status, body, headers } = await world.signIn(' Yingji.Leader ', demoPassword);
    expect(status).toBe(201);
    expect(body).toEqual({ token: expect.stringMatching(/^[\w-]{43}$/), mustChangePassword: false });
    const cookie = String(headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const byToken = await me({ Authorization: `Bearer ${body.token}` });
    const byCookie = await me({ Cookie: cookie.split(';')[0] ?? '' });
    expect(byToken.body).toMatchObject({
      account: 'yingji.leader',
      role: 'departmentSupervisor',
      unitName: '市应急管理局',
    });
    expect(byToken.body.permissions).toContain('hazard.act');
    expect(byCookie.body).toEqual(byToken.body);
  });

  it('keeps neither token nor password in the database', async () => {
    const { body } = await world.signIn('anweiban1', demoPassword);
    const { rows } = await db.owner.query(
      'select s::text as s from sessions s union all select a::text from accounts a',
    );
    for (const { s } of rows) {
      expect(s).not.toContain(body.token);
      expect(s).not.toContain(demoPassword);
    }
  });

  it('answers a wrong password and an unknown account alike', async () => {
    const wrong = await world.signIn('yingji.inspector1', 'not this one');
    const unknown = await world.signIn('nobody', 'not this one');
    expect(wrong.status).toBe(401);
    expect(wrong.body).toMatchObject({ code: 'SIGN_IN_FAILED', detail: '账号或密码不正确。' });
    expect({ ...unknown.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' });
  });

  it('refuses a body that is no sign-in, naming the fields', async () => {
    const { status, body } = await world.http.post('/api/sessions').send({ account: 1, remember: true });
    expect(status).toBe(400);
    expect(body.errors.map((error: { field: string }) => error.field)).toEqual(
      expect.arrayContaining(['account', 'password', 'remember']),
    );
  });

  it('ends with signing out', async () => {
    const { body } = await world.signIn('antai.safety', demoPassword);
    const headers = { Authorization: `Bearer ${body.token}` };
    expect((await world.http.delete('/api/sessions/current').set(headers)).status).toBe(204);
    expect((await me(headers)).body.code).toBe('NOT_SIGNED_IN');
  });

  it('ends by the real clock and with the account', async () => {
    const headers = await world.as('antai.principal');
    await db.owner.query("update sessions set expires_at = now() - interval '1 s'");
    expect((await me(headers)).status).toBe(401);
    const { body } = await world.signIn('antai.principal', demoPassword);
    await db.owner.query("update accounts set active = false where account = 'antai.principal'");
    expect((await me({ Authorization: `Bearer ${body.token}` })).status).toBe(401);
    expect((await world.signIn('antai.principal', demoPassword)).body.code).toBe('SIGN_IN_FAILED');
  });
});

describe('the throttle', () => {
  it('stops the sixth try in a quarter of an hour, even with the right password, and only for that account', async () => {
    for (let i = 0; i < 5; i++) expect((await world.signIn('shijian.leader', 'wrong')).status).toBe(401);
    const sixth = await world.signIn('shijian.leader', demoPassword);
    expect(sixth.status).toBe(429);
    expect(sixth.body).toMatchObject({ code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: expect.any(Number) });
    expect(sixth.body.retryAfterSeconds).toBeGreaterThan(890);
    expect((await world.signIn('shijian.inspector1', demoPassword)).status).toBe(201);
    await db.owner.query("update sign_in_failures set failed_at = failed_at - interval '15 min'");
    expect((await world.signIn('shijian.leader', demoPassword)).status).toBe(201);
  });

  it('lets no more through when they all come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => world.signIn('caowei.leader', 'wrong')));
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(5);
    expect(answers.every(({ status }) => status === 401 || status === 429)).toBe(true);
  });

  it('forgets failures after a success', async () => {
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 4; i++) await world.signIn('caowei.inspector1', 'wrong');
      expect((await world.signIn('caowei.inspector1', demoPassword)).status).toBe(201);
    }
  });
});

describe('a write from another site', () => {
  const write = async (headers: Record<string, string>) => {
    const { headers: answer } = await world.signIn('anweiban2', demoPassword);
    const cookie = String(answer['set-cookie']).split(';')[0] ?? '';
    return world.http.delete('/api/sessions/current').set({ Cookie: cookie, ...headers });
  };

  it('is refused when the browser carries the session', async () => {
    expect((await write({ Origin: 'https://evil.example' })).body.code).toBe('FOREIGN_ORIGIN');
    expect((await write({ Origin: 'null' })).status).toBe(403);
    expect((await write({ 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    expect((await write({ Host: 'bihuan.local', Origin: 'http://bihuan.local' })).status).toBe(204);
  });

  it('may not sign anybody in either', async () => {
    const answer = await world.signIn('anweiban2', demoPassword).set('Origin', 'https://evil.example');
    expect(answer.body.code).toBe('FOREIGN_ORIGIN');
  });
});
