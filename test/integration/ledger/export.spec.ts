import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { runExport } from '../../../src/cli/export.command.js';
import { ledgerColumns } from '../../../src/ledger/ledger.columns.js';
import { LedgerService } from '../../../src/ledger/ledger.service.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';
import { copies } from './copies.js';

let world: World;
let story: Story;
beforeAll(async () => {
  world = await World.start();
  story = await Story.reported(world);
  await story.determinedMajor();
  await story.underway(30);
  await story.does(story.principal, 'LOG_PROGRESS', { text: '探测器已到货', percent: 40 });
  await story.closed();
  const formula = await Story.reported(world, {
    title: '=HYPERLINK("http://x","配电箱")',
    sector: 'fire',
    proposedLevel: 'general',
  });
  await formula.does('yingji.leader', 'DETERMINE', { level: 'general', opinion: '一般隐患。' }).catch(() => undefined);
});
afterAll(() => world?.stop());

const csvOf = async (query = '', by = 'anweiban1') => {
  const response = await (await world.as(by)).get(`/api/hazards/export?format=csv${query}`).buffer(true);
  return { response, rows: parse(response.text, { columns: true, bom: true }) as Record<string, string>[] };
};

const xlsxOf = async (query = '', by = 'anweiban1') => {
  const response = await (await world.as(by))
    .get(`/api/hazards/export?format=xlsx${query}`)
    .buffer(true)
    .parse((incoming, done) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
    });
  return { response, sheets: (await readXlsx(response.body)).sheets };
};

