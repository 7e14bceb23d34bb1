import type { WorkCalendar } from '../../workflows/calendar.js';
import { outboxQueue } from '../engine/relay.js';
import { RuleKeeper } from '../engine/rule-keeper.js';
import { Database, type Queryable } from '../platform/database/database.js';
import { JobQueues } from '../platform/queue/queue.js';
import type { Providers } from './providers.js';
import { auditorVerdict } from './reckoning/auditor.verdict.js';
import { rememberedFigures, rememberedRungs } from './reckoning/city.memory.js';
import { reckonExtensions, rememberedRequests } from './reckoning/extension.reckoning.js';
import { checkInvariants, type Invariant } from './reckoning/invariants.js';
import { firingLateness, mailLateness } from './reckoning/lateness.js';
import { reckonLetters } from './reckoning/letter.reckoning.js';
import { reckonMails } from './reckoning/mail.reckoning.js';
import { productFigures } from './reckoning/product.figures.js';
import { promised } from './reckoning/promises.js';
import { reckonReminders, rememberedReminders } from './reckoning/reminder.reckoning.js';
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
  const own = rememberedFigures(city, rules);
  const requests = rememberedRequests(city, rules);
  const lapsed = requests.filter(({ outcome }) => outcome === 'lapsed').map(({ caseId }) => caseId);
  const { log, letters } = people;
  const heard = [...log.expected, ...letters.expected, ...people.hearOf('extensionRejected', lapsed)];
  const at = await atOneInstant(product.of(Database), async (on) => ({
    rungs: await reckonRungs(on, rememberedRungs(city, rules)),
    extensions: await reckonExtensions(on, requests, calendar),
    reminders: await reckonReminders(on, rememberedReminders(city, rules), city.changed),
    letters: await reckonLetters(on, city, rules),
    mails: await reckonMails(on, post, heard),
    lateness: {
      firings: await firingLateness(on, outages.held),
      mails: await mailLateness(on, outages.held),
    },
    lines: await linesOf(on),
  }));
  await new WorldClock(product).set(toMs + figuresAfterMs);
  const [from, to] = [calendar.localDate(fromMs - 86_400_000), calendar.localDate(toMs - 1)];
  const figures = { own, product: await productFigures(product, from, to) };
  const checked = await atOneInstant(product.of(Database), (on) => checkInvariants(on, toMs));
  const { changed } = city;
  const replanned = changed && { on: calendar.localDate(changed.atMs), cases: changed.cases, applied: changed.applied };
  const told = { ...at, figures, replanned };
  return {
    ...{
      hazards,
      days,
      seed,
      instants,
      putOff: post.putOff,
      turnedAway: post.turnedAway,
      found: own.found,
      closed: own.closed,
      ...told,
    },
    leaves: { taken: people.leaves.taken, heardInstead: people.heardInstead },
    faults: outages.windows.map(({ name, ...window }) => ({ name, ...daysOf(window, calendar) })),
    invariants: [
      ...checked,
      await queueIsEmpty(product),
      await auditorVerdict(product),
      ...promised(told, people.refusals, outages),
    ],
  };
}

/** Whatever waits, waits in the database: what is left in the queue at the end would wait there. */
async function queueIsEmpty(product: Providers): Promise<Invariant> {
  const holds = await product.of(JobQueues).isIdle(outboxQueue);
  return { name: 'no wait lives in the queue', holds, said: holds ? '' : 'jobs are left' };
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
