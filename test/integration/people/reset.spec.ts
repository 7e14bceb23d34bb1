import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PeopleStage } from './people.stage.js';

let stage: PeopleStage;
beforeAll(async () => {
  stage = await PeopleStage.start();
});
afterAll(() => stage?.world.stop());

const ask = (account: string, ip = '10.1.1.1') =>
  stage.world.http.post('/api/password-resets').set('X-Forwarded-For', ip).send({ account });
const signIn = (account: string, password: string, ip = '10.9.9.9') =>
  stage.world.http.post('/api/sessions').set('X-Forwarded-For', ip).send({ account, password });

describe('a lost password', () => {
  it('is replaced by a link to the address, which ends every session', async () => {
    const before = await stage.world.as('zhujian.inspector1');
    const known = await ask('Zhujian.inspector1@yuanjiang.example');
    const unknown = await ask('nobody@yuanjiang.example');
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    const token = await stage.mailedToken('zhujian.inspector1@yuanjiang.example');
    const set = (password: string) => stage.world.http.post(`/api/password-resets/${token}`).send({ password });
    expect((await set('zhujian.inspector1')).status).toBe(400);
    expect((await set('seven slow boats')).status).toBe(204);
    expect((await set('eight slow boats')).body.code).toBe('TOKEN_NOT_VALID');
    expect((await before.get('/api/me')).status).toBe(401);
    expect((await signIn('zhujian.inspector1', 'bihuan-demo-2026')).status).toBe(401);
    expect((await signIn('zhujian.inspector1', 'seven slow boats')).status).toBe(201);
  });

  it('may be asked for three times an hour, and the answer stays the same', async () => {
    for (let asked = 0; asked < 5; asked++)
      expect((await ask('zhujian.inspector2', `10.2.0.${asked}`)).status).toBe(202);
    await stage.world.settle();
    expect(stage.world.mailbox.to('zhujian.inspector2@yuanjiang.example')).toHaveLength(3);
  });

  it('is good for one hour', async () => {
    await ask('shijian.leader');
    const token = await stage.mailedToken('shijian.leader@yuanjiang.example');
    await stage.world.clock.advance('PT1H');
    const { status } = await stage.world.http
      .post(`/api/password-resets/${token}`)
      .send({ password: 'six slow boats' });
    expect(status).toBe(410);
  });

  it('may be given anew by who sees to the account, and by nobody else', async () => {
    const { accountId } = await stage.me('antai.safety');
    const path = `/api/accounts/${accountId}/password-reset`;
    expect((await stage.post('sijihong.inspector1', path)).body.code).toBe('OUT_OF_AUTHORITY');
    const issued = await stage.post('antai.principal', path);
    expect(issued.body).toEqual({ mail: true, sms: false });
    expect((await signIn('antai.safety', 'bihuan-demo-2026')).status).toBe(401);
    await stage.world.test.owner.query('update accounts set email = null where id = $1', [accountId]);
    const { initialPassword } = (await stage.post('antai.principal', path)).body;
    expect((await signIn('antai.safety', initialPassword)).body.mustChangePassword).toBe(true);
    expect(await stage.historyOf(accountId)).toEqual(['passwordResetIssued', 'passwordResetIssued']);
  });
});

describe('wrong passwords', () => {
  it('are counted by address too, whatever the names', async () => {
    for (let tries = 0; tries < 60; tries += 20) {
      await Promise.all(Array.from({ length: 20 }, (_, n) => signIn(`nobody${tries + n}`, 'wrong', '10.3.3.3')));
    }
    const { status, body } = await signIn('caowei.leader', 'bihuan-demo-2026', '10.3.3.3');
    expect([status, body.code]).toEqual([429, 'TOO_MANY_ATTEMPTS']);
    expect((await signIn('caowei.leader', 'bihuan-demo-2026', '10.3.3.4')).status).toBe(201);
  });
});

describe('the sessions of an account', () => {
  it('show from where they are, and end one by one or all others at once', async () => {
    const tokens: string[] = [];
    for (const ip of ['120.1.2.3', '120.1.2.4', '120.1.2.5']) {
      tokens.push((await signIn('caowei.inspector2', 'bihuan-demo-2026', ip)).body.token);
    }
    const as = (n: number) => ({ Authorization: `Bearer ${tokens[n]}` });
    const list = async () => (await stage.world.http.get('/api/sessions').set(as(0))).body;
    const sessions = await list();
    expect(sessions.map(({ ip, current }: { ip: string; current: boolean }) => [ip, current])).toEqual([
      ['120.1.*.*', false],
      ['120.1.*.*', false],
      ['120.1.*.*', true],
    ]);
    await stage.world.http.delete(`/api/sessions/${sessions[0].id}`).set(as(0)).expect(204);
    expect((await stage.world.http.get('/api/me').set(as(2))).status).toBe(401);
    const foreign = (await stage.world.as('caowei.inspector1')).delete(`/api/sessions/${sessions[2].id}`);
    expect((await foreign).body.code).toBe('SESSION_NOT_FOUND');
    await stage.world.http.delete('/api/sessions/others').set(as(0)).expect(204);
    expect(await list()).toHaveLength(1);
  });
});
