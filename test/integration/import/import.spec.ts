import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exitCodeOf, lastLine } from '../../../src/import/import.summary.js';
import { WorkCalendar } from '../../../workflows/calendar.js';
import { calendar1 } from '../../../workflows/calendars/calendar-1.js';
import { createImportWorld, type ImportWorld, publishedHazards } from '../../support/import.world.js';

const calendar = new WorkCalendar(calendar1);

interface Imported {
  id: string;
  hidden: boolean;
  payload: Record<string, unknown> & { source: { row: Record<string, string>; rowNo: number } };
}

describe('importing a published list', () => {
  let world: ImportWorld;
  let cases: Map<string, Imported>;

  beforeAll(async () => {
    world = await createImportWorld();
  });
  afterAll(() => world.drop());

  const of = (ref: string) => cases.get(ref)?.payload;

  it('a dry run says what would come of it and writes nothing', async () => {
    const preview = await world.service().preview(await publishedHazards());
    expect(lastLine(preview)).toBe('rows=24 cases=23 parked=1 openFacts=49');
    expect(await world.count('import_batches')).toBe(0);
    expect(await world.count('units', "kind = 'enterprise'")).toBe(0);
  });

  it('makes every row that describes something a case and shows them all', async () => {
    const { already, summary } = await world.service().import('published-hazards.csv', await publishedHazards());
    expect(already).toBe(false);
    expect(lastLine(summary)).toBe('rows=24 cases=23 parked=1 openFacts=49');
    expect(exitCodeOf(summary)).toBe(0);
    expect(await world.count('cases', 'hidden')).toBe(0);
    const { rows } = await world.owner.query(
      `select c.id, c.hidden, convert_from(h.line, 'utf8')::jsonb as line from cases c join history h on h.case_id = c.id`,
    );
    cases = new Map(
      rows.map(({ id, hidden, line }) => {
        const payload = line.event.payload;
        return [payload.source.row.ref, { id, hidden, payload }];
      }),
    );
    expect(cases.size).toBe(23);
  });

  it('keeps the row verbatim with its hash', async () => {
    expect(of('F003')?.source).toMatchObject({
      rowNo: 4,
      file: 'published-hazards.csv',
      row: { description_zh: '喷漆间与木工间未作防火分隔，\n可燃粉尘未及时清扫', rectify_by: '年底前' },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('leaves words words and proposes a reading with its rule', () => {
    expect(of('F003')).toMatchObject({ dueWords: '年底前', proposedDueAtMs: calendar.endOfDay('2023-12-31') });
    expect(of('F004')).toMatchObject({ proposedDueAtMs: calendar.endOfDay('2023-11-06') });
    expect(of('F006')).toMatchObject({ dueWords: '8月底前', proposedDueAtMs: calendar.endOfDay('2018-08-31') });
    expect(of('F001')).toMatchObject({ dueWords: null, proposedDueAtMs: calendar.endOfDay('2024-06-30') });
    expect(of('F014')).toMatchObject({ dueWords: '立即', proposedDueAtMs: null, dueRule: null });
    expect(of('F011')).toMatchObject({ foundAtWords: '2024年3月', foundAtMs: null });
  });

  it('opens what is missing or cannot be true, and guesses nothing', () => {
    expect(of('F001')?.openFacts).toEqual(['photos']);
    expect(of('F002')?.openFacts).toEqual(['enterprise', 'foundAt', 'photos']);
    expect(of('F005')).toMatchObject({ anonymous: true, enterpriseUnitId: null, enterpriseName: '某铝业有限公司' });
    expect(of('F009')?.openFacts).toContain('enterprise');
    expect(of('F017')).toMatchObject({ foundAtMs: null, foundAtWords: '2024-02-30' });
    expect(of('F021')).toMatchObject({ foundAtMs: null, foundAtWords: '2099-01-01' });
    expect(of('F023')).toMatchObject({ sector: null, openFacts: expect.arrayContaining(['sector']) });
    expect(of('F008')).toMatchObject({ origin: 'ROUTINE_INSPECTION', sector: 'transport', trade: 'waterway' });
  });

  it('puts the city under its lead departments and the rest under elsewhere', async () => {
    const parents = await world.owner.query(
      `select e.name, p.slug from units e join units p on p.id = e.parent_id where e.kind = 'enterprise'`,
    );
    const parentOf = new Map(parents.rows.map(({ name, slug }) => [name, slug]));
    expect(parentOf.get('沅江市四季红镇向阳加油站')).toBe('sijihong');
    expect(parentOf.get('东湖县新程家具厂（江苏南通市东湖县）')).toBe('elsewhere');
    expect([...parentOf.keys()].filter((name) => /某/.test(name))).toEqual([]);
    const owners = await world.owner.query(
      `select distinct u.slug from cases c join units u on u.id = c.owner_unit_id order by 1`,
    );
    expect(owners.rows).toEqual([{ slug: 'emergency-management' }]);
  });

  it('importing the same bytes again, under any name, changes nothing', async () => {
    const before = [await world.count('history'), await world.count('import_rows'), await world.count('outbox')];
    const again = await world.service().import('another-name.csv', await publishedHazards());
    expect(again.already).toBe(true);
    expect(lastLine(again.summary)).toBe('rows=24 cases=23 parked=1 openFacts=49');
    expect([await world.count('history'), await world.count('import_rows'), await world.count('outbox')]).toEqual(
      before,
    );
  });

  it('lists the cells and rows that need a look', async () => {
    const [batch] = await world.queries.batches(1);
    const csv = await world.service().troubles(batch?.id ?? '');
    expect(csv.split('\r\n').slice(0, 2)).toEqual([
      '\ufeff"行号","状态","原因","列","规则","说明"',
      '"6","暂存未立案","重复的表头 / a repeated heading","","",""',
    ]);
    expect(csv).toContain('"found_on","NOT_IN_FUTURE"');
    expect(csv).toContain('"industry","KNOWN_SECTOR"');
    await expect(world.service().troubles(batch?.id.replace(/^./, '0') ?? '')).rejects.toMatchObject({
      of: { code: 'IMPORT_NOT_FOUND' },
    });
  });
});
