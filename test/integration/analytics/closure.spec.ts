import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ClosureCase, ClosureRowDto, ClosureView } from '../../../src/analytics/closure.dto.js';
import { countedSpans, talliedSpans } from '../../../src/analytics/closure.statements.js';
import { periodOf } from '../../../src/analytics/cut-off.js';
import { Sweep } from '../../../src/engine/sweep.js';
import { OrganisationsService } from '../../../src/organisations/organisations.service.js';
import type { Actor } from '../../../workflows/kit/types.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

let world: World;
/** Closed in time; overdue; in verification; not yet due; voided after its date. */
let closed: Story;
let overdue: Story;
let applied: Story;
let young: Story;
/** The cut-off after all of that. */
let afterwards: string;

const get = async (account: string, query = '', path = '') =>
  (await world.as(account)).get(`/api/analytics/closure${path}?${query}`);
const closure = async (query = '', account = 'anweiban1'): Promise<ClosureView> => {
  const { status, body } = await get(account, query);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
};
const cases = async (query: string, account = 'anweiban1'): Promise<ClosureCase[]> =>
  (await get(account, query, '/cases')).body.items;
const major = async (days: number, form = {}) => {
  const story = await Story.reported(world, form);
  await story.determinedMajor();
  await story.underway(days);
  return story;
};
const iso = () => new Date(world.clock.now).toISOString();

beforeAll(async () => {
  world = await World.start({ at: '2026-03-02T10:00:00+08:00' });
  const townUnitId = world.service(OrganisationsService).unitIdOf('caowei');
  closed = await major(20, { townUnitId });
  overdue = await major(10, { title: '配电间无人值守', townUnitId });
  applied = await major(10, { title: '防雷接地断开' });
  young = await major(90, { title: '应急池渗漏' });
  await closed.closed();
  await world.clock.advance('P9D');
  await applied.does(applied.principal, 'SUBMIT_CLOSEOUT', await applied.closeout());
  await world.clock.advance('P3D');
  await world.service(Sweep).run();
  await world.clock.advance('PT10M');
  afterwards = iso();
  await world.clock.advance('PT10M');
});
afterAll(() => world?.stop());

