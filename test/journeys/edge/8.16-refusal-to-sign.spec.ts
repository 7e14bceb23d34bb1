import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Measures } from '../../support/measures.js';
import { faultsOf, Practice, reasonsOf } from '../../support/practice.story.js';
import { World } from '../../support/world.js';

describe('8.16 who will not sign, or not let in', () => {
  let world: World;
  let practice: Practice;
  beforeAll(async () => {
    world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
    practice = await Practice.underway(world);
  });
  afterAll(() => world.stop());

  it('8.16 a refusal is recorded by two officers, one of them who records it, with reason and pictures', async () => {
    const { story } = practice;
    const agent = await world.as('yingji.inspector1');
    const order = `/api/hazards/${story.id}/documents/rectificationOrder`;
    const issued = await agent.post(order).send({ commandId: randomUUID() });
    expect([issued.status, issued.body.number]).toEqual([201, '（沅）应急责改〔2026〕1号']);
    const { documentSeq } = issued.body;
    const refusal = async (...officers: string[]) =>
      story.send('yingji.inspector1', 'REFUSE_SIGNATURE', {
        documentSeq,
        reason: '看过文书后拒绝签字。',
        ...(await practice.witnessed(...officers)),
        evidence: [await story.file('yingji.inspector1')],
      });
    expect(reasonsOf(await refusal('yingji.inspector1'))).toEqual(['twoOfficersWitness']);
    expect(reasonsOf(await refusal('yingji.inspector2', 'zhujian.inspector1'))).toEqual(['actorIsWitness']);
    expect((await refusal('yingji.inspector1', 'yingji.inspector2')).status).toBe(201);
    const signature = [await story.file(story.principal)];
    const late = { documentSeq, signature, signerName: '尤先行', signerPost: '站长' };
    expect(reasonsOf(await story.send(story.principal, 'SIGN_DOCUMENT', late))).toEqual(['documentIsUnsigned']);
    await world.settle();
    expect(await practice.mails('yingji.leader')).toContain('当事人拒绝签字，已由两名人员见证');
  });

  it('8.16 obstruction is recorded the same way, and the order holds on: no clock stops', async () => {
    const { story } = practice;
    const before = (await story.view()).deadlines;
    const form = async (...evidence: string[]) => ({
      reason: '锁门拒绝检查。',
      ...(await practice.witnessed('yingji.inspector1', 'yingji.inspector2')),
      evidence,
    });
    expect(reasonsOf(await story.send('yingji.inspector1', 'RECORD_OBSTRUCTION', await form()))).toEqual([
      'hasEvidence',
    ]);
    const shown = await form(await story.file('yingji.inspector1'));
    await story.does('yingji.inspector1', 'RECORD_OBSTRUCTION', shown);
    expect((await story.view()).deadlines).toEqual(before);
    await world.settle();
    for (const told of ['yingji.leader', 'anweiban1']) {
      expect(await practice.mails(told)).toContain('检查受到拒绝或者阻碍');
    }
  });

  it('8.16 an assignment nobody signs for is served on paper, with the proof of service', async () => {
    const other = await Practice.reported(world);
    const { story } = other;
    await story.determinedMajor();
    await story.assigned(60);
    expect(reasonsOf(await story.send('yingji.inspector1', 'DEEMED_SERVED', { serviceRecord: [] }))).toEqual([
      'hasServiceRecord',
    ]);
    await story.does('yingji.inspector1', 'DEEMED_SERVED', { serviceRecord: [await story.file('yingji.inspector1')] });
    expect(await other.state()).toBe('acknowledged');
    await world.settle();
    expect(await faultsOf(world)).toEqual([]);
  });

  it('8.16 who refuses to mend at all is led to the stop order at once, and once under a date', async () => {
    const { story } = await Practice.underway(world);
    const refused = { reason: '两次送达整改指令后仍拒绝整改。' };
    await story.does('yingji.inspector1', 'RECORD_REFUSAL', refused);
    await world.settle();
    expect((await story.view()).rung).toBe('L6');
    const drafts = await new Measures(world).of(story);
    expect(drafts.map(({ kind, because }: Record<string, string>) => [kind, because])).toEqual([['stop', 'L6']]);
    expect(reasonsOf(await story.send('yingji.inspector1', 'RECORD_REFUSAL', refused))).toEqual(['noRefusalYet']);
    expect(await faultsOf(world)).toEqual([]);
  });
});
