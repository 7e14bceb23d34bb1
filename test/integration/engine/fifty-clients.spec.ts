import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { verifyCases } from '../../../src/engine/verify.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

const clients = 50;

describe('fifty clients of one case over HTTP', () => {
  let world: World;
  let story: Story;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    story = await Story.reported(world);
    await story.determinedMajor();
    await story.assigned(60);
  });
  afterAll(() => world.stop());

  const together = (request: () => Promise<Response>) => Promise.all(Array.from({ length: clients }, request));
  const statuses = (responses: Response[]) => responses.map(({ status }) => status).sort();

  it('have one winner a step; the others hear 409 or 412 and why', async () => {
    const plan = await story.plan(58);
    const steps = [
      ['xianxing.principal', 'ACKNOWLEDGE', {}],
      ['xianxing.principal', 'SUBMIT_PLAN', plan],
      ['yingji.leader', 'APPROVE_PLAN', {}],
    ] as const;
    for (const [by, type, form] of steps) {
      const { rev } = await story.view();
      const half = Array.from({ length: clients }, (_, n) => (n % 2 === 0 ? { rev } : {}));
      const responses = await together(() => story.send(by, type, { ...form, ...half.pop() }));
      const codes = responses.map(({ status, body }) => `${status} ${body.code ?? ''}`.trim());
      expect(codes.filter((code) => code === '201')).toHaveLength(1);
      expect([...new Set(codes)].sort()).toEqual(['201', '409 EVENT_REFUSED', '412 STALE_REVISION']);
    }
    const seqs = (await story.history()).map(({ seq }: { seq: number }) => seq);
    expect(seqs).toEqual(seqs.map((_: number, n: number) => n + 1));
    expect((await verifyCases(world.test.database)).faults).toEqual([]);
  });

  it('that send one command under one id do it once and all hear the same', async () => {
    const commandId = randomUUID();
    const form = { commandId, text: '已拆除旧探测器', percent: 30 };
    const responses = await together(() => story.send('xianxing.safety', 'LOG_PROGRESS', form));
    expect(statuses(responses)).toEqual(Array(clients).fill(201));
    expect(responses.filter(({ body }) => !body.replayed)).toHaveLength(1);
    const { length } = (await story.history()).filter(({ event }: { event: string }) => event === 'LOG_PROGRESS');
    expect(length).toBe(1);

    const other = await story.send('xianxing.safety', 'LOG_PROGRESS', { ...form, text: '另一件事' });
    expect([other.status, other.body.code]).toEqual([409, 'COMMAND_ID_REUSED']);
  });
});
