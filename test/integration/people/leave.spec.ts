import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rungsOf } from '../../../src/notifications/audience.js';
import { AudienceQueries } from '../../../src/notifications/audience.queries.js';
import { unitIdOf } from '../../../src/organisations/unit.js';
import { basisForm } from '../../support/example.hazard.js';
import { Story } from '../../support/story.js';
import { PeopleStage } from './people.stage.js';

let stage: PeopleStage;
let story: Story;
let absent: string;
let substitute: string;
beforeAll(async () => {
  stage = await PeopleStage.start();
  story = await Story.reported(stage.world);
  absent = (await stage.me('zhujian.inspector1')).accountId;
  substitute = (await stage.me('zhujian.inspector2')).accountId;
});
afterAll(() => stage?.world.stop());

const enter = (by: string, form: object = {}) =>
  stage.post(by, `/api/accounts/${absent}/leaves`, {
    substituteAccountId: substitute,
    from: '2026-12-02',
    to: '2026-12-04',
    reason: '年休假',
    ...form,
  });

/** Who is told of what is asked of the absent person. */
async function told(): Promise<string[]> {
  const audience = { post: 'person', accountId: absent, unitId: unitIdOf('housing-construction') } as const;
  const chain = await stage.world.service(AudienceQueries).chainOf(stage.world.test.database, audience);
  return (rungsOf(audience, chain)[0] ?? []).map(({ email }) => email);
}

