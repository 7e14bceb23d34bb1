import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';
import { Bearer, principalMail } from '../links/link.world.js';

let world: World;
let story: Story;
beforeAll(async () => {
  world = await World.start();
  story = await Story.reported(world);
});
afterAll(() => world?.stop());

/** The actor of the newest line a person made. */
async function lastActor() {
  const { body } = await (await world.as('anweiban1')).get(`/api/hazards/${story.id}/history`);
  return body.items.filter(({ quiet }: { quiet: boolean }) => !quiet).at(-1).actor;
}

describe('a line of the history', () => {
  it('says for whom a substitute acted', async () => {
    const { accountId: absent } = (await (await world.as('yingji.inspector1')).get('/api/me')).body;
    const { accountId: substitute } = (await (await world.as('yingji.inspector2')).get('/api/me')).body;
    await world.test.owner.query(
      `insert into leaves (id, account_id, substitute_account_id, starts_at, ends_at, reason, created_by, created_at)
       values (gen_random_uuid(), $1, $2, bihuan_now(), bihuan_now() + interval '1 hour', '休假', $1, bihuan_now())`,
      [absent, substitute],
    );
    const agent = await world.as('yingji.inspector2');
    expect(await lastActor()).toEqual({ name: '吴细查', role: 'inspector', unitName: '市应急管理局' });
    await agent.post('/api/sessions/current/substitution').send({ accountId: absent }).expect(204);
    const form = {
      standard: '判定标准',
      edition: '2017年版',
      article: '第十二条',
      clauseText: '未投用',
      mode: 'direct',
    };
    await story.does('yingji.inspector2', 'ENTER_BASIS', { ...form, scans: [await story.file('yingji.inspector2')] });
    expect(await lastActor()).toEqual({
      name: '郑复核',
      role: 'inspector',
      unitName: '市应急管理局',
      substituteFor: '吴细查',
    });
    await agent.post('/api/sessions/current/substitution').send({ accountId: null }).expect(204);
  });

  it('says who came by a mailed link', async () => {
    story = await Story.reported(world);
    await story.determinedMajor();
    await story.assigned(30);
    await world.settle();
    await Bearer.ofMail(world, principalMail).does('ACKNOWLEDGE');
    expect(await lastActor()).toMatchObject({ role: 'enterprisePrincipal', via: 'link' });
  });
});
