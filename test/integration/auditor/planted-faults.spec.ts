import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AuditPass } from '../../../src/auditor/pass/audit.pass.js';
import { letPass } from '../../support/passing.time.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

jest.setTimeout(240_000);

const dayMs = 86_400_000;

interface Found {
  code: string;
  caseId: string;
  kind: string | null;
  /** The row itself, for who wants to do something about it. */
  id: string;
}

let world: World;
/** Overdue for many weeks, on the ladder. */
let late: Story;
/** Handed in on time, and nobody comes to verify. */
let held: Story;

beforeAll(async () => {
  world = await World.start({ at: '2025-03-03T10:00:00+08:00' });
  late = await Story.reported(world);
  await late.determinedMajor();
  await late.underway(10);
  held = await Story.reported(world);
  await held.determinedMajor();
  await held.underway(40);
  const closed = await Story.reported(world);
  await closed.determinedMajor();
  await closed.underway(30);
  await closed.closed();
  await letPass(world, world.clock.now + 20 * dayMs);
  await held.does('xianxing.principal', 'REQUEST_EXTENSION', await extension());
  await letPass(world, world.clock.now + 5 * dayMs);
  await held.does('xianxing.principal', 'SUBMIT_CLOSEOUT', await held.closeout());
  await letPass(world, world.clock.now + 40 * dayMs);
});
afterAll(() => world?.stop());

async function extension() {
  const plan = { remainingSteps: '设备到货后十日内装好', interimControls: ['GUARD'] };
  return { newDueOn: await held.day(60), reason: '设备到货推迟', ...plan };
}

async function sql<T>(text: string, values: unknown[] = []): Promise<T[]> {
  return (await world.test.owner.query(text, values)).rows as T[];
}

/** What is open after everything was looked at. */
async function found(): Promise<Found[]> {
  await world.service(AuditPass).run('all');
  return sql<Found>(
    `select code, case_id as "caseId", kind, id from audit_findings where gone_at is null order by code, kind`,
  );
}

const codes = (findings: Found[]) => [...new Set(findings.map(({ code }) => code))];

interface ForgedLine {
  seq: number;
  event: { type: string; payload: { n: number; dueAtMs: number; overtaken: boolean } };
}

/** A line as the owner of the database could forge it: the auditor reads what is written, and believes none of it. */
async function forge(change: (line: ForgedLine) => void): Promise<void> {
  const [last] = await sql<{ line: Buffer }>(
    `select line from history where case_id = $1 and event = 'DIGEST_DUE' order by seq desc limit 1`,
    [late.id],
  );
  const [head] = await sql<{ seq: number }>('select max(seq)::int as seq from history where case_id = $1', [late.id]);
  const line = JSON.parse(last!.line.toString()) as ForgedLine;
  line.seq = head!.seq + 1;
  change(line);
  await sql(
    `insert into history (case_id, seq, line, hash, event, quiet, occurred_at, recorded_at, command_id, body_hash)
     values ($1, $2, $3, '', $4, true, now(), now(), gen_random_uuid(), '')`,
    [late.id, line.seq, Buffer.from(JSON.stringify(line)), line.event.type],
  );
}

async function unforge(): Promise<void> {
  await sql('alter table history disable trigger history_is_append_only');
  await sql(`delete from history where case_id = $1 and hash = ''`, [late.id]);
  await sql('alter table history enable trigger history_is_append_only');
}

describe('a world in which nothing went wrong', () => {
  it('gives the auditor nothing to say after ten weeks of reminders, rungs up to L6, limits, measures, a hold and an extension', async () => {
    expect(await found()).toEqual([]);
    const [reckoned] = await sql<{ fired: number; kinds: number }>(
      `select count(*)::int as fired, count(distinct kind)::int as kinds from audit_reckonings where outcome = 'fired'`,
    );
    expect(reckoned!.fired).toBeGreaterThan(60);
    expect(reckoned!.kinds).toBeGreaterThan(10);
  });
});

