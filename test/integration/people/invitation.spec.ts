import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PeopleStage } from './people.stage.js';

let stage: PeopleStage;
let antai: string;
beforeAll(async () => {
  stage = await PeopleStage.start();
  antai = (await stage.me('antai.principal')).unitId;
});
afterAll(() => stage?.world.stop());

const invite = (by: string, form: object) =>
  stage.post(by, '/api/invitations', { unitId: antai, role: 'enterpriseWorker', name: '新工', ...form });

describe('an invitation', () => {
  it('reaches the person, who accepts with a password and signs in', async () => {
    const invited = await invite('antai.principal', { email: 'wang@antai.example' });
    expect([invited.status, invited.body]).toMatchObject([201, { account: 'wang', mail: true, sms: false }]);
    const token = await stage.mailedToken('wang@antai.example');
    const look = () => stage.world.http.get(`/api/invitations/${token}`);
    expect((await look()).body).toMatchObject({ name: '新工', roleZh: '从业人员', account: 'wang' });
    expect((await look()).status).toBe(200);
    expect((await stage.world.http.post('/api/sessions').send({ account: 'wang', password: 'x' })).status).toBe(401);
    expect((await stage.world.http.post(`/api/invitations/${token}`).send({ password: 'short' })).status).toBe(400);
    const accept = () => stage.world.http.post(`/api/invitations/${token}`).send({ password: 'six slow boats' });
    const both = await Promise.all([accept(), accept()]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 410]);
    expect((await look()).body.code).toBe('TOKEN_NOT_VALID');
    expect(await stage.me('wang', 'six slow boats')).toMatchObject({ role: 'enterpriseWorker', unitId: antai });
    expect(await stage.historyOf(invited.body.accountId)).toEqual(['invitationAccepted', 'invited']);
  });

  it('accepted without a password opens the account to links and not to signing in', async () => {
    const { body } = await invite('caowei.inspector1', { role: 'enterpriseSafetyOfficer', email: 'li@antai.example' });
    const token = await stage.mailedToken('li@antai.example');
    expect((await stage.world.http.post(`/api/invitations/${token}`).send({})).status).toBe(204);
    const { rows } = await stage.world.test.owner.query('select active, password_hash from accounts where id = $1', [
      body.accountId,
    ]);
    expect(rows).toEqual([{ active: true, password_hash: null }]);
    for (const password of ['', 'null', 'six slow boats']) {
      const { status } = await stage.world.http.post('/api/sessions').send({ account: 'li', password });
      expect(status).not.toBe(201);
    }
  });

  it('is good for seven days and no longer', async () => {
    await invite('antai.principal', { email: 'late@antai.example' });
    const token = await stage.mailedToken('late@antai.example');
    await stage.world.clock.advance('P6DT23H');
    expect((await stage.world.http.get(`/api/invitations/${token}`)).status).toBe(200);
    await stage.world.clock.advance('PT1H');
    expect((await stage.world.http.get(`/api/invitations/${token}`)).status).toBe(410);
  });

  it('sent anew makes the former link worthless, and withdrawn both', async () => {
    const { accountId } = (await invite('antai.principal', { email: 'zhao@antai.example' })).body;
    const first = await stage.mailedToken('zhao@antai.example');
    expect((await stage.post('antai.principal', `/api/accounts/${accountId}/invitation`)).status).toBe(201);
    const second = await stage.mailedToken('zhao@antai.example');
    const status = async (token: string) => (await stage.world.http.get(`/api/invitations/${token}`)).status;
    expect([await status(first), await status(second)]).toEqual([410, 200]);
    await (await stage.world.as('antai.principal')).delete(`/api/accounts/${accountId}/invitation`);
    expect(await status(second)).toBe(410);
    expect(await stage.historyOf(accountId)).toEqual(['invitationWithdrawn', 'invitationResent', 'invited']);
  });

  it('goes by short message where there is no mail address', async () => {
    const { body } = await invite('antai.principal', { mobile: '13812345678' });
    expect(body).toMatchObject({ mail: false, sms: true });
    await stage.world.settle();
    const caught = (await stage.world.http.get('/api/demo/sms?to=13812345678')).body;
    expect(caught[0].text).toMatch(/invitation\/[\w-]{43}$/);
    expect((await invite('antai.principal', {})).body.errors).toEqual([
      expect.objectContaining({ field: 'email', rule: 'isReachable' }),
    ]);
  });

  it('is not for everybody to send', async () => {
    const successor = await invite('antai.principal', { role: 'enterprisePrincipal', email: 'x@x.example' });
    expect(successor.body.code).toBe('OUT_OF_AUTHORITY');
    expect((await invite('xianxing.principal', { email: 'x@x.example' })).body.code).toBe('OUT_OF_AUTHORITY');
    expect((await invite('sijihong.inspector1', { email: 'x@x.example' })).body.code).toBe('OUT_OF_AUTHORITY');
    expect((await invite('antai.safety', { email: 'x@x.example' })).body.code).toBe('PERMISSION_DENIED');
  });
});

describe('a letter about an account', () => {
  it('that is refused for good is told in the history of the account', async () => {
    stage.world.mailbox.failWith(550, 'wrong@antai.example');
    const { accountId } = (await invite('antai.principal', { email: 'wrong@antai.example' })).body;
    await stage.world.settle();
    expect(await stage.historyOf(accountId)).toEqual(['letterRefused', 'invited']);
  });

  it('is tried until it is taken, with the same Message-ID, and its bytes go with it', async () => {
    stage.world.mailbox.dropAfterData();
    const { accountId } = (await invite('antai.principal', { email: 'again@antai.example' })).body;
    await stage.world.settle();
    await stage.world.clock.advance('PT5M');
    await stage.world.settle();
    const mails = stage.world.mailbox.to('again@antai.example');
    expect(mails).toHaveLength(2);
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1);
    const { rows } = await stage.world.test.owner.query(
      'select status, attempts, body from account_mails where account_id = $1',
      [accountId],
    );
    expect(rows).toEqual([{ status: 'sent', attempts: 2, body: null }]);
  });
});
