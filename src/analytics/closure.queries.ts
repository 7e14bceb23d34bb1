import { Injectable } from '@nestjs/common';
import type { Actor } from '../../workflows/kit/types.js';
import { sectors } from '../../workflows/texts/sectors.js';
import { UnitNamesQueries } from '../organisations/unit-names.queries.js';
import { Database, type Queryable } from '../platform/database/database.js';
import type { ClosureQueryDto, ClosureView, Grouping } from './closure.dto.js';
import { type Cohorts, type Counts, type Figures, sum, withRates, zeroCounts } from './closure.figures.js';
import { ClosureFollower } from './closure.follower.js';
import type { Outcome } from './closure.ruling.js';
import { countedSpans, talliedSpans } from './closure.statements.js';
import { type AskedPeriod, assertPast, type CutOff, cutOffOf, periodOf } from './cut-off.js';

const rowsShown = 200;

interface ClassRow {
  key: string | null;
  fresh: boolean;
  original: Outcome | null;
  current: Outcome | null;
  closed: boolean;
  extended: boolean;
  reopened: boolean;
  named_after_due: boolean;
  late_recorded: boolean;
  n: number;
}

/** Counts of one group, found in the period and carried over. */
export interface GroupCounts {
  key: string | null;
  period: Counts;
  carriedOver: Counts;
}

/** Figures as of any past instant, from the spans kept of history. */
@Injectable()
export class ClosureQueries {
  constructor(
    private readonly database: Database,
    private readonly follower: ClosureFollower,
    private readonly names: UnitNamesQueries,
  ) {}

  /** @throws Problem AS_OF_TOO_LATE, INVALID_INPUT */
  async figures(actor: Actor, asked: ClosureQueryDto): Promise<ClosureView> {
    const cutOff = await this.cutOff(asked);
    const groups = await groupCounts(this.database, actor, cutOff, asked.by);
    const answerable = asked.by === 'enterprise' ? 'enterprise' : 'authority';
    const rows = inOrder(
      asked.by,
      groups.map((group) => ({ group, figures: figuresOf(group, answerable) })),
    );
    const shown = rows.slice(0, rowsShown);
    const named = await this.#names(
      asked.by,
      shown.map(({ group }) => group.key),
    );
    const whole = {
      period: sum(...groups.map(({ period }) => period)),
      carriedOver: sum(...groups.map(({ carriedOver }) => carriedOver)),
    };
    const { at, from, to } = cutOff;
    const cases = casesAddress(cutOff, asked.by);
    return {
      asOfMs: at,
      from,
      to,
      by: asked.by,
      all: { ...figuresOf(whole, actor.role.startsWith('enterprise') ? 'enterprise' : 'authority'), cases },
      rows: shown.map(({ group: { key }, figures }) => ({
        key,
        name: key === null ? '未登记' : (named.get(key) ?? key),
        ...figures,
        cases: `${cases}&key=${encodeURIComponent(key ?? '')}`,
      })),
      truncated: rows.length > shown.length,
    };
  }

  /** The cut-off asked for, with every line before it followed. */
  async cutOff(asked: AskedPeriod): Promise<CutOff> {
    const at = cutOffOf(asked);
    const wholeUntil = await this.follower.upTo(at);
    if (at !== null) assertPast(at, wholeUntil);
    return periodOf(asked, at ?? wholeUntil);
  }

  async #names(by: Grouping, wanted: (string | null)[]): Promise<ReadonlyMap<string, string>> {
    if (by === 'month') return new Map();
    if (by === 'sector') return new Map(Object.entries(sectors).map(([code, { zh }]) => [code, zh]));
    return this.names.of(wanted.filter((key) => key !== null));
  }
}

/** Counts group by group, of what the actor may see. */
export async function groupCounts(on: Queryable, actor: Actor, cutOff: CutOff, by: Grouping): Promise<GroupCounts[]> {
  const { sql, values } = talliedSpans(actor, cutOff, by) ?? countedSpans(actor, cutOff, by);
  const rows = await on.query<ClassRow>(sql, values);
  const groups = new Map<string | null, GroupCounts>();
  for (const row of rows) {
    const group = groups.get(row.key) ?? { key: row.key, period: zeroCounts(), carriedOver: zeroCounts() };
    groups.set(row.key, group);
    add(row.fresh ? group.period : group.carriedOver, row);
  }
  return [...groups.values()];
}

const flags = [
  ['closed', 'closed'],
  ['extended', 'extended'],
  ['reopened', 'reopened'],
  ['namedAfterDue', 'named_after_due'],
  ['lateRecorded', 'late_recorded'],
] as const;

function add(counts: Counts, row: ClassRow): void {
  counts.found += row.n;
  for (const [flag, column] of flags) if (row[column]) counts[flag] += row.n;
  for (const base of ['original', 'current'] as const) {
    const outcome = row[base];
    if (outcome === null) continue;
    counts[base].due += row.n;
    counts[base][outcome] += row.n;
  }
}

function figuresOf(
  { period, carriedOver }: Omit<GroupCounts, 'key'>,
  answerable: 'authority' | 'enterprise',
): Cohorts<Figures> {
  return {
    period: withRates(period, answerable),
    carriedOver: withRates(carriedOver, answerable),
    total: withRates(sum(period, carriedOver), answerable),
  };
}

type Ranked = { group: GroupCounts; figures: Cohorts<Figures> };

/** Months as they came; of a league whoever is furthest from 100 % first. */
function inOrder(by: Grouping, rows: Ranked[]): Ranked[] {
  const byKey = (one: Ranked, other: Ranked) => ((one.group.key ?? '') < (other.group.key ?? '') ? -1 : 1);
  if (by === 'month') return rows.sort(byKey);
  const gap = ({ figures: { total } }: Ranked) => total.current.overdueOpen + total.current.verificationLate;
  const rate = ({ figures: { total } }: Ranked) => total.current.rate ?? 101;
  return rows.sort((one, other) => gap(other) - gap(one) || rate(one) - rate(other) || byKey(one, other));
}

function casesAddress({ at, from, to }: CutOff, by: Grouping): string {
  return `/api/analytics/closure/cases?${new URLSearchParams({ from, to, asOf: new Date(at).toISOString(), by })}`;
}