describe('GET /api/analytics/closure', () => {
  it('says both rates by the ruling, what is in verification beside them', async () => {
    const { all } = await closure();
    expect(all.period).toMatchObject({ found: 4, closed: 1, rectificationRate: 25 });
    expect(all.period.current).toMatchObject({ due: 3, onTime: 1, overdueOpen: 1, inVerification: 1, rate: 50 });
    expect(all.period.original).toEqual(all.period.current);
    expect(all.carriedOver).toMatchObject({ found: 0, rectificationRate: null });
  });

  it.each(['month', 'sector', 'town', 'department', 'enterprise'])('adds up over each %s', async (by) => {
    const { all, rows } = await closure(`by=${by}`);
    const total = (of: (row: ClosureRowDto) => number) => rows.reduce((sum, row) => sum + of(row), 0);
    expect(total(({ total }) => total.found)).toBe(all.total.found);
    expect(total(({ total }) => total.current.overdueOpen)).toBe(all.total.current.overdueOpen);
    expect(rows.every(({ name }) => name.length > 0 && !/^[0-9a-f]{8}-/.test(name))).toBe(true);
  });

  it('is answered as of any past instant from what was known then, and the same again later', async () => {
    const monday = await closure('asOf=2026-03-02T11:00:00%2B08:00');
    expect(monday.all.total).toMatchObject({ found: 4, closed: 1, current: { due: 1, onTime: 1, rate: 100 } });
    const before = await closure('asOf=2026-03-01');
    expect(before.all.total).toMatchObject({ found: 0, current: { rate: null } });
    const then = await closure(`asOf=${afterwards}`);
    await overdue.closed();
    await world.clock.advance('PT1H');
    expect(await closure(`asOf=${afterwards}`)).toEqual(then);
    const now = await closure();
    expect(now.all.total).toMatchObject({ closed: 2, current: { onTime: 1, lateClosed: 1, overdueOpen: 0 } });
  });

  it('says the same from the tally as from the spans, at whatever cut-off', async () => {
    const office = (role: Actor['role']): Actor => ({ accountId: '', name: '', role, unitId: '', unitName: '' });
    const first = Date.parse('2026-03-02T09:00:00+08:00');
    for (let at = first; at < world.clock.now - 120_000; at += 7_000_000) {
      for (const by of ['month', 'sector', 'town', 'department'] as const) {
        for (const from of ['2026-01-01', '2026-03-01', '2026-04-01']) {
          const cutOff = periodOf({ from, to: '2026-12-31' }, at);
          const ways = [talliedSpans(office('auditor'), cutOff, by)!, countedSpans(office('auditor'), cutOff, by)];
          const [tallied, counted] = await Promise.all(
            ways.map(({ sql, values }) =>
              world.test.database.query(`select * from (${sql}) s order by s::text`, values),
            ),
          );
          expect(tallied).toEqual(counted);
        }
      }
    }
  });

  it('knows nothing of the last two minutes and of what is to come', async () => {
    const { status, body } = await get('anweiban1', `asOf=${iso()}`);
    expect([status, body.code]).toEqual([409, 'AS_OF_TOO_LATE']);
    expect((await get('anweiban1', 'asOf=2027-01-01')).status).toBe(409);
    const twoMinutesAgo = new Date(world.clock.now - 120_000).toISOString();
    expect((await get('anweiban1', `asOf=${twoMinutesAgo}`)).status).toBe(200);
  });

  it.each([
    ['from=2026-02-30', 'from'],
    ['from=2026-05-01&to=2026-04-01', 'to'],
    ['asOf=yesterday', 'asOf'],
    ['by=planet', 'by'],
  ])('refuses %s, naming the field', async (query, field) => {
    const { status, body } = await get('anweiban1', query);
    expect([status, body.errors[0].field]).toEqual([400, field]);
  });

  it('puts stock of earlier years in a row of its own', async () => {
    const { all } = await closure('from=2026-03-03&to=2026-12-31');
    expect([all.period.found, all.carriedOver.found]).toEqual([0, 3]);
  });

  it('shows a department, a town and an enterprise their own, and others nothing', async () => {
    const found = async (account: string) => (await closure('', account)).all.total.found;
    expect(await found('yingji.inspector1')).toBe(4);
    expect(await found('caowei.inspector1')).toBe(2);
    expect(await found('xianxing.principal')).toBe(4);
    expect(await found('zhujian.inspector1')).toBe(0);
  });
});

describe('the cases of a figure', () => {
  it('are as many as the figure says, whatever the figure', async () => {
    const { all } = await closure(`asOf=${afterwards}&by=sector`);
    const { cases: address, total } = all;
    const query = address.split('?')[1];
    for (const figure of ['found', 'closed', 'extended', 'reopened', 'namedAfterDue', 'lateRecorded'] as const) {
      expect(await cases(`${query}&figure=${figure}`)).toHaveLength(total[figure]);
    }
    for (const base of ['original', 'current'] as const) {
      const { rate: _, ...counts } = total[base];
      for (const [figure, count] of Object.entries(counts)) {
        expect(await cases(`${query}&base=${base}&figure=${figure}`)).toHaveLength(count);
      }
    }
  });

  it('name who must act now and how many working days it was overdue: a Saturday is none', async () => {
    const [gap, ...others] = await cases(`asOf=${afterwards}`);
    expect(others).toEqual([]);
    expect(gap).toMatchObject({
      hazardId: overdue.id,
      workingDaysOverdue: 1,
      current: 'overdueOpen',
      ownerName: '市应急管理局',
    });
    const open = await cases('figure=open');
    expect(open.map(({ hazardId, actorName, awaitsZh }) => [hazardId, actorName, awaitsZh])).toEqual([
      [applied.id, '市应急管理局', '等牵头部门指派核查人员'],
      [young.id, '四季红镇先行加油站', '等治理责任单位完成整改并申请销号'],
    ]);
  });

  it('come by row and page by page, none twice', async () => {
    const { rows } = await closure('by=town');
    const town = rows.find(({ name }) => name === '草尾镇')!;
    expect(await cases(`${town.cases.split('?')[1]}&figure=found`)).toHaveLength(town.total.found);
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const { body } = await get('anweiban1', `figure=found&limit=1${after}`, '/cases');
      seen.push(...body.items.map(({ hazardId }: ClosureCase) => hazardId));
      if (body.next === null) break;
      after = `&after=${body.next}`;
    }
    expect([...seen].sort()).toEqual([closed.id, overdue.id, applied.id, young.id].sort());
  });
});
