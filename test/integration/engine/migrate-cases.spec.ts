import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runMigrate } from '../../../src/cli/migrate.command.js';
import { Batcher } from '../../../src/engine/batcher.js';
import { Engine } from '../../../src/engine/engine.js';
import type { DryRun } from '../../../src/engine/migration.js';
import { MigrationNotice } from '../../../src/engine/migration.notice.js';
import { Migrator } from '../../../src/engine/migrator.js';
import { RuleKeeper } from '../../../src/engine/rule-keeper.js';
import { verifyCases } from '../../../src/engine/verify.js';
import { verifyNumbers } from '../../../src/engine/verify-numbers.js';
import { Clock } from '../../../src/platform/clock.js';
import { loadConfig } from '../../../src/platform/config/config.js';
import { StartLines } from '../../../src/platform/start.lines.js';
import type { HazardEvent } from '../../../workflows/hazard/v2/hazard.events.js';
import type { CastName } from '../../../workflows/hazard/v2/testing/cast.js';
import { Terminal } from '../../support/terminal.js';
import { ended, open } from './first.lives.js';
import { livedFirst } from './first.version.js';
import { EngineStage } from './stage.js';

const tables = ['cases', 'history', 'deadlines', 'outbox', 'numbers'];
const [hour, day] = [3_600_000, 86_400_000];

/** What the usual person does next, by the state a case stands in. */
const onwards: Record<string, HazardEvent[]> = {
  draft: ['REPORT'],
  reported: ['ENTER_BASIS', 'CONFIRM_BASIS', 'DETERMINE'],
  determined: ['ASSIGN'],
  assigned: ['ACKNOWLEDGE'],
  acknowledged: ['SUBMIT_PLAN'],
  planSubmitted: ['APPROVE_PLAN'],
  rectifying: ['SUBMIT_CLOSEOUT'],
  submitted: ['START_VERIFY'],
  verifying: ['PASS'],
  verified: ['APPROVE_CLOSE'],
  reopened: ['REASSIGN'],
};

/** A hazard the office itself entered is approved by another of the office. */
const others: Partial<Record<HazardEvent, CastName>> = { APPROVE_CLOSE: 'secondOffice' };

/** Reminders are numbered by their days in version 3: their instants are what stands. */
const byInstant = (key: string) => key.replace(/^(remind\.R[23]:\d+):-?\d+:/, '$1:');

/** What the ladder of version 3 arms besides; its first rung and its digest were there. */
const isLadder = (key: string) => /^(rung|remind\.R[01]|trigger)/.test(key);

