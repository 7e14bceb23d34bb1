import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Story } from '../../support/story.js';
import { PeopleStage } from './people.stage.js';

let stage: PeopleStage;
beforeAll(async () => {
  stage = await PeopleStage.start();
});
afterAll(() => stage?.world.stop());

const depart = (by: string, accountId: string, form: object = {}) =>
  stage.post(by, `/api/accounts/${accountId}/departure`, { reason: '调离', ...form });

describe('a departure', () => {
  it('shuts the account, names what it leaves behind, and can be undone', async () => {
    const story = await Story.reported(stage.world);
    await story.determinedMajor();
    await story.underway(30);
    await story.does('xianxing.principal', 'SUBMIT_CLOSEOUT', await story.closeout());
    await story.does('yingji.leader', 'START_VERIFY', await story.verifiers('yingji.inspector2', 'zhujian.inspector1'));
    const agent = await stage.world.as('yingji.inspector2');
    const { accountId } = (await agent.get('/api/me')).body;
    const { accountId: successorAccountId } = await stage.me('yingji.inspector1');
    const { accountId: stranger } = await stage.me('caowei.inspector1');
    expect((await depart('yingji.inspector1', accountId)).body.code).toBe('OUT_OF_AUTHORITY');
    const wrong = await depart('yingji.leader', accountId, { successorAccountId: stranger });
    expect(wrong.body.errors[0].rule).toBe('isColleague');
    const { status, body } = await depart('yingji.leader', accountId, { successorAccountId });
    expect([status, body.namedAsVerifier]).toEqual([201, [{ caseId: story.id, title: '储罐区可燃气体报警器停用' }]]);
    expect((await agent.get('/api/me')).status).toBe(401);
    const signIn = { account: 'yingji.inspector2', password: 'bihuan-demo-2026' };
    expect((await stage.world.http.post('/api/sessions').send(signIn)).status).toBe(401);
    const back = () => stage.post('yingji.leader', `/api/accounts/${accountId}/reactivation`, { reason: '调回' });
    expect((await back()).status).toBe(204);
    expect((await back()).body.code).toBe('NOT_DEPARTED');
    expect((await stage.world.http.post('/api/sessions').send(signIn)).status).toBe(201);
    expect(await stage.historyOf(accountId)).toEqual(['reactivated', 'departed']);
  });

  it('lists the drafts nobody else will send', async () => {
    const draft = { type: 'SAVE_DRAFT', commandId: '0b8c2b9e-4a53-4c8e-9c39-6f2f3f1f7a01', title: '草稿一' };
    await stage.post('caowei.inspector2', '/api/hazards', draft);
    const { accountId } = await stage.me('caowei.inspector2');
    const { body } = await depart('caowei.leader', accountId);
    expect(body.openDrafts).toMatchObject([{ title: '草稿一' }]);
  });

  it('is refused to the last account of the committee office, also to two who go at once', async () => {
    const ids = await Promise.all(['anweiban1', 'anweiban2'].map(async (one) => (await stage.me(one)).accountId));
    const both = await Promise.all([depart('anweiban1', ids[1]), depart('anweiban2', ids[0])]);
    const codes = both.map(({ status, body }) => body.code ?? status);
    expect(codes.filter((code) => code === 201)).toHaveLength(1);
    const { rows } = await stage.world.test.owner.query(
      `select count(*)::int as left from accounts where role = 'committeeOffice' and active`,
    );
    expect(rows).toEqual([{ left: 1 }]);
  });
});

describe('the history of people', () => {
  it('cannot be changed or emptied, by nobody', async () => {
    const { owner } = stage.world.test;
    for (const sql of ['update people_events set kind = kind', 'delete from people_events', 'truncate people_events']) {
      await expect(owner.query(sql)).rejects.toMatchObject({ code: 'BH001' });
    }
  });
});

describe('an enterprise opened', () => {
  it('is offered those of a similar name first', async () => {
    const { unitId: townUnitId } = await stage.me('caowei.inspector1');
    const form = { name: '湖南省沅江市草尾镇安泰米业', creditCode: '91350100M000100Y43', townUnitId };
    const offered = await stage.post('caowei.inspector1', '/api/enterprises', form);
    expect([offered.status, offered.body.code]).toEqual([409, 'SIMILAR_ENTERPRISES']);
    expect(offered.body.candidates[0].name).toBe('草尾镇安泰米业有限公司');
    const opened = await stage.post('caowei.inspector1', '/api/enterprises', { ...form, force: true });
    expect(opened.status).toBe(201);
    const again = await stage.post('caowei.inspector1', '/api/enterprises', { ...form, name: '别的名字', force: true });
    expect([again.status, again.body]).toMatchObject([409, { code: 'ENTERPRISE_EXISTS', unitId: opened.body.id }]);
  });
});
