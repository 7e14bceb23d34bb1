import { ledgerEvents } from '../../src/ledger/ledger-row.reading.js';

/**
 * Statements that fill a throwaway database with copies of cases the engine has lived. A copy gets units, people, dates and a
 * title of its own in its columns and units in its facts, so that scopes and filters find what they would find in a city.
 */

/** Every fiftieth copy has the whole lines of its history, to be opened as a case file. */
export const wholeEach = 50;

/** So many first copies have whole lines of the events that the ledger reads: the rows of an export. All others are empty. */
const exported = 100_000;
const read = `(r.n <= ${exported} and t.event in (${ledgerEvents.map((event) => `'${event}'`).join(', ')}))`;

/** How far back the oldest copy began, and how the titles read: a common word, and a number that only one case has. */
const spreadSeconds = 3 * 365 * 86_400;

export const prepare = `
  create table bench_units as
    select id, case when kind = 'department' then 'owner' else 'town' end as part,
           row_number() over (partition by kind = 'department' order by id) - 1 as place
    from units where kind in ('department', 'town', 'subdistrict', 'park', 'centre');
  with towns as (select * from bench_units where part = 'town'), made as (
    select md5('enterprise' || n)::uuid as id, n, t.id as parent
    from generate_series(1, 2000) n join towns t on t.place = n % (select count(*) from towns))
  insert into units (id, kind, name, parent_id, path, source)
    select made.id, 'enterprise', '示例企业' || n, parent, u.path || made.id || '/', 'bench'
    from made join units u on u.id = parent;
  insert into bench_units
    select id, 'enterprise', row_number() over (order by id) - 1 from units where kind = 'enterprise';
  create unique index on bench_units (part, place);
  create unlogged table bench_rows (
    n int primary key, id uuid, template uuid, owner uuid, town uuid, enterprise uuid, began timestamptz, closed boolean,
    shift interval);`;

/**
 * $1 first number, $2 last, $3 cases to copy, the closed ones first, $4 how many of them are closed. Dates of the open ones
 * are shifted so that a part is overdue, those of the closed lie as far back as they began.
 */
export const plan = `
  insert into bench_rows
  select planned.*, case when closed then began - now() else (n / 10 % 90 - 90) * interval '1 day' end
  from (
    select n, ('0e' || lpad(to_hex(n), 6, '0') || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
           ($3::uuid[])[case when n % 10 > 0 then 1 + n % $4::int
                        else 1 + $4::int + n / 10 % (cardinality($3::uuid[]) - $4::int) end],
           o.id as owner, t.id as town, e.id as enterprise,
           date_trunc('milliseconds', now()) - (n * 7919::bigint % ${spreadSeconds}) * interval '1 second' as began,
           n % 10 > 0 as closed
    from generate_series($1::int, $2::int) n
    join bench_units o on o.part = 'owner'
     and o.place = n / 7 % (select count(*) from bench_units where part = 'owner')
    join bench_units t on t.part = 'town' and t.place = n / 3 % (select count(*) from bench_units where part = 'town')
    join bench_units e on e.part = 'enterprise'
     and e.place = n / 11 % (select count(*) from bench_units where part = 'enterprise')) planned`;

/** What differs in a copy of a row of `cases` (alias `t`) from the template; `r` is its row of `bench_rows`. */
const ofCase: Record<string, string> = {
  id: 'r.id',
  title: `(array['储罐区可燃气体报警器停用','疏散通道被货物堵塞','塔吊限位装置失灵','配电箱没有漏电保护','客车安全带缺失',
    '锅炉安全阀超期未检','烟花爆竹超量储存','燃气管道被建筑物占压'])[1 + r.n % 8] || '，第' || r.n || '处'`,
  sector: `(array['transport','fire','hazardous-chemicals','fireworks','work-trade','special-equipment','construction',
    'gas','energy','park','other'])[1 + r.n % 11]`,
  level: `case when r.n % 5 = 0 and t.level is not null then 'general' else t.level end`,
  town_unit_id: 'r.town',
  enterprise_unit_id: 'r.enterprise',
  owner_unit_id: 'r.owner',
  responsible_unit_id: 'case when t.responsible_unit_id is not null then r.enterprise end',
  unit_ids: 'array[r.owner, r.town, r.enterprise]',
  person_ids: `array[md5('officer' || r.n % 3000)::uuid]`,
  due_at: 't.due_at + r.shift',
  next_at: 'case when not r.closed or t.next_at + r.shift > now() then t.next_at + r.shift end',
  created_at: 'r.began',
  facts: `replace(replace(replace(t.facts::text, t.owner_unit_id::text, r.owner::text),
    t.town_unit_id::text, r.town::text), t.enterprise_unit_id::text, r.enterprise::text)::jsonb`,
};

/** What a closed copy owed is done where its day has passed, as look-backs are. */
const ofDeadline: Record<string, string> = {
  case_id: 'r.id',
  due_at: 't.due_at + r.shift',
  wake_at: 't.wake_at + r.shift',
  status: `case when t.status = 'armed' and r.closed and t.due_at + r.shift <= now() then 'fired' else t.status end`,
};

const ofLine: Record<string, string> = {
  case_id: 'r.id',
  line: `case when r.n % ${wholeEach} = 0 or ${read} then t.line else '' end`,
};

const copy = (table: string, columns: string[], own: Record<string, string>, on: string) =>
  `insert into ${table} (${columns.join(', ')})
   select ${columns.map((column) => own[column] ?? `t.${column}`).join(', ')}
   from bench_rows r join ${table} t on ${on} order by r.n`;

/** The three copies of a planned stretch, each with the columns its table has now. */
export function copies(columnsOf: (table: string) => string[]): string[] {
  return [
    copy('cases', columnsOf('cases'), ofCase, 't.id = r.template'),
    copy('deadlines', columnsOf('deadlines'), ofDeadline, 't.case_id = r.template'),
    copy(
      'history',
      columnsOf('history'),
      ofLine,
      `t.case_id = r.template and (t.seq <= 10 or r.n % ${wholeEach} = 0 or ${read})`,
    ),
  ];
}
