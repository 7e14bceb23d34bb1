import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { connection } from '../../../src/platform/database/connection.js';
import { roles } from '../../../src/platform/database/schema.js';
import { Measures } from '../../support/measures.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

describe('who sees a measure', () => {
  let world: World;
  let story: Story;
  let measures: Measures;
  let [toOwner, toEnterprise]: string[] = [];
  beforeAll(async () => {
    world = await World.start();
    story = await Story.reported(world);
    measures = new Measures(world);
    toOwner = await measures.drafted(story, { against: 'owner' });
    toEnterprise = await measures.drafted(story, { against: 'enterprise' });
  });
  afterAll(() => world?.stop());

  const seen = async (by: string): Promise<string[]> => {
    const listed = (await measures.list(by)).items.map((one: { id: string }) => one.id);
    const beside = (await measures.of(story, by)).map((one: { id: string }) => one.id);
    expect(beside.sort()).toEqual(listed.sort());
    for (const id of [toOwner!, toEnterprise!]) {
      const { status } = await (await world.as(by)).get(`/api/measures/${id}`);
      expect(status).toBe(listed.includes(id) ? 200 : 404);
    }
    return listed;
  };

  it.each(['anweiban1', 'weiyuan1', 'shenji.auditor', 'yingji.leader', 'sijihong.inspector1'])(
    'shows a draft to %s',
    async (account) => {
      expect(await seen(account)).toEqual([toOwner, toEnterprise].sort());
    },
  );

  it.each(['xianxing.principal', 'xianxing.safety'])(
    'shows %s nothing before its issue, and never a letter to a department',
    async (account) => {
      expect(await seen(account)).toEqual([]);
      const { status } = await (await world.as(account)).get(`/api/measures/${toEnterprise}/history`);
      expect(status).toBe(404);
    },
  );

  it('shows the enterprise what is issued to it, and nobody elsewhere anything', async () => {
    for (const id of [toOwner!, toEnterprise!]) {
      await measures.does('anweiban1', id, 'SIGN');
      await measures.does('anweiban2', id, 'ISSUE');
    }
    expect(await seen('xianxing.principal')).toEqual([toEnterprise]);
    for (const account of ['antai.principal', 'caowei.inspector1', 'zhujian.leader']) {
      expect((await measures.list(account)).items).toEqual([]);
      expect((await (await world.as(account)).get(`/api/measures/${toEnterprise}`)).status).toBe(404);
    }
  });

  it('asks an answer of the unit it is addressed to, and takes none from another', async () => {
    expect((await measures.mine('xianxing.principal')).map(({ id, event }: Work) => [id, event])).toEqual([
      [toEnterprise, 'ANSWER'],
    ]);
    expect((await measures.mine('yingji.leader')).map(({ id }: Work) => id)).toEqual([toOwner]);
    const { status, body } = await measures.send('yingji.leader', toEnterprise!, 'ANSWER', { text: '已办' });
    expect([status, body.reasons[0].code]).toEqual([409, 'answererIsConcerned']);
  });

  it('is held by the database, too: nobody signs what he wrote', async () => {
    const app = new pg.Pool(
      connection({ url: world.test.url, role: roles.app, applicationName: 'bihuan-intruder', max: 1 }),
    );
    const id = await measures.drafted(story, { against: 'enterprise' });
    await measures.does('anweiban1', id, 'REWRITE', { text: '改写' });
    const signedBy = (account: string) =>
      app.query('update cases set approver_person_id = (select id from accounts where account = $2) where id = $1', [
        id,
        account,
      ]);
    await expect(signedBy('anweiban1')).rejects.toMatchObject({
      code: '23514',
      constraint: 'measure_signer_did_not_write',
    });
    await expect(signedBy('anweiban2')).resolves.toBeDefined();
    const { rows } = await world.test.owner.query(
      `select string_agg(column_name, ', ') as names from information_schema.columns
        where table_name = 'cases' and is_generated = 'NEVER' and column_name not in ('id', 'approver_person_id')`,
    );
    const born = `insert into cases (id, approver_person_id, ${rows[0].names})
      select gen_random_uuid(), (facts->'writtenBy'->>'accountId')::uuid, ${rows[0].names} from cases where id = $1`;
    await expect(app.query(born, [id])).rejects.toMatchObject({ constraint: 'measure_signer_did_not_write' });
    await app.end();
  });
});

interface Work {
  id: string;
  event: string;
}
