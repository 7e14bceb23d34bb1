import { isDeepStrictEqual } from 'node:util';
import type { WorkCalendar } from '../../workflows/calendar.js';
import { ladderOf } from '../../workflows/policies/ladder.policy.js';
import type { Rules } from '../../workflows/rules.js';
import { RuleKeeper } from '../engine/rule-keeper.js';
import { Database, type Queryable } from '../platform/database/database.js';
import type { Outages } from './faults/outages.js';
import { auditorVerdict } from './reckoning/auditor.verdict.js';
import type { ClosureCounts } from './reckoning/closure.counts.js';
import { checkInvariants, type Invariant } from './reckoning/invariants.js';
import { firingLateness, mailLateness } from './reckoning/lateness.js';
import { reckonMails } from './reckoning/mail.reckoning.js';
import { ownFigures, type Remembered } from './reckoning/own.figures.js';
import { productFigures } from './reckoning/product.figures.js';
import { expectedRungs } from './reckoning/rung.expectation.js';
import { reckonRungs } from './reckoning/rung.reckoning.js';
import { type LivedCity, Simulation } from './simulation.js';
import type { SimulationReport } from './simulation.report.js';
import type { SimulationRequest } from './simulation.request.js';
import { openStage, type Stage } from './stage.js';
import { WorldClock } from './world.clock.js';

/** A line before a cut-off may be committed up to two minutes after it; figures are told only then. */
const figuresAfterMs = 180_000;

/**
 * Lets a modelled city live on a product of its own and reckons up what became of it.
 * @throws RangeError for a request that reaches beyond the known years; Error when the product could not go on
 */
export async function simulate(request: SimulationRequest): Promise<SimulationReport> {
  const begunAt = performance.now();
  const stage = await openStage(request.faults.includes('database-restart'));
  try {
    const life = new Simulation(stage, request);
    const city = await life.run();
    const lived = seconds(begunAt);
    const report = await reckoned(stage, request, city, life.instants);
    return { ...report, seconds: { lived, all: seconds(begunAt) } };
  } finally {
    await stage.close();
  }
}

async function reckoned(
  stage: Stage,
  { hazards, days, seed }: SimulationRequest,
  city: LivedCity,
  instants: number,
): Promise<Omit<SimulationReport, 'seconds'>> {
  const { product, post } = stage;
  const { calendar, fromMs, toMs, people, outages } = city;
  const rules = await product.of(RuleKeeper).inForce();
  const own = ownFigures(remembered(city), toMs, calendar, (sector) => verificationLimit(sector, rules));
  const at = await atOneInstant(product.of(Database), async (on) => ({
    rungs: await reckonRungs(on, rungsOf(city, rules)),
    mails: await reckonMails(on, post, people.log.expected),
    lateness: {
      firings: await firingLateness(on, outages.windows),
      mails: await mailLateness(on, outages.windows),
    },
    lines: await linesOf(on),
  }));
  await new WorldClock(product).set(toMs + figuresAfterMs);
  const [from, to] = [calendar.localDate(fromMs - 86_400_000), calendar.localDate(toMs - 1)];
  const figures = { own, product: await productFigures(product, from, to) };
  const checked = await atOneInstant(product.of(Database), (on) => checkInvariants(on, toMs));
  const told = { ...at, figures };
  return {
    ...{ hazards, days, seed, instants, putOff: post.putOff, found: own.found, closed: own.closed, ...told },
    faults: outages.windows.map(({ name, ...window }) => ({ name, ...daysOf(window, calendar) })),
    invariants: [...checked, await auditorVerdict(product), ...promised(told, people.refusals, outages)],
  };
}

/** What the product owes its people, beside what it owes itself. */
function promised(
  { rungs, mails, lateness, figures }: Pick<SimulationReport, 'rungs' | 'mails' | 'lateness' | 'figures'>,
  refusals: readonly string[],
  { missed, windows }: Outages,
): Invariant[] {
  const late = lateness.firings.unexplained + lateness.mails.unexplained;
  const none = (name: string, count: number, example: string): Invariant => ({
    name,
    holds: count === 0,
    said: count === 0 ? '' : `${count}${example ? `, such as ${example}` : ''}`,
  });
  return [
    none('nobody was refused what his script asked for', refusals.length, refusals[0] ?? ''),
    {
      name: 'the product tells the figures its people remember',
      holds: isDeepStrictEqual(figures.own, figures.product),
      said: differenceOf(figures.own, figures.product),
    },
    none('no rung is missing', rungs.missed, rungs.example),
    none('no notice is lost', mails.lost, mails.example),
    none('no mail is to nobody or of nobody', mails.stray, ''),
    none('nothing was late without a fault', late, ''),
    none('every fault that was asked for struck', missed.length, missed[0] ?? ''),
    // Only a crash between the server's answer and our note of it may send the same bytes again.
    none('no mail came twice', windows.some(({ name }) => name === 'database-restart') ? 0 : mails.repeated, ''),
  ];
}

function differenceOf(own: ClosureCounts, told: ClosureCounts): string {
  return isDeepStrictEqual(own, told) ? '' : `remembered ${JSON.stringify(own)}, told ${JSON.stringify(told)}`;
}

function remembered({ people }: LivedCity): Remembered[] {
  return [...people.log.done].map(([{ scripted }, done]) => ({
    level: scripted.fact.level,
    sector: scripted.enterprise.sector,
    done,
  }));
}

function rungsOf({ people, calendar, toMs, outages }: LivedCity, rules: Rules) {
  const silences = outages.windows.filter(({ name }) => name === 'workers-dead');
  return [...people.log.done].flatMap(([{ scripted, caseId }, done]) =>
    expectedRungs(
      { caseId: caseId!, level: scripted.fact.level, done },
      ladderOf(rules).rungs.value,
      calendar,
      toMs,
      silences,
    ),
  );
}

function verificationLimit(sector: string, { policy }: Rules) {
  const short = policy.shortVerificationSectors.value.includes(sector);
  return policy.limits[short ? 'verify.fire.limit' : 'verify.limit'].value;
}

async function linesOf(on: Queryable): Promise<number> {
  const [row] = await on.query<{ n: number }>('select count(*)::int as n from history');
  return row!.n;
}

function daysOf({ fromMs, toMs }: { fromMs: number; toMs: number }, calendar: WorkCalendar) {
  return { from: calendar.localDate(fromMs), to: calendar.localDate(toMs) };
}

/** A decade is read for longer than any request may. */
function atOneInstant<T>(database: Database, work: (on: Queryable) => Promise<T>): Promise<T> {
  return database.transaction(async (tx) => {
    await tx.query('set transaction isolation level repeatable read, read only');
    await tx.query('set local statement_timeout = 0');
    return work(tx);
  });
}

function seconds(sinceMs: number): number {
  return Math.round((performance.now() - sinceMs) / 100) / 10;
}
