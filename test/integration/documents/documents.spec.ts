import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccountMailCourier } from '../../../src/accounts/mail/account-mail.courier.js';
import { OrganisationsService } from '../../../src/organisations/organisations.service.js';
import { documentKinds } from '../../../workflows/hazard/v2/hazard.codes.js';
import { Story } from '../../support/story.js';
import { until } from '../../support/until.js';
import { World } from '../../support/world.js';
import { partsOf, textOf } from './docx.reading.js';

let world: World;
let story: Story;
beforeAll(async () => {
  world = await World.start();
  story = await Story.reported(world);
});
afterAll(() => world?.stop());

const list = async (by = 'yingji.leader') =>
  (await (await world.as(by)).get(`/api/hazards/${story.id}/documents`)).body.items as {
    kind: string;
    available: boolean;
    reason: string | null;
    missing: string[];
    copies: unknown[];
  }[];
const available = async () => (await list()).filter((one) => one.available).map(({ kind }) => kind);
const get = async (kind: string, by = 'yingji.leader') =>
  (await world.as(by))
    .get(`/api/hazards/${story.id}/documents/${kind}`)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
    });
const page = async (kind: string) => textOf(partsOf((await get(kind)).body).get('word/document.xml')!);

describe('the papers of a case', () => {
  it('keep the date that stood in them when it is put off', async () => {
    const other = await Story.reported(world, { title: '延期的隐患' });
    await other.determinedMajor();
    await other.underway(60);
    const before = await otherPage(other);
    expect(before).toMatch(/^"[0-9a-f]{64}"$/);
    const asked = { reason: '设备生产周期长', remainingSteps: '到货、安装', interimControls: ['MONITOR'] };
    await other.does(other.principal, 'REQUEST_EXTENSION', { newDueOn: await other.day(75), ...asked });
    await other.does('anweiban1', 'APPROVE_EXTENSION', { newDueOn: await other.day(75), opinion: '同意。' });
    expect(await otherPage(other)).toBe(before);
  });

  it('come as the case goes, and say why not yet', async () => {
    expect(await available()).toEqual(['inspectionRecord']);
    expect((await list()).map(({ reason }) => reason)).toEqual([
      null,
      '还没有整改时限，交办后生成',
      '还没有交办',
      '还没有复查结论，核查验收后生成',
      '还没有申请销号',
    ]);
    const { status, body } = await (await world.as('yingji.leader')).get(
      `/api/hazards/${story.id}/documents/recheckOpinion`,
    );
    expect([status, body.code, body.detail]).toEqual([
      409,
      'DOCUMENT_NOT_AVAILABLE',
      '不能生成整改复查意见书：还没有复查结论，核查验收后生成。',
    ]);
    await story.determinedMajor();
    await story.underway(30);
    expect(await available()).toEqual(['inspectionRecord', 'rectificationOrder', 'assignmentSheet']);
    await story.closed();
    expect(await available()).toEqual([...documentKinds]);
  });

  it('print what the lines say', async () => {
    expect(await page('inspectionRecord')).toContain('罐区 3 台可燃气体探测器断电');
    expect(await page('rectificationOrder')).toContain('于2026年12月31日前（含当日）整改完毕');
    expect(await page('assignmentSheet')).toContain('沅江市应急管理局关于交办重大事故隐患整改任务的函');
    expect(await page('recheckOpinion')).toContain('| 1 | 3 台探测器通电并能报警 | 合格 |');
    const acceptance = await page('acceptanceForm');
    expect(acceptance).toContain('| 投入资金 / （万元） | 3 |');
    expect(acceptance).toContain('同意销号。');
  });

  const otherPage = async ({ id }: Story) => {
    const { headers } = await (await world.as('yingji.leader')).get(`/api/hazards/${id}/documents/rectificationOrder`);
    return headers['etag'];
  };
});

describe('a paper', () => {
  it('is handed out under a Chinese name, with its hash as its tag', async () => {
    const { headers, body } = await get('assignmentSheet');
    expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(decodeURIComponent(headers['content-disposition'] ?? '')).toMatch(
      /filename\*=UTF-8''交办函-沅应急交〔2026〕\d+号\.docx$/,
    );
    const sha256 = createHash('sha256').update(body).digest('hex');
    expect(headers['etag']).toBe(`"${sha256}"`);
    const again = await (await world.as('anweiban1'))
      .get(`/api/hazards/${story.id}/documents/assignmentSheet`)
      .set('if-none-match', `"${sha256}"`);
    expect(again.status).toBe(304);
  });

  it('is there for whoever may see the case, and for nobody else', async () => {
    expect((await get('assignmentSheet', 'xianxing.principal')).status).toBe(200);
    expect((await get('assignmentSheet', 'caowei.leader')).status).toBe(404);
    expect((await (await world.as('caowei.leader')).get(`/api/hazards/${story.id}/documents`)).status).toBe(404);
  });

  it('of no known kind is refused in words', async () => {
    const { status, body } = await (await world.as('anweiban1')).get(`/api/hazards/${story.id}/documents/penalty`);
    expect([status, body.errors[0].field]).toEqual([400, 'kind']);
  });
});

describe('word of a paper', () => {
  const mail = async (to: string, by = 'yingji.leader') =>
    (await world.as(by)).post(`/api/hazards/${story.id}/documents/assignmentSheet/mail`).send({ to });

  it('goes to the principal of the responsible unit, or to oneself', async () => {
    expect((await mail('responsible')).status).toBe(204);
    expect((await mail('self')).status).toBe(204);
    await world.service(AccountMailCourier).run();
    await until(() => world.mailbox.mails.filter(({ subject }) => subject.startsWith('交办函')).length === 2);
    const [letter] = world.mailbox
      .to('xianxing.principal@yuanjiang.example')
      .filter(({ subject }) => subject.startsWith('交办函'));
    expect(letter!.text).toContain(`https://bihuan.example/hazards/${story.id}`);
  });

  it('is refused where nobody can be reached, and for whoever may only look', async () => {
    await world.test.owner.query(`update accounts set email = null where account = 'xianxing.principal'`);
    const { status, body } = await mail('responsible');
    expect([status, body.code]).toEqual([409, 'NOBODY_TO_MAIL']);
    expect((await mail('self', 'shenji.auditor')).status).toBe(403);
    expect((await mail('self', 'caowei.leader')).status).toBe(404);
  });
});

describe('a hazard of the committee', () => {
  it('yields no enforcement document in its name', async () => {
    const committee = world.service(OrganisationsService).unitIdOf('safety-committee');
    await world.test.owner.query(
      `update cases set facts = jsonb_set(facts, '{ownerUnitId}', to_jsonb($2::text)) where id = $1`,
      [story.id, committee],
    );
    const enforcement = (await list('anweiban1')).filter(({ available }) => !available);
    expect(enforcement.map(({ kind }) => kind)).toEqual(['inspectionRecord', 'rectificationOrder', 'recheckOpinion']);
    expect(enforcement[0]!.reason).toContain('不是执法机关');
  });
});
