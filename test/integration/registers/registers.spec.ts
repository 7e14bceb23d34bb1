import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NumbersQueries } from '../../../src/registers/numbers.queries.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

describe('one list and four systems', () => {
  let world: World;
  let [listed, assigned, closed]: Story[] = [];
  beforeAll(async () => {
    world = await World.start({ at: '2026-12-01T09:00:00+08:00' });
    listed = await Story.reported(world, { title: '列入清单尚未交办' });
    await listed.determinedMajor();
    assigned = await Story.reported(world, { title: '已经交办', sector: 'work-trade' });
    await assigned.determinedMajor();
    await assigned.assigned(10);
    closed = await Story.reported(world, { title: '已经销号' });
    await closed.determinedMajor();
    await closed.underway(30);
    await world.clock.advance('P1D');
    await closed.closed();
    await world.clock.set('2026-12-21T09:00:00+08:00');
    await world.settle();
  });
  afterAll(() => world.stop());

  const register = async (path: string, by = 'anweiban1') =>
    (await (await world.as(by)).get(`/api/registers/${path}`)).body;

  it('list what is major, what waits for its assignment with the limit running', async () => {
    const { items, next } = await register('list');
    expect(next).toBeNull();
    expect(items.map(({ number }: { number: string }) => number).sort()).toEqual([
      '沅清2026-0001',
      '沅清2026-0002',
      '沅清2026-0003',
    ]);
    const of = (story: Story) => items.find(({ hazardId }: { hazardId: string }) => hazardId === story.id);
    expect(of(listed!)).toMatchObject({
      hazardNumber: '沅隐2026-00001',
      phase: 'determined',
      enterpriseName: '四季红镇先行加油站',
      place: '储罐区东侧',
      basis: expect.stringContaining('第十二条'),
      origin: 'ROUTINE_INSPECTION',
      ownerName: '市应急管理局',
      assignLimitAtMs: expect.any(Number),
      assignOverdue: true,
      ended: null,
    });
    const [limit] = await world.test.database.query<{ ms: number }>(
      `select (extract(epoch from min(due_at)) * 1000)::float8 as ms from deadlines
       where case_id = $1 and kind = 'assign.limit'`,
      [listed!.id],
    );
    expect(of(listed!).assignLimitAtMs).toBe(limit?.ms);
    expect(of(assigned!)).toMatchObject({
      responsibleName: '四季红镇先行加油站',
      assigningName: '市应急管理局',
      assignLimitAtMs: null,
      assignOverdue: false,
      overdue: true,
    });
    expect(of(closed!)).toMatchObject({ phase: 'closed', overdue: false });
  });

  it('register assignments, sheet by sheet', async () => {
    const { items } = await register('assignments');
    expect(items).toHaveLength(2);
    expect(items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ hazardId: assigned!.id, acknowledged: false, dueOn: '2026-12-11', isSubtask: false }),
        expect.objectContaining({
          hazardId: closed!.id,
          acknowledged: true,
          officeName: '市应急管理局',
          responsibleName: '四季红镇先行加油站',
        }),
      ]),
    );
    expect(items[0].number).toMatch(/^沅应急交〔2026〕[12]号$/);
  });

  it('register close-outs with who verified and who approved', async () => {
    const { items } = await register('close-outs');
    expect(items).toEqual([
      expect.objectContaining({
        hazardId: closed!.id,
        number: '沅销2026-0001',
        closedAtMs: Date.parse('2026-12-02T09:00:00+08:00'),
        closeResult: 'fixed',
        verifierNames: expect.arrayContaining(['郑复核']),
        approverName: '安守底',
      }),
    ]);
  });

  it('have named by a bulletin what is open, major and past its date', async () => {
    const { items } = await register('bulletins');
    expect(items).toEqual([
      expect.objectContaining({
        hazardId: assigned!.id,
        number: expect.stringMatching(/^沅清2026-/),
        daysOverdue: 10,
        assignedAtMs: Date.parse('2026-12-01T09:00:00+08:00'),
      }),
    ]);
  });

  it('keep a number that has ended, marked with its reason', async () => {
    await world.test.owner.query(
      `update numbers set ended_seq = (select max(seq) from history where case_id = $1), ended_because = 'levelLowered'
       where case_id = $1 and kind = 'list'`,
      [listed!.id],
    );
    const { items } = await register('list');
    expect(items).toHaveLength(3);
    const one = items.find(({ hazardId }: { hazardId: string }) => hazardId === listed!.id);
    expect(one).toMatchObject({ ended: { code: 'levelLowered', zh: '降级' }, assignLimitAtMs: null, overdue: false });
  });

  it('are paged without skipping or repeating, newest first', async () => {
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const page = await register(`list?limit=1${after && `&after=${after}`}`);
      seen.push(...page.items.map(({ hazardId }: { hazardId: string }) => hazardId));
      if (page.next === null) break;
      after = page.next;
    }
    expect(new Set(seen).size).toBe(3);
    expect(seen).toHaveLength(3);
  });

  it.each([
    ['list?year=2026', 3],
    ['list?year=2025', 0],
    ['list?sector=work-trade', 1],
    ['assignments?sector=work-trade', 1],
    ['bulletins?sector=fire', 0],
    ['bulletins?year=2026', 1],
  ])('answer %s with %d rows', async (path, rows) => {
    expect((await register(path)).items).toHaveLength(rows);
  });

  it('are filtered by office', async () => {
    const { items } = await register('assignments');
    const { rows } = await world.test.owner.query<{ id: string }>(
      `select id from units where slug = 'emergency-management'`,
    );
    expect((await register(`assignments?office=${rows[0]?.id}`)).items).toHaveLength(items.length);
    expect((await register(`list?office=${listed!.enterpriseId}`)).items).toEqual([]);
  });

  it.each(['list', 'assignments', 'close-outs', 'bulletins'])(
    'show %s to whom the case concerns, and to no one else',
    async (path) => {
      expect((await register(path, 'xianxing.principal')).items.length).toBeGreaterThan(0);
      expect((await register(path, 'caowei.inspector1')).items).toEqual([]);
      expect((await register(path, 'antai.principal')).items).toEqual([]);
    },
  );

  it('name a bad filter in Chinese', async () => {
    const body = await register('list?year=99&after=x');
    expect(body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(['after', 'year']);
  });

  it('are known to other features by case', async () => {
    const of = await world.service(NumbersQueries).ofCases([listed!.id, closed!.id]);
    expect(of.get(listed!.id)).toEqual([
      { kind: 'hazard', text: '沅隐2026-00001', seq: 1, endedBecause: null },
      { kind: 'list', text: '沅清2026-0001', seq: expect.any(Number), endedBecause: 'levelLowered' },
    ]);
    expect(of.get(closed!.id)?.map(({ kind }) => kind)).toEqual(['hazard', 'list', 'assignment', 'closeOut']);
  });

  it('give their numbers to the case and to the list of hazards', async () => {
    const view = await listed!.view();
    expect(view.numbers).toEqual([
      { kind: 'hazard', text: '沅隐2026-00001', endedBecause: null },
      { kind: 'list', text: '沅清2026-0001', endedBecause: 'levelLowered' },
    ]);
    const { body } = await (await world.as('anweiban1')).get('/api/hazards');
    expect(body.items.find(({ id }: { id: string }) => id === listed!.id)).toMatchObject({
      hazardNo: '沅隐2026-00001',
      listNo: null,
    });
  });

  it.each([
    ['沅隐2026-00003', 1],
    ['沅清2026', 3],
    ['沅隐2027', 0],
    ['已经', 2],
  ])('are found by a number that begins with %s', async (text, rows) => {
    const { body } = await (await world.as('anweiban1')).get('/api/hazards').query({ text });
    expect(body.items).toHaveLength(rows);
    const { body: none } = await (await world.as('caowei.inspector1')).get('/api/hazards').query({ text });
    expect(none.items).toEqual([]);
  });
});
