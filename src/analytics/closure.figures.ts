import type { Instant } from '../../workflows/kit/types.js';
import type { ClosureRecord } from './closure.record.js';
import { type Base, type ClosureStanding, type Outcome, outcomes, standingAt } from './closure.ruling.js';

/** Counts that add up: over sectors, towns, departments, enterprises and months, and over outcomes to `due`. */
export interface BaseCounts extends Record<Outcome, number> {
  due: number;
}

export interface Counts extends Record<Base, BaseCounts> {
  found: number;
  closed: number;
  extended: number;
  reopened: number;
  namedAfterDue: number;
  lateRecorded: number;
}

export interface BaseFigures extends BaseCounts {
  /** Percent with one decimal; null where nothing is counted. */
  rate: number | null;
}

export interface Figures extends Omit<Counts, Base>, Record<Base, BaseFigures> {
  rectificationRate: number | null;
}

/** Found in the period, stock from before it（上年结转）, and both. */
export interface Cohorts<T> {
  period: T;
  carriedOver: T;
  total: T;
}

/** Found at or after `from` and before `until`, UTC ms. */
export interface Period {
  from: Instant;
  until: Instant;
}

/** Whose rate it is: a late verification is the authorities', not the enterprise's. */
export type Answerable = 'authority' | 'enterprise';

const outcomeZeros = () => ({
  due: 0,
  ...(Object.fromEntries(outcomes.map((one) => [one, 0])) as Record<Outcome, number>),
});

export function zeroCounts(): Counts {
  return {
    found: 0,
    closed: 0,
    extended: 0,
    reopened: 0,
    namedAfterDue: 0,
    lateRecorded: 0,
    original: outcomeZeros(),
    current: outcomeZeros(),
  };
}

/** Percent with one decimal; never 100 for less than all, and null for a share of nothing. */
export function percent(part: number, whole: number): number | null {
  if (whole === 0) return null;
  const rounded = Math.round((part / whole) * 1000) / 10;
  return part < whole ? Math.min(rounded, 99.9) : rounded;
}

/** The rates over counts: what is in verification is in neither part of an on-time rate. */
export function withRates(counts: Counts, answerable: Answerable): Figures {
  const rated = (base: BaseCounts): BaseFigures => {
    const beside = base.inVerification + (answerable === 'enterprise' ? base.verificationLate : 0);
    return { ...base, rate: percent(base.onTime, base.due - beside) };
  };
  return {
    ...counts,
    rectificationRate: percent(counts.closed, counts.found),
    original: rated(counts.original),
    current: rated(counts.current),
  };
}

/** Adds counts field by field. */
export function sum(...all: Counts[]): Counts {
  const total = zeroCounts();
  for (const one of all) addInto(total as unknown as Tree, one as unknown as Tree);
  return total;
}

interface Tree {
  [name: string]: number | Tree;
}

function addInto(total: Tree, one: Tree): void {
  for (const [name, value] of Object.entries(one)) {
    if (typeof value === 'number') total[name] = (total[name] as number) + value;
    else addInto(total[name] as Tree, value);
  }
}

/** Which cohort of a period a hazard belongs to; null for one found after it, or settled before it began. */
export function cohortOf(
  { foundAt, settledAt }: Pick<ClosureStanding, 'foundAt' | 'settledAt'>,
  { from, until }: Period,
): 'period' | 'carriedOver' | null {
  if (foundAt >= until) return null;
  if (foundAt >= from) return 'period';
  return settledAt === null || settledAt >= from ? 'carriedOver' : null;
}

/** Counts standings, each once. */
export function countsOf(standings: Iterable<ClosureStanding>): Counts {
  const counts = zeroCounts();
  for (const one of standings) {
    counts.found += 1;
    for (const flag of ['closed', 'extended', 'reopened', 'namedAfterDue', 'lateRecorded'] as const) {
      if (one[flag]) counts[flag] += 1;
    }
    for (const base of ['original', 'current'] as const) {
      const outcome = one[base];
      if (outcome === null) continue;
      counts[base].due += 1;
      counts[base][outcome] += 1;
    }
  }
  return counts;
}

/**
 * The figures of domain rule 5.1 over records as they were known at the cut-off（UTC ms）. Pure: the same records and
 * cut-off give the same figures for ever.
 */
export function figuresAt(
  records: Iterable<ClosureRecord>,
  cutOff: Instant,
  period: Period,
  answerable: Answerable = 'authority',
): Cohorts<Figures> {
  const cohorts = { period: [] as ClosureStanding[], carriedOver: [] as ClosureStanding[] };
  for (const record of records) {
    const standing = standingAt(record, cutOff);
    const cohort = standing && cohortOf(standing, period);
    if (cohort) cohorts[cohort].push(standing);
  }
  const [found, stock] = [countsOf(cohorts.period), countsOf(cohorts.carriedOver)];
  return {
    period: withRates(found, answerable),
    carriedOver: withRates(stock, answerable),
    total: withRates(sum(found, stock), answerable),
  };
}
