import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { IssuedCopy } from '../../../src/documents/document.dto.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';
import { partsOf, textOf } from './docx.reading.js';

let world: World;
let story: Story;
beforeAll(async () => {
  world = await World.start();
  story = await Story.reported(world);
  await story.determinedMajor();
  await story.underway(30);
});
afterAll(() => world?.stop());

const issue = async (kind: string, form: object = {}, by = 'yingji.leader', of = story.id) =>
  (await world.as(by)).post(`/api/hazards/${of}/documents/${kind}`).send({ commandId: randomUUID(), ...form });
const copiesOf = async (kind: string): Promise<IssuedCopy[]> => {
  const { body } = await (await world.as('anweiban1')).get(`/api/hazards/${story.id}/documents`);
  return body.items.find((one: { kind: string }) => one.kind === kind).copies;
};
const bytesOf = async (fileId: string, by = 'anweiban1'): Promise<Buffer> => {
  const { body } = await (await world.as(by))
    .get(`/api/files/${fileId}`)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
    });
  return body;
};

describe('issuing a paper', () => {
  it('keeps its exact bytes under its number, bound to its line by their hash', async () => {
    const { status, body } = await issue('rectificationOrder');
    expect([status, body.number]).toEqual([201, '（沅）应急责改〔2026〕1号']);
    const bytes = await bytesOf(body.file.fileId, 'xianxing.principal');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(body.sha256);
    expect(textOf(partsOf(bytes).get('word/document.xml')!)).toContain('（沅）应急责改〔2026〕1号');
    const line = (await story.history()).find(({ seq }: { seq: number }) => seq === body.documentSeq);
    expect([line.event, line.payload.kind, line.payload.document[0].sha256]).toEqual([
      'ISSUE_DOCUMENT',
      'rectificationOrder',
      body.sha256,
    ]);
  });

  it('happens once for one command, and twice under two numbers for two', async () => {
    const commandId = randomUUID();
    const [first, again] = [
      await issue('inspectionRecord', { commandId }),
      await issue('inspectionRecord', { commandId }),
    ];
    expect([again.status, again.body]).toEqual([201, first.body]);
    const other = await issue('inspectionRecord');
    expect([first.body.number, other.body.number]).toEqual(['（沅）应急检记〔2026〕1号', '（沅）应急检记〔2026〕2号']);
    expect(await copiesOf('inspectionRecord')).toHaveLength(2);
    expect((await issue('rectificationOrder', { commandId })).body.code).toBe('COMMAND_ID_REUSED');
  });

  it('gives no number twice, whoever asks at the same time', async () => {
    const others = await Promise.all([0, 1, 2].map(() => Story.reported(world)));
    const issued = await Promise.all(others.map(({ id }) => issue('inspectionRecord', {}, 'yingji.leader', id)));
    const numbers = issued.map(({ body }) => body.number).sort();
    expect(numbers).toEqual([3, 4, 5].map((n) => `（沅）应急检记〔2026〕${n}号`));
    for (const { body } of issued) {
      const page = textOf(partsOf(await bytesOf(body.file.fileId)).get('word/document.xml')!);
      expect(page).toContain(body.number);
    }
  });

  it('is refused to whom it is not given, and leaves no gap behind', async () => {
    expect((await issue('rectificationOrder', {}, 'xianxing.principal')).body.code).toBe('EVENT_NOT_PERMITTED');
    expect((await issue('rectificationOrder', {}, 'anweiban1')).body.code).toBe('EVENT_REFUSED');
    expect((await issue('recheckOpinion')).body.code).toBe('DOCUMENT_NOT_AVAILABLE');
    expect((await issue('rectificationOrder', { rev: 1 })).status).toBe(412);
    expect((await issue('rectificationOrder')).body.number).toBe('（沅）应急责改〔2026〕2号');
  });
});

describe('an issued paper', () => {
  it('is signed on the device, once', async () => {
    const { documentSeq } = (await issue('assignmentSheet')).body;
    const signature = [await story.file(story.principal)];
    const signed = { documentSeq, signature, signerName: '尤先行', signerPost: '主要负责人' };
    await story.does(story.principal, 'SIGN_DOCUMENT', signed);
    const [copy] = await copiesOf('assignmentSheet');
    expect(copy!.signatures).toEqual([
      expect.objectContaining({ signerName: '尤先行', files: [expect.objectContaining({ fileId: signature[0] })] }),
    ]);
    const again = await story.send(story.principal, 'SIGN_DOCUMENT', {
      ...signed,
      signature: [await story.file(story.principal)],
    });
    expect(again.body.code).toBe('EVENT_REFUSED');
  });

  it('is refused before two officers, and its signed scan is bound by hash', async () => {
    const { documentSeq } = (await issue('inspectionRecord', {}, 'yingji.inspector1')).body;
    const { verifierAccountIds } = await story.verifiers('yingji.inspector1', 'yingji.inspector2');
    const refusal = { documentSeq, reason: '看过后不愿签字。', officerAccountIds: verifierAccountIds };
    await story.does('yingji.inspector1', 'REFUSE_SIGNATURE', {
      ...refusal,
      evidence: [await story.file('yingji.inspector1')],
    });
    const scan = await story.file('yingji.inspector1');
    await story.does('yingji.inspector1', 'BIND_SCAN', { documentSeq, scans: [scan] });
    const copy = (await copiesOf('inspectionRecord')).find((one) => one.documentSeq === documentSeq)!;
    expect(copy.refusals.map(({ reason, files }) => [reason, files.length])).toEqual([['看过后不愿签字。', 1]]);
    expect(copy.scans[0]!.files[0]).toMatchObject({ fileId: scan, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('cannot be a re-check of an order that never went out', async () => {
    const other = await Story.reported(world);
    await other.determinedMajor();
    await other.underway(30);
    await other.closed();
    expect((await issue('recheckOpinion', {}, 'yingji.leader', other.id)).body.code).toBe('ORDER_NOT_ISSUED');
  });

  it('is answered by the re-check opinion, which names it', async () => {
    await story.closed();
    const { body } = await issue('recheckOpinion');
    const page = textOf(partsOf(await bytesOf(body.file.fileId)).get('word/document.xml')!);
    expect(page).toContain('《责令限期整改指令书》[（沅）应急责改〔2026〕2号]责令整改的事项');
  });
});