describe('a database of version 1', () => {
  let stage: EngineStage;
  let migrator: Migrator;
  const terminal = Terminal.heard();
  /** Every open life twice: as it stands after two days, and after a hundred, with limits and rungs fired. */
  const waiting = new Map<string, string>();
  const over = new Map<string, string>();
  let deadlines: Map<string, string[]>;

  beforeAll(async () => {
    stage = await EngineStage.open('2026-08-03T10:00:00+08:00');
    await stage.test.owner.query(`insert into number_offices values ('city', '沅')`);
    const { database, clock } = stage;
    const rules = new RuleKeeper(database);
    migrator = new Migrator(database, new Clock(database), new Engine(database, new Batcher(database, rules)), rules);
    const lived = (steps: Parameters<typeof livedFirst>[1]['steps'], agoDays: number) =>
      livedFirst(database, { steps, from: clock.now - agoDays * day, everyMs: hour, until: clock.now });
    for (const [name, steps] of Object.entries(open)) {
      waiting.set(`${name}, two days old`, await lived(steps, 2));
      waiting.set(`${name}, a hundred days old`, await lived(steps, 100));
    }
    for (const [name, steps] of Object.entries(ended)) over.set(name, await lived(steps, 50));
    deadlines = await armed();
  });
  afterAll(() => stage.close());

  async function armed(): Promise<Map<string, string[]>> {
    const { rows } = await stage.test.owner.query<{ id: string; keys: string[] }>(
      `select c.id, array_remove(array_agg(concat_ws(':', d.kind, d.anchor, d.n, extract(epoch from d.due_at)) order by d.kind, d.anchor, d.n)
         filter (where d.status = 'armed'), null) as keys
       from cases c left join deadlines d on d.case_id = c.id group by c.id`,
    );
    return new Map(rows.map(({ id, keys }) => [id, keys ?? []]));
  }

  async function contents(): Promise<object[]> {
    const counted = tables.map(
      (table) =>
        `select '${table}' as name, count(*)::int as n, md5(string_agg(t::text, '' order by t::text)) as md5 from ${table} t`,
    );
    return (await stage.test.owner.query(counted.join(' union all '))).rows;
  }

  async function reckoned(): Promise<DryRun[]> {
    const runs: DryRun[] = [];
    for await (const run of migrator.dryRuns('hazard')) runs.push(run);
    return runs;
  }

  const versionsOf = async (ids: Iterable<string>) => {
    const { rows } = await stage.test.owner.query<{ version: number }>(
      'select distinct workflow_version as version from cases where id = any($1)',
      [[...ids]],
    );
    return rows.map(({ version }) => version);
  };
  const settings = () => loadConfig({ DATABASE_URL: stage.test.url, BIHUAN_MODE: 'demonstration' });

  it('holds cases in every state of then, with limits and rungs fired, and verifies', async () => {
    const { rows } = await stage.test.owner.query(
      `select array_agg(distinct state->>'lifecycle') as states, array_agg(distinct state->>'escalation') as ladder,
         array_agg(distinct state->>'extension') as extension from cases`,
    );
    expect(rows[0].states.sort()).toEqual([...Object.keys(onwards), 'closed', 'rejected'].sort());
    expect([rows[0].ladder.sort(), rows[0].extension.sort()]).toEqual([
      ['climbing', 'held', 'quiet'],
      ['none', 'pending'],
    ]);
    expect(await verifyCases(stage.database)).toMatchObject({ cases: waiting.size + over.size, faults: [] });
  });

  it('is said at the start: so many cases wait, and nobody moves them behind people’s backs', async () => {
    const lines = new StartLines();
    await new MigrationNotice(migrator, lines).onApplicationBootstrap();
    expect(lines.all()).toEqual([expect.stringContaining(`${waiting.size} 条隐患仍按旧版流程办理`)]);
  });

  it('is reckoned without a trace: what would come, what would be disturbed, what the new version says of the past', async () => {
    const before = await contents();
    const runs = await reckoned();
    expect(runs.map(({ caseId }) => caseId).sort()).toEqual([...waiting.values()].sort());
    expect(runs.flatMap(({ fault, disturbed }) => [fault, ...disturbed]).filter((one) => one !== null)).toEqual([]);
    const of = (name: string) => runs.find(({ caseId }) => caseId === waiting.get(name))!;
    const planned = of('rectifying, two days old');
    expect(planned.armed.filter((key) => !isLadder(key))).toEqual([expect.stringMatching(/^dual\.report:\d+:1$/)]);
    expect(planned.armed.filter(isLadder)).toContainEqual(expect.stringMatching(/^rung\.L7:\d+:1$/));
    expect(planned.shadow).toEqual({ refused: [], sameState: true });
    expect(of('closed, two days old').shadow.refused).toMatchObject([
      { event: 'APPROVE_CLOSE', reasons: ['dualReportIsMade'] },
    ]);
    expect(await runMigrate(['--dry-run'], settings)).toBe(0);
    expect(terminal.lastLine).toMatch(new RegExp(`^cases=${waiting.size} moved=0 faults=0 shadowRefusals=\\d+$`));
    expect(await contents()).toEqual(before);
  });

  it('is left where it is by wrong arguments', async () => {
    for (const args of [[], ['--dry-run', '--apply'], ['--force']]) expect(await runMigrate(args, settings)).toBe(2);
    expect(await versionsOf(waiting.values())).toEqual([1]);
  });

  it('is moved case by case by a recorded line: every limit stands where it stood, and what is new is the ladder’s and the law’s', async () => {
    const fired = `select md5(string_agg(d::text, '' order by d::text)) as md5 from deadlines d where status = 'fired'`;
    const before = (await stage.test.owner.query(fired)).rows;
    expect(await runMigrate(['--apply'], settings)).toBe(0);
    expect(terminal.lastLine).toContain(`cases=${waiting.size} moved=${waiting.size} faults=0`);
    expect([await versionsOf(waiting.values()), await versionsOf(over.values())]).toEqual([[3], [1]]);
    expect((await stage.test.owner.query(fired)).rows).toEqual(before);
    const after = await armed();
    for (const [name, caseId] of waiting) {
      const [was, is] = [deadlines.get(caseId)!, after.get(caseId)!];
      const kept = is.filter((key) => !key.startsWith('dual.report:') && !isLadder(key));
      expect([name, kept.map(byInstant).sort()]).toEqual([name, was.map(byInstant).sort()]);
      expect((await stage.lines(caseId)).at(-1)).toMatchObject({
        event: { type: 'MIGRATE' },
        versions: { workflow: 3, policy: 4, calendar: 1 },
        after: { production: 'normal' },
      });
    }
    for (const caseId of over.values()) expect(after.get(caseId)).toEqual(deadlines.get(caseId));
  });

  it('holds the numbers it would have held, and verifies', async () => {
    const { rows } = await stage.test.owner.query<{ id: string; kinds: string[] }>(
      `select case_id as id, array_agg(kind order by kind) as kinds from numbers group by 1`,
    );
    const kinds = (name: string) => rows.find(({ id }) => id === waiting.get(name))?.kinds;
    expect(kinds('draft, two days old')).toBeUndefined();
    expect(kinds('reported, two days old')).toEqual(['hazard']);
    expect(kinds('determined, two days old')).toEqual(['hazard', 'list']);
    expect(kinds('general, two days old')).toEqual(['assignment', 'hazard']);
    expect(kinds('rectifying, a hundred days old')).toEqual(['assignment', 'hazard', 'list']);
    expect(kinds('closed, a hundred days old')).toEqual(['assignment', 'closeOut', 'hazard', 'list']);
    expect((await verifyCases(stage.database)).faults).toEqual([]);
    expect((await verifyNumbers(stage.database)).faults).toEqual([]);
  });

  it('has nothing left to move: a second time does nothing', async () => {
    const before = await contents();
    expect(await reckoned()).toEqual([]);
    const [caseId] = waiting.values();
    expect(await migrator.apply(caseId!, 'hazard', { workflow: 3, policy: 4, calendar: 1 })).toBe(false);
    expect(await runMigrate(['--apply'], settings)).toBe(0);
    expect(terminal.lastLine).toBe('cases=0 moved=0 faults=0 shadowRefusals=0');
    expect(await contents()).toEqual(before);
  });

  it('goes on to its end under the newest version, double report and all', async () => {
    for (const [name, caseId] of waiting) {
      await toTheEnd(caseId);
      expect([name, (await stage.state(caseId))['lifecycle']]).toEqual([name, 'closed']);
    }
    await stage.clock.advance('P70D');
    await stage.sweep.run();
    expect((await verifyCases(stage.database)).faults).toEqual([]);
    expect((await verifyNumbers(stage.database)).faults).toEqual([]);
  });

  it('keeps a case whose chain is broken where it is, and names its line', async () => {
    const { database, clock } = stage;
    const steps = open.rectifying;
    const [broken, sound] = [
      await livedFirst(database, { steps, from: clock.now - day, everyMs: hour, until: clock.now }),
      await livedFirst(database, { steps, from: clock.now - day, everyMs: hour, until: clock.now }),
    ];
    const client = await stage.test.owner.connect();
    await client.query('alter table history disable trigger all');
    await client.query(`update history set line = line || ' '::bytea where case_id = $1 and seq = 4`, [broken]);
    await client.query('alter table history enable trigger all');
    client.release();
    await clock.advance('P80D');
    expect(await runMigrate(['--apply'], settings)).toBe(1);
    expect(terminal.said).toContain(`${broken} 不能迁移 / cannot move: line 4: hash does not follow`);
    expect(terminal.lastLine).toContain('cases=2 moved=1 faults=1');
    expect([await versionsOf([broken]), await versionsOf([sound])]).toEqual([[1], [3]]);
    // What fell due before the move is fired by the version it was armed under.
    const lines = (await stage.lines(sound, steps.length)).map(({ event, versions }) => [
      event.type,
      versions.workflow,
    ]);
    expect(lines.slice(0, -1).filter(([, version]) => version !== 1)).toEqual([]);
    expect([lines.length > 5, lines.at(-1)]).toEqual([true, ['MIGRATE', 3]]);
    expect((await verifyCases(database)).faults).toEqual([expect.objectContaining({ caseId: broken, seq: 4 })]);
  });

  async function toTheEnd(caseId: string): Promise<void> {
    for (;;) {
      const { clocks, openFacts, basis } = await stage.facts(caseId);
      const { lifecycle } = await stage.state(caseId);
      if (lifecycle === 'closed') return;
      const targets = clocks.dualOwed ? ['department', 'workersCongress'] : [];
      for (const to of targets) await stage.does(caseId, 'REPORT_DUAL', { form: { to } });
      if (openFacts.length > 0) await stage.does(caseId, 'COMPLETE_FACTS');
      const steps = (onwards[lifecycle!] ?? []).filter((event) => event !== 'ENTER_BASIS' || basis === null);
      for (const event of steps) await stage.does(caseId, event, { by: others[event] });
    }
  }
});
