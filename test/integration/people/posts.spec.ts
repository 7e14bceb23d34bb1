import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NamedOfficers } from '../../../src/hazards/named-officers.js';
import { Story } from '../../support/story.js';
import { PeopleStage } from './people.stage.js';

let stage: PeopleStage;
let story: Story;
beforeAll(async () => {
  stage = await PeopleStage.start();
  story = await Story.reported(stage.world);
  await story.determinedMajor();
  await story.assigned(30);
});
afterAll(() => stage?.world.stop());

describe('one person with several firms', () => {
  it('acts for one of them at a time, and is told for all', async () => {
    const { accountId, unitId: antai } = await stage.me('antai.principal');
    const path = `/api/accounts/${accountId}/memberships`;
    const post = { unitId: story.enterpriseId, role: 'enterprisePrincipal' };
    expect((await stage.post('antai.safety', path, post)).body.code).toBe('PERMISSION_DENIED');
    expect((await stage.post('anweiban1', path, post)).status).toBe(204);
    expect((await stage.post('anweiban1', path, post)).body.code).toBe('POST_HELD');
    const agent = await stage.world.as('antai.principal');
    const sees = async () => (await agent.get(`/api/hazards/${story.id}`)).status;
    expect(await sees()).toBe(404);
    await agent.post('/api/sessions/current/unit').send({ unitId: story.enterpriseId }).expect(204);
    expect(await sees()).toBe(200);
    const { body } = await agent.get('/api/me');
    expect([body.unitId, body.memberships.map(({ unitId }: { unitId: string }) => unitId)]).toEqual([
      story.enterpriseId,
      [antai, story.enterpriseId],
    ]);
    await stage.world.settle();
    expect(stage.world.mailbox.to('antai.principal@yuanjiang.example')).toHaveLength(1);
    await (await stage.world.as('anweiban1')).delete(`${path}/${story.enterpriseId}`).expect(204);
    expect(await sees()).toBe(404);
    expect((await agent.post('/api/sessions/current/unit').send({ unitId: story.enterpriseId })).body.code).toBe(
      'NOT_YOUR_POST',
    );
    expect(await stage.historyOf(accountId)).toEqual(['postEnded', 'postAdded']);
  });

  it('does not sit on both sides', async () => {
    const { accountId } = await stage.me('antai.principal');
    const { unitId } = await stage.me('caowei.inspector1');
    const both = await stage.post('anweiban1', `/api/accounts/${accountId}/memberships`, { unitId, role: 'inspector' });
    expect(both.body.code).toBe('BOTH_SIDES');
  });
});

describe('a change of principal', () => {
  it('takes the post from one and gives it to another, and the open hazard goes on', async () => {
    const former = await stage.world.as('xianxing.principal');
    const { accountId: formerId } = (await former.get('/api/me')).body;
    const change = { name: '尤继任', email: 'you@xianxing.example', reason: '法定代表人变更', from: '2026-12-01' };
    const path = `/api/enterprises/${story.enterpriseId}/principal`;
    expect((await stage.post('caowei.inspector1', path, change)).body.code).toBe('OUT_OF_AUTHORITY');
    const late = await stage.post('sijihong.inspector1', path, { ...change, from: '2026-12-02' });
    expect(late.body.errors[0]).toMatchObject({ field: 'from', rule: 'isNotInTheFuture' });
    const { status, body } = await stage.post('sijihong.inspector1', path, change);
    expect([status, body]).toMatchObject([201, { former: ['尤先行'], openCases: 1, mail: true }]);
    expect((await former.get('/api/me')).status).toBe(401);
    const token = await stage.mailedToken('you@xianxing.example');
    await stage.world.http.post(`/api/invitations/${token}`).send({ password: 'six slow boats' }).expect(204);
    await stage.world.as(body.account, 'six slow boats');
    await story.does(body.account, 'ACKNOWLEDGE');
    const { body: lines } = await (await stage.world.as('shenji.auditor')).get(
      `/api/enterprises/${story.enterpriseId}/history`,
    );
    expect(lines.map(({ kind }: { kind: string }) => kind)).toContain('principalChanged');
    expect(await stage.historyOf(formerId)).toEqual(['postEnded']);
  });
});

describe('an officer with a further post', () => {
  it('is found at both units, and recorded with both and all above them', async () => {
    const { accountId } = await stage.me('zhujian.inspector1');
    const { unitId } = await stage.me('caowei.inspector1');
    const added = await stage.post('anweiban1', `/api/accounts/${accountId}/memberships`, {
      unitId,
      role: 'townInspector',
    });
    expect(added.status).toBe(204);
    const { body } = await (await stage.world.as('anweiban1')).get(`/api/officers?unitId=${unitId}`);
    expect(body).toContainEqual(expect.objectContaining({ accountId, role: 'townInspector', unitId }));
    const [named] = await stage.world.service(NamedOfficers).of([accountId], 'verifiers');
    expect(named).toMatchObject({ accountId, unitName: '市住建局' });
    expect(named?.unitAncestorIds).toEqual(expect.arrayContaining([unitId, named?.unitId]));
  });

  it('is recorded in the post that sends him to the case, or in the one that binds him to the work', async () => {
    const { accountId } = await stage.me('zhujian.inspector1');
    const { unitId: caowei } = await stage.me('caowei.inspector1');
    const { unitId: antai } = await stage.me('antai.principal');
    const told = await Story.reported(stage.world, { enterpriseUnitId: antai }, 'caowei.inspector1');
    const recorded = async (caseId?: string) =>
      (await stage.world.service(NamedOfficers).of([accountId], 'verifiers', caseId))[0]?.unitName;
    expect(await recorded()).toBe('市住建局');
    expect(await recorded(story.id)).toBe('市住建局');
    expect(await recorded(told.id)).toBe('草尾镇');
    const share = { unitId: caowei, task: '疏通消防车道', dueOn: await story.day(20) };
    await story.does('yingji.leader', 'ADD_SUBTASK', share);
    expect(await recorded(story.id)).toBe('草尾镇');
  });
});
