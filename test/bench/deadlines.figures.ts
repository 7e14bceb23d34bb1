import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { ServerProcess } from '../support/server.process.js';
import type { City } from './city.js';
import { fillWithDue } from './deadlines.fill.js';
import { look, lookWhile } from './looking.js';
import { MailSink } from './mail.sink.js';
import type { ThrowawayServer } from './throwaway.server.js';

/**
 * What one instant at which everything falls due costs. Times are seconds from the instant, that of the mails from the one
 * at which the last of them may go; those of the ledger are milliseconds.
 */
export interface DueFigure {
  processes: string;
  event: string;
  committedSeconds: number;
  toldSeconds: number;
  mailedSeconds: number;
  mails: number;
  /** Times of `GET /api/hazards`, ascending. */
  idle: number[];
  busy: number[];
  /** What was found at the end, by name; every one of `faults` should be 0. */
  counts: Record<string, number>;
  faults: Record<string, number>;
}

const idleLooks = 200;
const lookAtRestEachMs = 250;
/** Far above any honest run: a hundred thousand in an hour. */
const patienceMs = 3_600_000;

const firstDue = `
  select (extract(epoch from min(wake_at)) * 1000)::float8 as at from deadlines
  where status = 'armed' and case_id in (select id from bench_copies)`;

/** Read off the front of an index: looking must not cost what is looked at. */
const leftToDo = `
  select
    (select count(*) from (select from deadlines where status = 'armed' and wake_at <= (select bihuan_now())
       order by wake_at limit 1) d)::int as due,
    (select count(*) from (select from outbox where finished_at is null order by id limit 1) o)::int as untold,
    (select count(*) from (select from deliveries where status in ('queued', 'sending', 'unknown')
       and next_attempt_at <= (select bihuan_now()) + interval '5 minutes' order by next_attempt_at limit 1) m)::int as unsent`;

const lastPlanned = `
  select (extract(epoch from max(next_attempt_at)) * 1000)::float8 as at from deliveries
  where status in ('queued', 'unknown') and next_attempt_at > bihuan_now()`;

const found = `
  with lines as (
    select h.case_id, count(*) as n, count(distinct h.command_id) as once from history h join bench_copies b on b.id = h.case_id
    where h.recorded_at >= to_timestamp($1::float8 / 1000) group by 1)
  select coalesce(sum(n), 0)::int as lines, count(*)::int as cases, coalesce(sum(n - once), 0)::int as repeated,
    (select count(*) from deadlines d join bench_copies b on b.id = d.case_id
      where d.status = 'armed' and d.wake_at <= bihuan_now())::int as "stillDue",
    (select count(*) from deadlines where failures > 0)::int as failed,
    (select count(*) from outbox where finished_at is null)::int as untold,
    (select count(*) from deliveries)::int as deliveries,
    (select count(*) from deliveries where status = 'accepted')::int as accepted,
    (select count(*) from deliveries where status = 'withdrawn')::int as withdrawn,
    (select count(*) from deliveries where status in ('queued', 'unknown', 'sending'))::int as waiting,
    (select count(*) from deliveries where status = 'refused')::int as refused,
    (select count(*) from outbox o where topic = 'notice' and not exists
      (select from deliveries d where d.outbox_id = o.id) and created_at >= to_timestamp($1::float8 / 1000))::int as "toNobody",
    (select count(*) from messages)::int as messages
  from lines`;

