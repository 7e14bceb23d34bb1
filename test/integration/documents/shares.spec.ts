import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountMailCourier } from '../../../src/accounts/mail/account-mail.courier.js';
import type { DocumentView, IssuedCopy } from '../../../src/documents/document.dto.js';
import { Practice } from '../../support/practice.story.js';
import { until } from '../../support/until.js';
import { World } from '../../support/world.js';
import { partsOf, textOf } from './docx.reading.js';

let world: World;
let practice: Practice;
let shares: number[];
beforeAll(async () => {
  world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
  practice = await Practice.underway(world);
  const { story } = practice;
  const tenant = (await (await world.as('antai.principal')).get('/api/me')).body.unitId;
  const give = async (unitId: string, task: string, days: number) =>
    story.does('yingji.leader', 'ADD_SUBTASK', { unitId, task, dueOn: await story.day(days) });
  await give(tenant, '清理毗邻棚架', 20);
  const { body } = await give(practice.unit('caowei'), '疏通消防车道', 30);
  shares = body.practice.subtasks.map(({ seq }: { seq: number }) => seq);
});
afterAll(() => world?.stop());

const sheets = async (): Promise<DocumentView[]> => {
  const { body } = await (await world.as('yingji.leader')).get(`/api/hazards/${practice.story.id}/documents`);
  return body.items.filter(({ kind }: DocumentView) => kind === 'assignmentSheet');
};
const address = (rest = '', kind = 'assignmentSheet') => `/api/hazards/${practice.story.id}/documents/${kind}${rest}`;
const read = async (path: string, by = 'yingji.leader') => {
  const { body } = await (await world.as(by))
    .get(path)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
    });
  return textOf(partsOf(body).get('word/document.xml')!);
};
const issue = async (form: object, kind = 'assignmentSheet') =>
  (await world.as('yingji.leader')).post(address('', kind)).send({ commandId: randomUUID(), ...form });

describe('the assignment sheets of a joint responsibility', () => {
  it('are one for the lead and one for each share, each under its own number', async () => {
    const [lead, tenant, town] = await sheets();
    expect(lead!.share).toBeNull();
    expect([tenant!.share, town!.share]).toMatchObject([
      { seq: shares[0], task: '清理毗邻棚架' },
      { seq: shares[1], unit: { id: practice.unit('caowei'), name: '草尾镇' } },
    ]);
    expect([lead!, tenant!, town!].map(({ number }) => number)).toEqual([1, 2, 3].map((n) => `沅应急交〔2026〕${n}号`));
  });

  it('say to each co-unit what is its own, and to the lead who works with it', async () => {
    const town = await read(address(`?subtaskSeq=${shares[1]}`), 'caowei.leader');
    expect(town).toContain('草尾镇：');
    expect(town).toContain('| 配合任务 | 疏通消防车道 |');
    expect(town).toContain('| 配合任务完成时限 | 2026年4月1日前（含当日） |');
    expect(town).toContain('沅应急交〔2026〕3号');
    expect(town).not.toContain('清理毗邻棚架');
    const lead = await read(address());
    expect(lead).toContain('沅应急交〔2026〕1号');
    expect(lead).toMatch(/\| 配合单位 \| .+、草尾镇 \|/);
  });

  it('are issued each by itself, and the copy names its share', async () => {
    const { status, body } = await issue({ subtaskSeq: shares[0] });
    expect([status, body.subtaskSeq, body.number]).toEqual([201, shares[0], '沅应急交〔2026〕2号']);
    const { payload } = (await practice.story.history()).find(({ seq }: { seq: number }) => seq === body.documentSeq);
    expect(payload).toMatchObject({ kind: 'assignmentSheet', subtaskSeq: shares[0], sha256: body.sha256 });
    expect(await read(`/api/files/${body.file.fileId}`, 'antai.principal')).toContain('清理毗邻棚架');
    const whole: IssuedCopy = (await issue({})).body;
    expect([whole.subtaskSeq, whole.number]).toEqual([null, '沅应急交〔2026〕1号']);
    expect((await sheets()).map(({ copies }) => copies.length)).toEqual([1, 1, 0]);
  });

  it('are signed by the co-unit they went to', async () => {
    const { documentSeq } = (await sheets())[1]!.copies[0]!;
    const signature = [await practice.story.file('antai.principal')];
    const signed = { documentSeq, signature, signerName: '安太平', signerPost: '主要负责人' };
    await practice.story.does('antai.principal', 'SIGN_DOCUMENT', signed);
    expect((await sheets())[1]!.copies[0]!.signatures).toHaveLength(1);
  });

  it('are mailed to who answers for that unit, a public body too', async () => {
    world.mailbox.clear();
    for (const subtaskSeq of shares) {
      const asked = (await world.as('yingji.leader')).post(address('/mail')).send({ to: 'responsible', subtaskSeq });
      expect((await asked).status).toBe(204);
    }
    await world.service(AccountMailCourier).run();
    const told = () =>
      world.mailbox.mails.filter(({ subject }) => subject.startsWith('交办函')).flatMap(({ to }) => to);
    await until(() => told().length === 2);
    expect(told().sort()).toEqual(['antai.principal@yuanjiang.example', 'caowei.leader@yuanjiang.example']);
  });

  it('are refused for a share there never was, and for papers that have none', async () => {
    const none = await issue({ subtaskSeq: 999 });
    expect([none.status, none.body.errors[0].field]).toEqual([400, 'subtaskSeq']);
    const order = await issue({ subtaskSeq: shares[0] }, 'rectificationOrder');
    expect([order.status, order.body.detail]).toEqual([
      409,
      '不能生成责令限期整改指令书：责令限期整改指令书不按配合任务分别制发。',
    ]);
  });

  it('go with a share that is taken back: its copy stays, and no other can be issued', async () => {
    const drop = (subtaskSeq: number) =>
      practice.story.does('yingji.leader', 'DROP_SUBTASK', { subtaskSeq, reason: '改由牵头单位办理。' });
    for (const share of shares) await drop(share);
    const left = await sheets();
    expect(left.map(({ share, available, number }) => [share?.seq, available, number])).toEqual([
      [undefined, true, '沅应急交〔2026〕1号'],
      [shares[0], false, null],
    ]);
    expect([left[1]!.reason, left[1]!.copies[0]!.number]).toEqual(['这项配合任务已撤销', '沅应急交〔2026〕2号']);
    expect((await issue({ subtaskSeq: shares[0] })).body.code).toBe('DOCUMENT_NOT_AVAILABLE');
  });
});
