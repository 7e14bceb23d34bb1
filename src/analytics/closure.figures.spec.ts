import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cohortOf, countsOf, figuresAt, percent, sum } from './closure.figures.js';
import { recordsOf } from './closure.fold.js';
import { bases, type ClosureStanding, outcomes, standingAt } from './closure.ruling.js';
import { spansOf } from './closure.spans.js';
import { dateOf, day, ToldHazard } from './testing/told.hazard.js';

const year = { from: day(0), until: day(365) };

describe('published checks', () => {
  it('630 found, 620 closed, 10 not yet due: 98.4 % rectified, 100 % on time', () => {
    const told = Array.from({ length: 630 }, (_, n) => ToldHazard.major(1, 60, String(n)));
    for (const one of told.slice(0, 620)) one.closed(20, 25);
    const { total } = figuresAt(
      told.map(({ record }) => record),
      day(40),
      year,
    );
    expect(total).toMatchObject({ found: 630, closed: 620, rectificationRate: 98.4 });
    expect(total.current).toMatchObject({ due: 620, onTime: 620, rate: 100 });
    expect(total.original.rate).toBe(100);
  });

  it.each([
    [72, 182, 39.6],
    [87, 96, 90.6],
    [2999, 3000, 99.9],
    [3000, 3000, 100],
    [0, 7, 0],
  ])('%i of %i is %d %%, and less than all is never 100', (part, whole, rate) => {
    expect(percent(part, whole)).toBe(rate);
  });

  it('D21: a share of nothing is no number, and never 100 %', () => {
    const { total } = figuresAt([ToldHazard.major(1, 60).record], day(40), year);
    expect([total.current.rate, total.original.rate, total.rectificationRate]).toEqual([null, null, 0]);
    expect(figuresAt([], day(40), year).total.rectificationRate).toBeNull();
  });
});

describe('whose rate', () => {
  it('a verification past its limit stands against the authority and not against the enterprise', () => {
    const late = ToldHazard.major(1, 10, 'late').on(9, 'SUBMIT_CLOSEOUT').record;
    const good = ToldHazard.major(1, 10, 'good').closed(5, 6).record;
    expect(figuresAt([late, good], day(30), year).total.current).toMatchObject({ verificationLate: 1, rate: 50 });
    expect(figuresAt([late, good], day(30), year, 'enterprise').total.current.rate).toBe(100);
  });
});

describe('cohorts', () => {
  it('stock of earlier years is a row of its own, and what was settled before the year is no stock', () => {
    const stock = ToldHazard.major(-30, 10, 'stock').record;
    const gone = ToldHazard.major(-30, 10, 'gone').closed(-20, -19).record;
    const back = ToldHazard.major(-30, -5, 'back').closed(-20, -19).on(5, 'LOOKBACK_FAIL').record;
    const fresh = ToldHazard.major(1, 10, 'fresh').record;
    const { period, carriedOver, total } = figuresAt([stock, gone, back, fresh], day(20), year);
    expect([period.found, carriedOver.found, carriedOver.reopened, total.found]).toEqual([1, 2, 1, 3]);
  });
});

/** Any life: events that may not follow one another included, since the fold must count whatever it reads. */
const lives = fc.array(
  fc.record({
    due: fc.integer({ min: 1, max: 80 }),
    sector: fc.constantFrom('gas', 'fire'),
    owner: fc.constantFrom('bureau', 'house', 'city'),
    town: fc.constantFrom('east', 'west', null),
    steps: fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom(
          'SUBMIT_CLOSEOUT',
          'PASS',
          'FAIL',
          'APPROVE_CLOSE',
          'REJECT_CLOSE',
          'LOOKBACK_FAIL',
          'REASSIGN',
          'VOID',
          'MERGE',
          'RETURN',
          'ASSIGN',
          'APPROVE_EXTENSION',
          'ENTERPRISE_CLOSED',
          'SUSPEND_PRODUCTION',
          'END_SUSPENSION',
          'LOWER',
          'RAISE',
          'DECIDE_OWNER',
          'LOG_PROGRESS',
        ),
      ),
      { maxLength: 12 },
    ),
  }),
  { maxLength: 8 },
);
type Life = typeof lives extends fc.Arbitrary<(infer L)[]> ? L : never;

function told({ due, sector, owner, town, steps }: Life, n: number): ToldHazard {
  const hazard = ToldHazard.major(n - 4, due, String(n));
  Object.assign(hazard.lines[0]!.event.payload, { sector, ownerUnitId: owner, townUnitId: town });
  let now = n - 4;
  for (const [wait, step] of steps) {
    now += wait;
    const later = dateOf(now + 10);
    if (step === 'LOWER' || step === 'RAISE')
      hazard.on(now, 'CHANGE_LEVEL', { level: step === 'LOWER' ? 'general' : 'major' });
    else hazard.on(now, step, { dueOn: later, newDueOn: later, ownerUnitId: 'other' });
  }
  return hazard;
}

describe('identities, over random lives and cut-offs', () => {
  const cutOffs = fc.integer({ min: -5, max: 150 }).map(day);

  it('the outcomes of a base add up to what is due, and due is no more than found', () => {
    fc.assert(
      fc.property(lives, cutOffs, (all, at) => {
        const { period, carriedOver, total } = figuresAt(
          all.map((life, n) => told(life, n).record),
          at,
          year,
        );
        for (const figures of [period, carriedOver, total]) {
          expect(figures.closed).toBeLessThanOrEqual(figures.found);
          for (const base of bases) {
            const { due, ...parts } = figures[base];
            expect(outcomes.reduce((all, outcome) => all + parts[outcome], 0)).toBe(due);
            expect(due).toBeLessThanOrEqual(figures.found);
            expect(parts.onTime + parts.lateClosed).toBeLessThanOrEqual(figures.closed);
          }
          expect(figures.original.onTime).toBeLessThanOrEqual(figures.found - figures.reopened);
        }
        expect(period.found + carriedOver.found).toBe(total.found);
      }),
    );
  });

  it('the sum over sectors, towns, departments and months is the total', () => {
    fc.assert(
      fc.property(lives, cutOffs, (all, at) => {
        const standings = all.flatMap((life, n) => standingAt(told(life, n).record, at) ?? []);
        const counted = standings.filter((one) => cohortOf(one, year) !== null);
        const keys: ((one: ClosureStanding) => string | null)[] = [
          ({ foundAt }) => new Date(foundAt).toISOString().slice(0, 7),
          ({ sector }) => sector,
          ({ townUnitId }) => townUnitId,
          ({ ownerUnitId }) => ownerUnitId,
        ];
        for (const key of keys) {
          const groups = [...new Set(counted.map(key))].map((group) => counted.filter((one) => key(one) === group));
          expect(sum(...groups.map(countsOf))).toEqual(countsOf(counted));
        }
      }),
    );
  });

  it('the spans of a hazard say for every cut-off what its lines known by then say', () => {
    fc.assert(
      fc.property(lives, fc.array(cutOffs, { maxLength: 20 }), (all, instants) => {
        for (const [n, life] of all.entries()) {
          const known = recordsOf(told(life, n).lines);
          const spans = spansOf(known);
          for (const at of [...instants, ...known.flatMap(({ knownFrom }) => [knownFrom - 1, knownFrom])]) {
            const over = spans.filter(({ from, until }) => from <= at && (until === null || at < until));
            const record = known.findLast(({ knownFrom }) => knownFrom <= at)?.record;
            expect(over.map(({ standing }) => standing)).toEqual([record && standingAt(record, at)].filter(Boolean));
          }
        }
      }),
    );
  });
});