/** One process that does everything, or the two of production. */
export async function dueFigure(
  server: ThrowawayServer,
  city: City,
  size: number,
  together: boolean,
): Promise<DueFigure> {
  const crowd = await server.filled(`bihuan_due_${size}_${together ? 1 : 2}`, city.template, (copy) =>
    fillWithDue(copy, city, size),
  );
  const sink = await MailSink.start();
  const settings = {
    BIHUAN_MODE: 'demonstration',
    DATABASE_URL: crowd.url,
    DATA_DIR: server.folder,
    SMTP_URL: sink.url,
    PUBLIC_URL: 'https://bihuan.example',
  };
  const running: ServerProcess[] = [];
  try {
    running.push(await ServerProcess.start({ ...settings, BIHUAN_SERVICES: together ? 'api,worker' : 'api' }));
    if (!together) running.push(await ServerProcess.start(settings, 'worker'));
    return await measured(crowd.owner, sink, running[0]!.url, size, together);
  } finally {
    for (const one of running) await one.signal('SIGTERM');
    await sink.close();
    await crowd.drop();
  }
}

async function measured(
  owner: Client,
  sink: MailSink,
  url: string,
  size: number,
  together: boolean,
): Promise<DueFigure> {
  const idle = await look(url, idleLooks);
  const { rows } = await owner.query<{ at: number }>(firstDue);
  const dueAtMs = rows[0]!.at;
  await moveTo(owner, dueAtMs);
  const startedAt = performance.now();
  const seen = { due: Number.NaN, untold: Number.NaN };
  const whileTold = await lookWhile(url, () =>
    finished(owner, ({ due, untold }) => {
      const since = (performance.now() - startedAt) / 1_000;
      if (due === 0 && Number.isNaN(seen.due)) seen.due = since;
      if (due + untold === 0) seen.untold = since;
      return due + untold === 0;
    }),
  );
  // Nobody is urged at night: the mails go in the morning, and that is a second instant to be looked at.
  const { rows: last } = await owner.query<{ at: number | null }>(lastPlanned);
  if (last[0]?.at) await moveTo(owner, last[0].at);
  const mailingFrom = performance.now();
  const whileMailed = await lookWhile(url, () =>
    finished(owner, ({ due, untold, unsent }) => due + untold + unsent === 0),
  );
  const mailedSeconds = (performance.now() - mailingFrom) / 1_000;
  const busy = [...whileTold, ...whileMailed].toSorted((one, other) => one - other);
  const { rows: ends } = await owner.query<Record<string, number>>(found, [dueAtMs]);
  const {
    stillDue = 0,
    failed = 0,
    untold = 0,
    refused = 0,
    repeated = 0,
    toNobody = 0,
    waiting = 0,
    ...counts
  } = ends[0]!;
  const { rows: kinds } = await owner.query<{ event: string }>(
    `select string_agg(distinct event, ', ') as event from history where recorded_at >= to_timestamp($1::float8 / 1000)`,
    [dueAtMs],
  );
  const notFired = size - (counts['cases'] ?? 0);
  return {
    processes: together ? 'api + worker in one' : 'api, worker',
    event: kinds[0]!.event,
    committedSeconds: seen.due,
    toldSeconds: seen.untold,
    mailedSeconds,
    mails: sink.taken,
    idle,
    busy,
    counts,
    faults: { notFired, repeated, stillDue, failed, untold, refused, toNobody, waiting },
  };
}

/** Nobody stood still meanwhile: only the clock was moved. */
async function moveTo(owner: Client, atMs: number): Promise<void> {
  await owner.query(
    `with swept as (update duties set world_at = to_timestamp($1::float8 / 1000) where duty = 'sweep')
     insert into virtual_clock (offset_ms) select ceil($1::float8 - extract(epoch from clock_timestamp()) * 1000)::bigint
     on conflict (only_row) do update set offset_ms = excluded.offset_ms`,
    [atMs],
  );
}

interface Left {
  due: number;
  untold: number;
  unsent: number;
}

async function finished(owner: Client, isOver: (left: Left) => boolean): Promise<void> {
  const startedAt = performance.now();
  while (performance.now() - startedAt < patienceMs) {
    await sleep(lookAtRestEachMs);
    const { rows } = await owner.query<Left>(leftToDo);
    if (isOver(rows[0]!)) return;
  }
  throw new Error(`not at its end after ${patienceMs / 60_000} minutes`);
}
