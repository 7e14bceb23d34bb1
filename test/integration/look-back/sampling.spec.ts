import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SealTaker } from '../../../src/engine/seal.taker.js';
import { SealsQueries } from '../../../src/engine/seals.queries.js';
import { verifyCases } from '../../../src/engine/verify.js';
import { draw } from '../../../src/look-back/draw.js';
import { SampleDraws } from '../../../src/look-back/sample.draws.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

let world: World;
const general: Story[] = [];
let rejected: Story;

const office = () => world.as('anweiban1');
const samples = async () => (await (await office()).get('/api/look-back-samples')).body;

beforeAll(async () => {
  world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
  for (let n = 0; n < 3; n += 1) {
    const story = await Story.reported(world, { proposedLevel: 'general', title: `通道堆物 ${n}` });
    const afterPhotos = [await story.file('yingji.inspector2')];
    await story.does('yingji.inspector2', 'FIX_ON_SPOT', { measuresDone: '已清理。', afterPhotos });
    general.push(story);
  }
  rejected = await Story.reported(world);
  await rejected.does('yingji.leader', 'REJECT', { reason: '现场核实不属实。' });
  await world.clock.advance('P1D');
});
afterAll(() => world?.stop());

describe('a look-back sample', () => {
  let id: string;

  it('is approved by the committee office over days that are over, and its frame stands from then on', async () => {
    const early = await (await office())
      .post('/api/look-back-samples')
      .send({ fromDay: '2026-03-02', toDay: '2026-03-03' });
    expect([early.status, early.body.errors[0].field]).toEqual([400, 'toDay']);
    const form = { fromDay: '2026-03-02', toDay: '2026-03-02', share: 0.5 };
    expect((await (await world.as('yingji.leader')).post('/api/look-back-samples').send(form)).status).toBe(403);
    const { status, body } = await (await office()).post('/api/look-back-samples').send(form);
    expect([status, body.frameSize, body.drawnCount, body.seedHex]).toEqual([201, 4, 0, null]);
    id = body.id;
  });

  it('is drawn by no seal that was there before, and by nobody', async () => {
    expect(await world.service(SampleDraws).run()).toBe(0);
    const app = world.test.database;
    await expect(app.query(`update look_back_samples set share = 1 where id = $1`, [id])).rejects.toThrow(
      /permission denied/,
    );
    await expect(world.test.owner.query(`delete from look_back_frame`)).rejects.toThrow(/stands as it was approved/);
  });

  it('is drawn by the first seal after it was approved, so that anybody can draw it again', async () => {
    await world.clock.advance('PT1H');
    await world.service(SealTaker).run({ force: true });
    await world.clock.advance('PT1H');
    await world.service(SealTaker).run({ force: true });
    expect(await Promise.all([world.service(SampleDraws).run(), world.service(SampleDraws).run()])).toContain(1);

    const sample = (await (await office()).get(`/api/look-back-samples/${id}`)).body;
    const first = await world.service(SealsQueries).firstSealAfter(sample.approvedAtMs);
    expect([sample.sealNumber, sample.seedHex]).toEqual([first!.n, first!.rootHex]);
    expect(sample.frame.map(({ caseId, rank, drawn }: Record<string, unknown>) => ({ caseId, rank, drawn }))).toEqual(
      draw(
        sample.seedHex,
        id,
        sample.frame.map(({ caseId }: { caseId: string }) => caseId),
        0.5,
      ),
    );
    expect((await samples())[0]).toMatchObject({ id, drawnCount: 2, frameSize: 4 });
  });

  it('owes each case that was drawn a look-back with a limit, and no other', async () => {
    const { frame } = (await (await office()).get(`/api/look-back-samples/${id}`)).body;
    for (const { caseId, drawn } of frame) {
      const { deadlines, practice } = (await (await office()).get(`/api/hazards/${caseId}`)).body;
      const owed = deadlines.some(({ kind }: { kind: string }) => kind === 'lookback.sampled');
      expect([owed, practice.sampledBy]).toEqual([drawn, drawn ? id : null]);
    }
    await expect(
      world.test.database.query('update look_back_samples set seal_n = 99 where id = $1', [id]),
    ).rejects.toThrow(/drawn once/);
  });

  it('ends for a case with its look-back by another; a hazard rejected wrongly is judged again', async () => {
    const second = { fromDay: '2026-03-02', toDay: '2026-03-02', share: 1 };
    const { body } = await (await office()).post('/api/look-back-samples').send(second);
    expect(body.frameSize).toBe(2);
    await world.clock.advance('PT1H');
    await world.service(SealTaker).run({ force: true });
    await world.service(SampleDraws).run();

    const [story] = general;
    const own = await story!.send('yingji.inspector2', 'LOOKBACK_PASS', {
      evidence: [await story!.file('yingji.inspector2')],
    });
    expect(own.body.reasons[0].code).toBe('lookBackIsByAnother');
    await story!.does('anweiban1', 'LOOKBACK_PASS', { evidence: [await story!.file('anweiban1')] });
    expect((await story!.view()).deadlines).toEqual([]);

    await rejected.does('anweiban1', 'LOOKBACK_FAIL', {
      evidence: [await rejected.file('anweiban1')],
      finding: 'false',
    });
    expect((await rejected.view()).state.lifecycle.code).toBe('reported');
    expect(await verifyCases(world.test.database)).toMatchObject({ cases: 4, faults: [] });
  });
});
