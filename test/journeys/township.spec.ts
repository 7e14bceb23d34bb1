import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OrganisationsService } from '../../src/organisations/organisations.service.js';
import { Story } from '../support/story.js';
import { World } from '../support/world.js';

describe('a public hazard without an enterprise', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
  });
  afterAll(() => world.stop());

  it('is put right by the town itself, told to its own officers, and verified by nobody of it', async () => {
    const units = world.service(OrganisationsService);
    const town = units.unitIdOf('caowei');
    const told = { enterpriseUnitId: undefined, townUnitId: town, title: '渡口栏杆断裂', proposedLevel: 'general' };
    const own = await Story.reported(world, told);
    await own.does('yingji.leader', 'DETERMINE', { level: 'general', opinion: '一般隐患。' });
    await own.does('yingji.leader', 'ASSIGN', { ...(await own.assignment(15)), responsibleUnitId: town });
    await world.settle();
    const subjects = world.mailbox.to('caowei.leader@yuanjiang.example').map(({ subject }) => subject);
    expect(subjects.some((subject) => subject.includes('渡口栏杆断裂'))).toBe(true);
    expect((await world.test.owner.query('select kind from tasks where kind = $1', ['vacantPost'])).rows).toEqual([]);

    await own.does('caowei.leader', 'ACKNOWLEDGE');
    await own.does('caowei.leader', 'START');
    await own.does('caowei.inspector1', 'LOG_PROGRESS', { text: '已焊接栏杆', percent: 90 });
    const afterPhotos = [await own.file('caowei.leader')];
    await own.does('caowei.leader', 'SUBMIT_CLOSEOUT', { ...(await own.closeout()), afterPhotos });
    const byTheTown = await own.verifiers('caowei.inspector1', 'caowei.inspector2');
    const refused = await own.send('yingji.leader', 'START_VERIFY', byTheTown);
    expect(refused.body.reasons.map(({ code }: { code: string }) => code)).toEqual([
      'verifiersAreNotRectifiers',
      'verifiersAreOfAnotherUnit',
    ]);
    await own.does('yingji.leader', 'START_VERIFY', await own.verifiers('yingji.inspector2', 'zhujian.inspector1'));
    const passed = await own.does('zhujian.inspector1', 'PASS', await own.verdict('zhujian.inspector1'));
    expect(passed.body.state.lifecycle.code).toBe('closed');
  });
});