describe('a fault planted in the database is found and named', () => {
  const rung = `case_id = (select case_id from deadlines where kind = 'rung.L7' and status = 'armed' limit 1) and kind = 'rung.L7'`;

  it('1. a deadline deleted', async () => {
    await sql(`delete from deadlines where ${rung}`);
    const findings = await found();
    expect(findings).toEqual([expect.objectContaining({ code: 'notArmed', kind: 'rung.L7', caseId: late.id })]);
    await redriven(findings);
  });

  it('2. a deadline moved by a day', async () => {
    await sql(`update deadlines set due_at = due_at + interval '1 day' where ${rung}`);
    const findings = await found();
    expect(findings).toEqual([expect.objectContaining({ code: 'armedWrongly', kind: 'rung.L7' })]);
    await redriven(findings);
  });

  it('3. everything of a case cancelled: the digest that has stopped, the ladder that is frozen', async () => {
    await sql(`update deadlines set status = 'cancelled' where case_id = $1 and status = 'armed'`, [late.id]);
    const findings = await found();
    expect(codes(findings)).toEqual(['notArmed']);
    expect(findings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['digest', 'rung.L7']));
    await redriven(findings);
  });

  it('4. a deadline armed that no rule asks for', async () => {
    await sql(
      `insert into deadlines (case_id, kind, anchor, n, due_at, wake_at, status)
       values ($1, 'rung.L3', 999, 1, bihuan_now() + interval '9 days', bihuan_now() + interval '9 days', 'armed')`,
      [held.id],
    );
    const findings = await found();
    expect(findings).toEqual([expect.objectContaining({ code: 'armedWrongly', kind: 'rung.L3', caseId: held.id })]);
    await redriven(findings);
  });

  it('5. a row of the outbox deleted before anybody was told', async () => {
    const [row] = await sql<{ id: string; deliveries: string }>(
      `select o.id from outbox o join history h on h.case_id = o.case_id and h.seq = o.seq
        where o.case_id = $1 and h.event = 'RUNG_DUE' and o.topic = 'notice' order by o.id desc limit 1`,
      [late.id],
    );
    const [{ seq } = { seq: 0 }] = await sql<{ seq: number }>('select seq from outbox where id = $1', [row!.id]);
    await sql('delete from deliveries where outbox_id in (select id from outbox where case_id = $1 and seq = $2)', [
      late.id,
      seq,
    ]);
    await sql(`delete from outbox where case_id = $1 and seq = $2 and topic = 'notice'`, [late.id, seq]);
    const findings = await found();
    expect(findings).toEqual([expect.objectContaining({ code: 'unannounced', caseId: late.id })]);
    world.mailbox.clear();
    await redriven(findings);
    expect(world.mailbox.mails.length).toBeGreaterThan(0);
  });

  it('5b. the order for a measure deleted before anybody drafted it', async () => {
    const lost = `case_id = $1 and topic = 'measure' and payload->>'because' = 'L3'`;
    const drafts = `select count(*)::int as n from cases where workflow = 'measure' and rung = 'L3' and facts->'about'->>'caseId' = $1`;
    const [before] = await sql<{ n: number }>(drafts, [late.id]);
    await sql(`delete from outbox where ${lost}`, [late.id]);
    const findings = await found();
    expect(findings).toEqual([expect.objectContaining({ code: 'unordered', kind: 'rung.L3', caseId: late.id })]);
    await redriven(findings);
    // What was drafted is not drafted twice.
    expect(await sql<{ n: number }>(drafts, [late.id])).toEqual([before]);
    expect(before).toEqual({ n: 1 });
  });

  it('6. a delivery deleted', async () => {
    const [row] = await sql<{ id: string }>(
      `select outbox_id as id from deliveries where case_id = $1 group by 1 order by 1 desc limit 1`,
      [late.id],
    );
    await sql('delete from deliveries where outbox_id = $1', [row!.id]);
    const findings = await found();
    expect(findings).toEqual([expect.objectContaining({ code: 'undelivered', caseId: late.id })]);
    await redriven(findings);
  });

  it('7. a delivery marked as taken that no server ever answered', async () => {
    const [row] = await sql<{ id: string; answer: string }>(
      `select id, server_answer as answer from deliveries where case_id = $1 and channel = 'mail' and status = 'accepted' limit 1`,
      [late.id],
    );
    await sql('update deliveries set server_answer = null where id = $1', [row!.id]);
    expect(codes(await found())).toEqual(['acceptedWithoutAnswer']);
    await sql('update deliveries set server_answer = $2 where id = $1', [row!.id, row!.answer]);
    expect(await found()).toEqual([]);
  });

  it('8. a notice without a recipient, for more than a day', async () => {
    const [row] = await sql<{ id: string; recipient: string }>(
      `select id, recipient from deliveries where case_id = $1 and channel = 'mail' and status = 'accepted' limit 1`,
      [late.id],
    );
    await sql(`update deliveries set recipient = '', status = 'queued', next_attempt_at = 'infinity' where id = $1`, [
      row!.id,
    ]);
    expect(codes(await found())).toEqual(['toNobody']);
    await sql(`update deliveries set recipient = $2, status = 'accepted' where id = $1`, [row!.id, row!.recipient]);
  });

  it('9. a notice withdrawn without a reason', async () => {
    const [row] = await sql<{ id: string }>(
      `select id from deliveries where case_id = $1 and channel = 'mail' and status = 'accepted' limit 1`,
      [late.id],
    );
    await sql(`update deliveries set status = 'withdrawn', server_answer = null where id = $1`, [row!.id]);
    expect(codes(await found())).toEqual(['withdrawnWithoutReason']);
    await sql(`update deliveries set status = 'accepted', server_answer = '250 ok' where id = $1`, [row!.id]);
  });

  it('10. a row of the outbox that nobody hands on', async () => {
    const [row] = await sql<{ id: string }>(
      `select id from outbox where case_id = $1 and topic = 'notice' order by id limit 1`,
      [late.id],
    );
    await sql(`update outbox set finished_at = null, leased_until = 'infinity' where id = $1`, [row!.id]);
    const findings = await found();
    expect(codes(findings)).toEqual(['untold']);
    await redriven(findings);
  });

  it('11. of the posts a notice was for, one that nobody wrote to', async () => {
    const [row] = await sql<{ id: string; recipient: string }>(
      `select outbox_id as id, recipient from deliveries
        where case_id = $1 and channel = 'mail' and payload->'alsoFor' = '[]' and outbox_id in (
              select outbox_id from deliveries where channel = 'mail' group by 1 having count(distinct payload->'audience') > 2)
          and not exists (select from deliveries o where o.outbox_id = deliveries.outbox_id and o.channel = 'mail'
                             and o.id <> deliveries.id and o.payload->'audience' = deliveries.payload->'audience')
        order by outbox_id desc limit 1`,
      [late.id],
    );
    await sql(
      `delete from deliveries d using deliveries one
        where one.outbox_id = $1 and one.recipient = $2 and d.outbox_id = $1
          and d.payload->'audience' = one.payload->'audience'`,
      [row!.id, row!.recipient],
    );
    const findings = await found();
    expect(findings).toEqual([expect.objectContaining({ code: 'postUntold', caseId: late.id })]);
    await redriven(findings);
  });

  it('12. a mail that came back and went to nobody else', async () => {
    const [row] = await sql<{ id: string }>(
      `select d.id from deliveries d
        where d.case_id = $1 and d.channel = 'mail' and d.status = 'accepted' and d.payload->'alsoFor' = '[]'
          and not exists (select from deliveries o where o.outbox_id = d.outbox_id and o.channel = 'mail'
                             and o.id <> d.id and o.payload->'audience' = d.payload->'audience')
        order by d.outbox_id desc limit 1`,
      [late.id],
    );
    await sql(`update deliveries set status = 'bounced' where id = $1`, [row!.id]);
    expect(codes(await found())).toEqual(['notPassedOn']);
    await sql(`update deliveries set status = 'accepted' where id = $1`, [row!.id]);
    expect(await found()).toEqual([]);
  });

  it('13. a firing written twice', async () => {
    await forge(() => undefined);
    expect(codes(await found())).toContain('double');
    await unforge();
    expect(await found()).toEqual([]);
  });

  it('14. a firing before its instant, and for another instant than the rule gives', async () => {
    await forge(({ event }) => {
      event.payload.n += 1;
      event.payload.dueAtMs += 7 * dayMs;
    });
    expect(codes(await found())).toEqual(expect.arrayContaining(['early', 'wrongInstant']));
    await unforge();
    expect(await found()).toEqual([]);
  });

  it('15. a rung recorded as overtaken, with no higher one carried out', async () => {
    await forge(({ event }) => {
      event.payload.n += 1;
      event.payload.overtaken = true;
    });
    expect(codes(await found())).toContain('overtakenByNothing');
    await unforge();
    expect(await found()).toEqual([]);
  });

  it('16. a line that nobody can read: that case is named, and the others are looked at all the same', async () => {
    await sql(
      `insert into history (case_id, seq, line, hash, event, quiet, occurred_at, recorded_at, command_id, body_hash)
       select $1, max(seq) + 1, 'no line', '', 'X', true, now(), now(), gen_random_uuid(), '' from history where case_id = $1`,
      [late.id],
    );
    await sql(`delete from deadlines where case_id = $1 and kind = 'verify.limit' and status = 'armed'`, [held.id]);
    const findings = await found();
    expect(codes(findings)).toEqual(['notArmed', 'unreadable']);
    expect(findings.find(({ code }) => code === 'unreadable')!.caseId).toBe(late.id);
    await unforge();
    await redriven(findings.filter(({ code }) => code === 'notArmed'));
  });

  it('17. a sweep that has stopped for a week: named as missing, and what comes after it as late', async () => {
    await world.clock.advance('P7D');
    const findings = await found();
    expect(codes(findings)).toEqual(['missing']);
    expect(findings.map(({ kind }) => kind)).toContain('digest');
    await world.settle();
    expect(await found()).toEqual([]);
    const [late] = await sql<{ n: number }>(`select count(*)::int as n from audit_findings where code = 'late'`);
    expect(late!.n).toBeGreaterThan(0);
  });
});

/** The committee office has it done again, and the next look finds nothing. */
async function redriven(findings: Found[]): Promise<void> {
  const office = await world.as('anweiban1');
  for (const { id } of findings) {
    const { status, body } = await office.post(`/api/audit/findings/${id}/redrive`).send();
    expect([status, body.redrivenAtMs]).toEqual([200, expect.any(Number)]);
  }
  await world.settle();
  expect(await found()).toEqual([]);
}
