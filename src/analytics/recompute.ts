import type { Actor, Instant } from '../../workflows/kit/types.js';
import type { Queryable } from '../platform/database/queryable.js';
import { type Grouping, groupings } from './closure.dto.js';
import { type Counts, cohortOf, countsOf, sum, zeroCounts } from './closure.figures.js';
import { casesAtOnce, foldedCases, sameSpans } from './closure.lines.js';
import { type GroupCounts, groupCounts } from './closure.queries.js';
import { keptSpans } from './closure.rows.js';
import type { ClosureStanding } from './closure.ruling.js';
import { localDate, periodOf } from './cut-off.js';

/** Who stands at the terminal of the machine sees what an auditor sees. */
const operator: Actor = { accountId: '', name: '', role: 'auditor', unitId: '', unitName: '' };

const keyOf: Record<Grouping, (standing: ClosureStanding) => string | null> = {
  month: ({ foundAt }) => localDate(foundAt).slice(0, 7),
  sector: ({ sector }) => sector,
  town: ({ townUnitId }) => townUnitId,
  department: ({ ownerUnitId }) => ownerUnitId,
  enterprise: ({ enterpriseUnitId }) => enterpriseUnitId,
};

export interface Recomputed {
  cases: number;
  /** How many cases the kept figures tell otherwise, and the first of them with what is wrong. */
  differing: number;
  first: { caseId: string; fault: string } | null;
  /** Tables whose kept counts are not those of the history. */
  tables: Grouping[];
  figures: Counts;
}

interface Page {
  id: string;
  seq: number;
  missed: boolean;
}

/**
 * Folds every hazard anew from its lines alone and compares what is kept: each case's standings at all cut-offs, and every
 * table as of `at`（UTC ms）for the year of that day. `on` must show one instant.
 */
export async function recompute(on: Queryable, at: Instant): Promise<Recomputed> {
  const result: Recomputed = { cases: 0, differing: 0, first: null, tables: [], figures: zeroCounts() };
  const cutOff = periodOf({}, at);
  const tables = new Map(groupings.map((by) => [by, new Map<string | null, GroupCounts>()]));
  const differs = (caseId: string, fault: string) => {
    result.differing += 1;
    result.first ??= { caseId, fault };
  };
  for await (const page of pages(on)) {
    const folded = await foldedCases(
      on,
      page.map(({ id }) => id),
      new Map(page.map(({ id, seq }) => [id, seq])),
    );
    const spansOf = new Map(folded.map(({ caseId, spans }) => [caseId, spans]));
    const kept = await keptSpans(on, [...page.map(({ id }) => id)]);
    for (const { id, missed } of page) {
      const spans = spansOf.get(id) ?? [];
      if (missed) differs(id, '有记录没有跟上 / lines that were not followed');
      else if (!sameSpans(spans, kept.get(id) ?? [])) differs(id, '与历史不符 / not as history says');
      const over = spans.find(({ from, until }) => from <= at && (until === null || at < until));
      if (over) count(tables, over.standing, cohortOf(over.standing, cutOff.period));
    }
    result.cases += page.length;
  }
  for (const { caseId } of await orphans(on)) differs(caseId, '没有这一案卷 / no such case');
  for (const by of groupings) {
    const reckoned = [...tables.get(by)!.values()];
    if (text(reckoned) !== text(await groupCounts(on, operator, cutOff, by))) result.tables.push(by);
    if (by === 'month') result.figures = sum(...reckoned.flatMap(({ period, carriedOver }) => [period, carriedOver]));
  }
  return result;
}

function count(
  tables: Map<Grouping, Map<string | null, GroupCounts>>,
  standing: ClosureStanding,
  cohort: 'period' | 'carriedOver' | null,
): void {
  if (!cohort) return;
  for (const [by, groups] of tables) {
    const key = keyOf[by](standing);
    const group = groups.get(key) ?? { key, period: zeroCounts(), carriedOver: zeroCounts() };
    groups.set(key, { ...group, [cohort]: sum(group[cohort], countsOf([standing])) });
  }
}

/** Every hazard with the line up to which it was followed, and whether one was missed. */
async function* pages(on: Queryable): AsyncGenerator<Page[]> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const page = await on.query<Page>(
      `select c.id, coalesce(k.seq, 0) as seq, c.seq > coalesce(k.seq, 0) and exists (
         select from history h where h.case_id = c.id and h.seq > coalesce(k.seq, 0)
           and coalesce(h.transaction_id, 0) < (select horizon from closure_followed)) as missed
       from cases c left join closure_heads k on k.case_id = c.id
       where c.workflow = 'hazard' and c.id > $1 order by c.id limit $2`,
      [after, casesAtOnce],
    );
    const last = page.at(-1);
    if (!last) return;
    yield page;
    after = last.id;
  }
}

function orphans(on: Queryable): Promise<{ caseId: string }[]> {
  return on.query(
    `select distinct case_id as "caseId" from closure_spans s
     where not exists (select from cases c where c.id = s.case_id and c.workflow = 'hazard') order by 1 limit 1`,
  );
}

const text = (groups: GroupCounts[]) =>
  JSON.stringify(groups.map(({ key, period, carriedOver }) => [key ?? '', period, carriedOver]).sort());