describe('a leave', () => {
  it('needs days that are and a substitute of equal post', async () => {
    const rule = async (form: object) => (await enter('zhujian.inspector1', form)).body.errors?.[0].rule;
    expect(await rule({ from: '2026-02-30' })).toBe('isDay');
    expect(await rule({ to: '2026-12-01' })).toBe('isSpan');
    expect(await rule({ from: '2026-11-01', to: '2026-11-03' })).toBe('isSpan');
    const { accountId: leader } = await stage.me('zhujian.leader');
    const { accountId: elsewhere } = await stage.me('shijian.inspector1');
    for (const substituteAccountId of [leader, elsewhere, absent]) {
      expect(await rule({ substituteAccountId })).toBe('isEqualPost');
    }
    expect((await enter('shijian.inspector1')).body.code).toBe('OUT_OF_AUTHORITY');
  });

  it('is entered once, and lasts from the first morning to the last midnight in Shanghai', async () => {
    const { status, body } = await enter('zhujian.inspector1');
    expect(status).toBe(201);
    expect(body).toMatchObject({
      startsAtMs: Date.parse('2026-12-02T00:00:00+08:00'),
      endsAtMs: Date.parse('2026-12-05T00:00:00+08:00'),
    });
    expect((await enter('zhujian.inspector1')).body.code).toBe('LEAVE_OVERLAPS');
  });

  it('lets the substitute act in the post while it lasts, under his own name', async () => {
    await story.determinedMajor();
    await stage.world.test.owner.query('update cases set person_ids = person_ids || $2::uuid where id = $1', [
      story.id,
      absent,
    ]);
    const agent = await stage.world.as('zhujian.inspector2');
    const actFor = (accountId: string | null) => agent.post('/api/sessions/current/substitution').send({ accountId });
    const sees = async () => (await agent.get(`/api/hazards/${story.id}`)).status;
    expect((await actFor(absent)).body.code).toBe('NOT_YOUR_POST');
    await stage.world.clock.set('2026-12-02T00:00:00+08:00');
    expect((await agent.get('/api/me')).body.standsInFor).toMatchObject([{ accountId: absent, name: '冯工地' }]);
    expect(await sees()).toBe(404);
    await actFor(absent).expect(204);
    expect(await sees()).toBe(200);
    expect((await agent.get('/api/me')).body).toMatchObject({
      accountId: substitute,
      substituteFor: { accountId: absent, name: '冯工地' },
    });
    expect(await told()).toEqual(['zhujian.inspector1@yuanjiang.example', 'zhujian.inspector2@yuanjiang.example']);
    await stage.world.clock.set('2026-12-05T00:00:00+08:00');
    expect((await agent.get('/api/me')).body).toMatchObject({ substituteFor: null, standsInFor: [] });
    expect(await sees()).toBe(404);
    expect(await told()).toEqual(['zhujian.inspector1@yuanjiang.example']);
  });

  it('ends early', async () => {
    const { body } = await enter('zhujian.leader', { from: '2026-12-07', to: '2026-12-11' });
    const agent = await stage.world.as('zhujian.inspector1');
    const end = () => agent.delete(`/api/accounts/${absent}/leaves/${body.id}`);
    await end().expect(204);
    await stage.world.clock.set('2026-12-08T09:00:00+08:00');
    expect((await end()).body.code).toBe('LEAVE_NOT_FOUND');
    expect((await stage.me('zhujian.inspector2')).standsInFor).toEqual([]);
    expect(await stage.historyOf(absent)).toEqual(['leaveEnded', 'leaveEntered', 'leaveEntered']);
  });

  it('lets the substitute act in each post of the absent person, and the history say in which', async () => {
    const caowei = (await stage.me('caowei.inspector1')).unitId;
    const posts = `/api/accounts/${absent}/memberships`;
    expect((await stage.post('anweiban1', posts, { unitId: caowei, role: 'inspector' })).status).toBe(204);
    expect((await enter('zhujian.inspector1', { from: '2026-12-14', to: '2026-12-18' })).status).toBe(201);
    await stage.world.clock.set('2026-12-14T09:00:00+08:00');
    const enterpriseUnitId = (await stage.me('antai.principal')).unitId;
    const town = await Story.reported(stage.world, { enterpriseUnitId }, 'caowei.inspector1');
    const agent = await stage.world.as('zhujian.inspector2');
    const me = async () => (await agent.get('/api/me')).body;
    const actFor = (unitId?: string) =>
      agent.post('/api/sessions/current/substitution').send({ accountId: absent, ...(unitId && { unitId }) });
    const own = await me();
    expect(own.standsInFor).toMatchObject([
      { accountId: absent, unitName: '市住建局', role: 'inspector', primary: true },
      { accountId: absent, unitId: caowei, unitName: '草尾镇', role: 'inspector', primary: false },
    ]);
    expect((await actFor((await stage.me('shijian.inspector1')).unitId)).body.code).toBe('NOT_YOUR_POST');
    await actFor().expect(204);
    expect(await me()).toMatchObject({ unitId: own.unitId, substituteFor: { accountId: absent } });
    const seen = async () => (await agent.get(`/api/hazards/${town.id}`)).status;
    expect(await seen()).toBe(404);
    await actFor(caowei).expect(204);
    expect(await me()).toMatchObject({ accountId: substitute, unitId: caowei, substituteFor: { name: '冯工地' } });
    expect(await seen()).toBe(200);
    const scans = [await town.file('zhujian.inspector2')];
    await town.does('zhujian.inspector2', 'ENTER_BASIS', { ...basisForm, scans });
    expect((await town.history()).at(-1)).toMatchObject({
      event: 'ENTER_BASIS',
      actor: { name: '陈巡楼', role: 'inspector', unitName: '草尾镇', substituteFor: '冯工地' },
    });
    const worker = { unitId: enterpriseUnitId, role: 'enterpriseWorker', name: '宋岗位', email: 'song@antai.example' };
    const { body: invited } = await agent.post('/api/invitations').send(worker);
    const { body: changes } = await agent.get(`/api/accounts/${invited.accountId}/history`);
    expect(changes[0]).toMatchObject({ kind: 'invited', by: '草尾镇 陈巡楼，代 冯工地' });
    await (await stage.world.as('anweiban1')).delete(`${posts}/${caowei}`).expect(204);
    expect(await me()).toMatchObject({ unitId: own.unitId, substituteFor: null });
    expect(await seen()).toBe(404);
  });
});
