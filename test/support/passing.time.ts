import type { World } from './world.js';

const nextInstant = `
  select (extract(epoch from min(at)) * 1000)::float8 as at
    from (select min(due_at) as at from deadlines where status = 'armed' and due_at > bihuan_now()
          union all
          select min(next_attempt_at) from deliveries where status in ('queued', 'unknown') and next_attempt_at > bihuan_now()
         ) awaited`;

/**
 * Lets time pass as it does: from one instant at which anything is due to the next, everything told at each, until the
 * given instant (UTC milliseconds).
 */
export async function letPass(world: World, until: number): Promise<void> {
  for (;;) {
    await world.settle();
    const { rows } = await world.test.owner.query<{ at: number | null }>(nextInstant);
    const at = Math.min(Math.ceil(rows[0]?.at ?? until), until);
    if (at <= world.clock.now) return;
    await world.clock.set(at);
  }
}

/** One mail as it was carried. */
export interface CarriedMail {
  caseId: string;
  notice: string;
  event: string;
  kind: string | null;
  asks: string | null;
  recipient: string;
  status: string;
  /** UTC milliseconds; null while it is not settled. */
  atMs: number | null;
}

/** Every delivery by mail about this case, in order of writing; about any case when none is named. */
export async function mailsOf(world: World, caseId: string | null = null): Promise<CarriedMail[]> {
  const { rows } = await world.test.owner.query<CarriedMail>(
    `select case_id as "caseId", notice, payload->>'event' as event, payload #>> '{data,limit}' as kind,
            payload->>'asks' as asks, recipient, status, (extract(epoch from settled_at) * 1000)::float8 as "atMs"
       from deliveries where channel = 'mail' and ($1::uuid is null or case_id = $1) order by created_at, id`,
    [caseId],
  );
  return rows;
}
