import { AuditMail } from '../../src/auditor/pass/audit.mail.js';
import { SealTaker } from '../../src/engine/seal.taker.js';
import { Story } from '../support/story.js';
import { World } from '../support/world.js';
import { scannedPage, sitePhoto } from './pictures.js';

/** A county in the middle of its work, seen on 1 December 2026 at nine: one hazard in each standing that people meet. */
export class Street {
  private constructor(
    readonly world: World,
    readonly overdue: Story,
    readonly unsigned: Story,
    readonly beingVerified: Story,
    readonly closed: Story,
    readonly judged: Story,
    /** The enterprise all of them lie at, and its principal's account. */
    readonly enterpriseId: string,
    readonly principalId: string,
    /** The letter that the ladder has drafted about the overdue one. */
    readonly letterId: string,
  ) {}

  static async lived(): Promise<Street> {
    const world = await World.start({ at: '2026-10-26T09:00:00+08:00', config: { publicUrl: 'http://127.0.0.1' } });
    const closed = await reported(world, '加油机接地线断开', '二号加油岛');
    await closed.determinedMajor(await sent(world, 'yingji.inspector1', await scannedPage()));
    await closed.underway(20);
    const overdue = await reported(world, '储罐区可燃气体报警器停用', '储罐区东侧');
    await overdue.determinedMajor(await sent(world, 'yingji.inspector1', await scannedPage()));
    await overdue.underway(28);
    await world.settle();
    await world.clock.set('2026-11-06T10:00:00+08:00');
    await finished(world, closed);
    await world.settle();
    await world.clock.set('2026-11-23T09:00:00+08:00');
    const beingVerified = await reported(world, '卸油区静电接地报警仪失灵', '卸油口');
    await beingVerified.determinedMajor(await sent(world, 'yingji.inspector1', await scannedPage()));
    await beingVerified.underway(25);
    await world.settle();
    await world.clock.set('2026-11-30T10:00:00+08:00');
    await handedIn(world, beingVerified);
    await beingVerified.does(
      'yingji.leader',
      'START_VERIFY',
      await beingVerified.verifiers('yingji.inspector2', 'zhujian.inspector1'),
    );
    const unsigned = await reported(world, '罐区消防沙池无沙、灭火器压力不足', '罐区入口');
    await unsigned.determinedMajor(await sent(world, 'yingji.inspector1', await scannedPage()));
    await unsigned.assigned(30);
    const judged = await reported(world, '配电间防爆灯具破损、线缆穿墙未封堵', '站房配电间');
    await judged.basis(await sent(world, 'yingji.inspector1', await scannedPage()));
    await world.settle();
    await world.clock.set('2026-12-01T09:00:00+08:00');
    await world.settle();
    await world.service(SealTaker).run({ force: true });
    await world.service(AuditMail).sendIfDue();
    const { unitId, accountId } = (await (await world.as('xianxing.principal')).get('/api/me')).body;
    const [letter] = (await (await world.as('anweiban1')).get(`/api/hazards/${overdue.id}/measures`)).body.items;
    return new Street(world, overdue, unsigned, beingVerified, closed, judged, unitId, accountId, letter.id);
  }
}

async function reported(world: World, title: string, place: string): Promise<Story> {
  return Story.reported(world, { title, place, photos: [await photo(world, 'yingji.inspector1', 'before')] });
}

async function handedIn(world: World, story: Story): Promise<void> {
  const afterPhotos = [await photo(world, story.principal, 'after')];
  await story.does(story.principal, 'SUBMIT_CLOSEOUT', { ...(await story.closeout()), afterPhotos });
}

async function finished(world: World, story: Story): Promise<void> {
  await handedIn(world, story);
  await story.does('yingji.leader', 'START_VERIFY', await story.verifiers('yingji.inspector2', 'zhujian.inspector1'));
  const sitePhotos = [await photo(world, 'yingji.inspector2', 'after')];
  await story.does('yingji.inspector2', 'PASS', await story.verdict('yingji.inspector2', { sitePhotos }));
  await story.does('anweiban1', 'APPROVE_CLOSE', { opinion: '同意销号。' });
}

async function photo(world: World, by: string, state: 'before' | 'after'): Promise<string> {
  return sent(world, by, await sitePhoto(state));
}

async function sent(world: World, by: string, picture: Buffer): Promise<string> {
  return (await (await world.as(by)).post('/api/files').attach('file', picture, 'picture.png')).body.fileId;
}
