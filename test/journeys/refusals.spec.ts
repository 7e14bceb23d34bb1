import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { Story } from '../support/story.js';
import { World } from '../support/world.js';

const codesOf = ({ body }: Response) => body.reasons.map(({ code }: { code: string }) => code);

/** 409 with every failing claim, each said in Chinese. */
function expectRefused(response: Response, codes: string[]): void {
  expect([response.status, response.body.code]).toEqual([409, 'EVENT_REFUSED']);
  expect(codesOf(response)).toEqual(codes);
  for (const { zh } of response.body.reasons) expect(response.body.detail).toContain(zh);
  expect(response.body.detail).toMatch(/\p{Script=Han}/u);
}

describe('refusals on the way', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
  });
  afterAll(() => world.stop());

  it('names every bad field with its rule, and keeps nothing of it', async () => {
    const response = await (await world.as('yingji.inspector1'))
      .post('/api/hazards')
      .send({ type: 'REPORT', commandId: 'x', title: '', foundAtMs: '昨天', surplus: 1 });
    expect([response.status, response.body.code]).toEqual([400, 'INVALID_INPUT']);
    const fields = response.body.errors.map(({ field }: { field: string }) => field);
    expect(fields).toEqual(
      expect.arrayContaining([
        'commandId',
        'title',
        'description',
        'sector',
        'origin',
        'place',
        'foundAtMs',
        'surplus',
      ]),
    );
    for (const { message } of response.body.errors) expect(message).toMatch(/\p{Script=Han}/u);
    expect((await (await world.as('anweiban1')).get('/api/hazards')).body.items).toEqual([]);
  });

  it('refuses the determination by the reporter, and one without a confirmed basis, with all reasons at once', async () => {
    const story = await Story.reported(world, {}, 'yingji.leader');
    expectRefused(await story.send('yingji.leader', 'DETERMINE', { level: 'major', opinion: '认定。' }), [
      'deciderIsNotReporter',
      'basisIsConfirmed',
    ]);
  });

  it('refuses a basis confirmed by whoever entered it', async () => {
    const story = await Story.reported(world);
    const scans = [await story.file('yingji.inspector1')];
    const basis = { standard: '标准', edition: '2017', article: '第十二条', clauseText: '条文', mode: 'direct', scans };
    await story.does('yingji.inspector1', 'ENTER_BASIS', basis);
    expectRefused(await story.send('yingji.inspector1', 'CONFIRM_BASIS'), ['confirmerDidNotEnterBasis']);
  });

  it('refuses an extension asked for too late and names the last day it could be', async () => {
    const story = await Story.reported(world);
    await story.determinedMajor();
    await story.underway(90);
    await world.clock.advance('P80D');
    const late = await story.send('xianxing.principal', 'REQUEST_EXTENSION', {
      newDueOn: await story.day(40),
      reason: '设备生产周期延长。',
      remainingSteps: '到货、安装',
      interimControls: ['MONITOR'],
    });
    expectRefused(late, ['extensionAskedInTime']);
    expect(late.body.detail).toMatch(/2026-0[45]-\d\d/);
  });

  it('refuses a close-out without after-photos, verification by the rectifier, approval by the verifier', async () => {
    const story = await Story.reported(world);
    await story.determinedMajor();
    await story.underway(60);
    expectRefused(
      await story.send('xianxing.principal', 'SUBMIT_CLOSEOUT', { ...(await story.closeout()), afterPhotos: [] }),
      ['hasAfterPhotos'],
    );
    await story.does('xianxing.principal', 'SUBMIT_CLOSEOUT', await story.closeout());
    expectRefused(
      await story.send('yingji.leader', 'START_VERIFY', await story.verifiers('xianxing.principal', 'xianxing.safety')),
      ['verifiersAreNotRectifiers', 'verifiersAreOfAnotherUnit'],
    );
    expectRefused(await story.send('yingji.leader', 'START_VERIFY', await story.verifiers('yingji.inspector1')), [
      'atLeastTwoVerifiers',
      'notOnlyTheFinder',
    ]);
    await story.does('yingji.leader', 'START_VERIFY', await story.verifiers('yingji.inspector2', 'zhujian.inspector1'));
    const stranger = await story.send('yingji.inspector1', 'PASS', await story.verdict('yingji.inspector1'));
    expectRefused(stranger, ['actorIsVerifier']);
    await story.does('yingji.inspector2', 'PASS', await story.verdict('yingji.inspector2'));
    const verifier = await story.send('yingji.inspector2', 'APPROVE_CLOSE', { opinion: '同意。' });
    expect([verifier.status, verifier.body.code]).toEqual([403, 'EVENT_NOT_PERMITTED']);
  });

  it('says to a stranger that there is no such hazard, and to the wrong post that it does not do this', async () => {
    const story = await Story.reported(world);
    const stranger = await story.send('antai.principal', 'ACKNOWLEDGE');
    expect([stranger.status, stranger.body.code]).toEqual([404, 'HAZARD_NOT_FOUND']);
    const post = await story.send('yingji.inspector1', 'DETERMINE', { level: 'general', opinion: '一般。' });
    expect([post.status, post.body.code]).toEqual([403, 'EVENT_NOT_PERMITTED']);
  });

  it('answers a stale form with what happened in between, and a repeat with what was done', async () => {
    const story = await Story.reported(world);
    const { rev } = await story.view();
    await story.basis();
    const stale = await story.send('yingji.leader', 'DETERMINE', { level: 'general', opinion: '一般隐患。', rev });
    expect([stale.status, stale.body.code]).toEqual([412, 'STALE_REVISION']);
    expect(stale.body.between.map(({ event }: { event: string }) => event)).toEqual(['ENTER_BASIS', 'CONFIRM_BASIS']);
    const form = { commandId: randomUUID(), level: 'general', opinion: '一般隐患。' };
    const first = await story.does('yingji.leader', 'DETERMINE', form);
    const again = await story.does('yingji.leader', 'DETERMINE', form);
    expect([first.body.replayed, again.body.replayed, again.body.seq]).toEqual([false, true, first.body.seq]);
    const other = await story.send('yingji.leader', 'DETERMINE', { ...form, opinion: '另一种意见。' });
    expect([other.status, other.body.code]).toEqual([409, 'COMMAND_ID_REUSED']);
  });
});
