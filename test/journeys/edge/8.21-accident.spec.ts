import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportHistory } from '../../../src/engine/export.js';
import { verifyExport } from '../../../src/engine/verify-file.js';
import { faultsOf, live, Practice, reasonsOf } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

const opinion = '同意销号。';

describe('8.21 an accident while the hazard is open', () => {
  let world: World;
  let practice: Practice;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    practice = await Practice.underway(world, 30);
  });
  afterAll(() => world.stop());

  it('8.21 is recorded, told upwards at once, and freezes what led to it', async () => {
    const { story } = practice;
    const accident = { occurredAtMs: world.clock.now - 3_600_000, description: '卸油区起火，已扑灭，无人员伤亡。' };
    const future = { ...accident, occurredAtMs: world.clock.now + 60_000 };
    expect(reasonsOf(await story.send('yingji.inspector1', 'RECORD_ACCIDENT', future))).toEqual([
      'accidentIsDescribed',
    ]);
    const recorded = await story.does('yingji.inspector1', 'RECORD_ACCIDENT', accident);
    expect(recorded.body.practice.accident).toEqual({ atMs: accident.occurredAtMs, frozen: true });
    await world.settle();
    for (const told of ['anweiban1', 'yingji.leader', 'sijihong.inspector1']) {
      expect(await practice.mails(told)).toContainEqual(expect.stringContaining('事故'));
    }
  });

  it('8.21 lets nobody change its level, void it or close it', async () => {
    const { story } = practice;
    const level = { level: 'general', ground: 'wrongClause', opinion: '改按一般。' };
    expect(reasonsOf(await story.send('yingji.leader', 'CHANGE_LEVEL', level))).toContain('notFrozenByAccident');
    const voiding = await story.send('yingji.leader', 'PROPOSE_VOID', { reason: '重复登记。' });
    expect(reasonsOf(voiding)).toEqual(['notFrozenByAccident']);
    await practice.handedIn();
    await story.does('yingji.inspector2', 'PASS', await story.verdict('yingji.inspector2'));
    const closing = await story.send('anweiban1', 'APPROVE_CLOSE', { opinion });
    expect(reasonsOf(closing)).toEqual(['notFrozenByAccident']);
  });

  it('8.21 its record is handed over as it stands and verified without the product', async () => {
    const sink = new PassThrough();
    const whole = text(sink);
    await exportHistory(world.test.database, sink, practice.story.id);
    sink.end();
    const lines = (await whole).trimEnd().split('\n');
    const verified = await verifyExport(Readable.from(lines));
    expect(verified).toMatchObject({ cases: 1, lines: (await practice.story.history()).length, faults: [] });
  });

  it('8.21 stops no clock', async () => {
    await live(world, 7);
    expect(await practice.fired()).toContain('LIMIT_DUE approve.limit');
  });

  it('8.21 goes on only when the freeze is lifted with a reason', async () => {
    const { story } = practice;
    const form = { reason: '调查组已固定证据。' };
    expect((await story.send('yingji.leader', 'LIFT_ACCIDENT_FREEZE', form)).status).toBe(403);
    await story.does('anweiban1', 'LIFT_ACCIDENT_FREEZE', form);
    await story.does('anweiban1', 'APPROVE_CLOSE', { opinion });
    expect((await story.view()).practice.accident.frozen).toBe(false);
    expect(await practice.state()).toBe('closed');
    await world.settle();
    expect(await faultsOf(world)).toEqual([]);
  });
});