describe('the exported ledger', () => {
  it('says of a closed hazard everything its lines say', async () => {
    const { rows } = await csvOf('&phase=closed');
    expect(rows).toEqual([
      expect.objectContaining({
        隐患名称: '储罐区可燃气体报警器停用',
        隐患单位: '四季红镇先行加油站',
        行业领域: '危化品',
        排查时间: '2026-12-01',
        隐患部位: '储罐区东侧',
        隐患级别: '重大事故隐患',
        隐患描述: '罐区 3 台可燃气体探测器断电，控制室无报警信号。',
        排查人员: '吴细查（市应急管理局）',
        '整改部门、责任人': '设备科，王工',
        '整改措施（治理方案）': '更换 3 台探测器',
        '资金预算（落实情况）': '3 万元，已采购',
        '实际投入（万元）': '3',
        整改期限: '2026-12-31',
        '应急措施（预案）': '人工巡检，配备便携式检测仪',
        过程跟踪: '共1次；最近：探测器已到货（完成40%）',
        '整改前照片（张）': '1',
        '整改后照片（张）': '1',
        复查情况: '合格：现场测试报警正常，整改到位。',
        治理完结时间: '2026-12-01',
        验收日期: '2026-12-01',
        整改期间管控措施: '设置警示标志、加强监测监控',
        治理责任单位: '四季红镇先行加油站',
        督办单位: '市应急管理局',
        隐患来源: '日常监督检查发现',
        '整改情况（所处环节）': '已销号',
        是否逾期: '否',
      }),
    ]);
    expect(rows[0]!['验收人']).toContain('郑复核（市应急管理局）');
  });

  it('is the same as a workbook, with numbers as numbers and a head that stays', async () => {
    const { response, sheets } = await xlsxOf('&phase=closed');
    expect(response.headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    const [head, row] = sheets[0]!.rows;
    expect(head).toEqual(ledgerColumns.map(({ header }) => header));
    const cell = (header: string) => row![head!.indexOf(header)];
    expect([cell('隐患名称'), cell('实际投入（万元）'), cell('整改期限')]).toEqual([
      '储罐区可燃气体报警器停用',
      3,
      '2026-12-31',
    ]);
    expect(sheets[0]!.freezePane).toMatchObject({ rows: 1, columns: 1 });
  });

  it('lets no cell be taken for a formula', async () => {
    const { response, rows } = await csvOf('&sector=fire');
    expect(rows.map((row) => row['隐患名称'])).toEqual([`'=HYPERLINK("http://x","配电箱")`]);
    expect(response.headers['content-disposition']).toContain(
      "filename*=UTF-8''%E9%9A%90%E6%82%A3%E5%8F%B0%E8%B4%A6.csv",
    );
    const { sheets } = await xlsxOf('&sector=fire');
    expect(sheets[0]!.rows[1]).toContain('=HYPERLINK("http://x","配电箱")');
  });

  it('holds what the actor may see and no more', async () => {
    expect((await csvOf('', 'xianxing.principal')).rows).toHaveLength(2);
    expect((await csvOf('', 'caowei.leader')).rows).toEqual([]);
    expect((await xlsxOf('', 'caowei.leader')).sheets[0]!.rows).toHaveLength(1);
  });

  it('refuses what is no filter, and an unknown format', async () => {
    const { status, body } = await (await world.as('anweiban1')).get(
      '/api/hazards/export?format=pdf&phase=gone&limit=1',
    );
    expect(status).toBe(400);
    expect(body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(['format', 'limit', 'phase']);
  });

  it('takes the filters of the list', async () => {
    const { paths } = (await world.http.get('/api/openapi.json')).body;
    const filters = (path: string) => paths[path].get.parameters.map(({ name }: { name: string }) => name).sort();
    const pageOnly = ['after', 'limit'];
    expect(filters('/api/hazards/export').filter((name: string) => name !== 'format')).toEqual(
      filters('/api/hazards').filter((name: string) => !pageOnly.includes(name)),
    );
  });
});

describe('a ledger of many pages', () => {
  beforeAll(() => copies(world.test.owner, story.id, 1_100));

  it.each(['created', 'due'])('holds every row once, in order, sorted by %s', async (sort) => {
    const { rows } = await csvOf(`&sort=${sort}`);
    const listed = await allListed(sort);
    expect(rows.map((row) => row['隐患名称'])).toEqual(listed);
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('is read on only as it is taken: who goes away is not worked for', async () => {
    const stream = await world
      .service(LedgerService)
      .export({ accountId: '', name: '', role: 'auditor', unitId: '', unitName: '' }, 'csv', {});
    for await (const chunk of stream) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    expect(stream.destroyed).toBe(true);
  });

  async function allListed(sort: string): Promise<string[]> {
    const titles: string[] = [];
    for (let after = ''; ; ) {
      const { body } = await (await world.as('anweiban1')).get(`/api/hazards?limit=200&sort=${sort}${after}`);
      titles.push(...body.items.map(({ title }: { title: string }) => guarded(title)));
      if (!body.next) return titles;
      after = `&after=${body.next}`;
    }
  }

  const guarded = (title: string) => (title.startsWith('=') ? `'${title}` : title);
});

describe('npm run export', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bihuan-export-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const run = (...args: string[]) => runExport(args, (work) => work(world.test.database));

  it('writes the filtered ledger, whole or not at all', async () => {
    expect(await run('--to', join(folder, 'a.xlsx'), '--level', 'major', '--phase', 'closed')).toBe(0);
    expect((await readXlsx(await readFile(join(folder, 'a.xlsx')))).sheets[0]!.rows.length).toBeGreaterThan(1);
    expect(await run('--to', join(folder, 'b.csv'), '--sector', 'fire')).toBe(0);
    expect(parse(await readFile(join(folder, 'b.csv')), { bom: true })).toHaveLength(2);
    expect((await readdir(folder)).sort()).toEqual(['a.xlsx', 'b.csv']);
  });

  it.each([
    [[]],
    [['--to', 'ledger.pdf']],
    [['--to', 'a.csv', '--phase', 'gone']],
    [['--to', 'a.csv', '--unit', 'x']],
    [['--to', 'a.csv', '--colour', 'red']],
    [['--to', '/nowhere/at/all/a.csv']],
  ])('answers 2 to %j', async (args) => {
    expect(await run(...args)).toBe(2);
  });
});
