import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { EngineDuties } from '../../../src/engine/duties.js';
import { verifyCases } from '../../../src/engine/verify.js';
import { loadConfig } from '../../../src/platform/config/config.js';
import { DutyRegistry } from '../../../src/platform/health/check.registry.js';
import { newestWorkflow } from '../../../workflows/catalogue.js';
import { EngineStage, lineOf } from './stage.js';

const definition = newestWorkflow('hazard');
const tell = definition.notices;

describe('a poisoned deadline', () => {
  let stage: EngineStage;
  let duties: DutyRegistry;
  beforeAll(async () => {
    stage = await EngineStage.open();
    duties = new DutyRegistry();
    new EngineDuties(loadConfig({}), stage.database, duties).onModuleInit();
  });
  beforeEach(() => stage.clock.set('2026-03-02T10:00:00+08:00'));
  afterAll(() => stage.close());

  /** While it lasts, telling of this kind of deadline throws. */
  function poison(kind: string) {
    return jest.spyOn(definition, 'notices').mockImplementation((before, command, after, rules) => {
      if (command.payload['kind'] === kind) throw new Error(`cannot tell of ${kind}`);
      return tell(before, command, after, rules);
    });
  }

  async function aside(caseId: string) {
    const { rows } = await stage.test.owner.query(
      `select kind, failures, last_error as error, (extract(epoch from wake_at) * 1000)::float8 as "wakeMs"
       from deadlines where case_id = $1 and status = 'armed' and failures > 0`,
      [caseId],
    );
    return rows;
  }

  const verifying = () => stage.lived('START_VERIFY');

  it('is set aside with its error, told as a failed duty, tried hourly, and fires when it is cured', async () => {
    const [caseId, neighbour] = [await verifying(), await stage.lived('REPORT')];
    const poisoned = poison('verify.limit');
    await stage.clock.advance('P11D');
    const now = stage.clock.now;
    await stage.sweep.run();
    const entry = { kind: 'verify.limit', failures: 1, error: 'cannot tell of verify.limit', wakeMs: now + 3_600_000 };
    expect(await aside(caseId)).toEqual([entry]);
    expect(await stage.events(neighbour, 1)).toEqual(['LIMIT_DUE']);
    expect((await duties.run()).checks['deadlines']).toEqual({
      ok: false,
      detail: expect.stringContaining('verify.limit'),
    });

    await stage.clock.advance('PT59M');
    await stage.sweep.run();
    expect(await aside(caseId)).toMatchObject([{ failures: 1 }]);
    await stage.clock.advance('PT1M');
    await stage.sweep.run();
    expect(await aside(caseId)).toMatchObject([{ failures: 2 }]);

    poisoned.mockRestore();
    await stage.clock.advance('PT1H');
    await stage.sweep.run();
    expect(await aside(caseId)).toEqual([]);
    expect(await stage.events(caseId, lineOf('START_VERIFY'))).toEqual(['LIMIT_DUE']);
    expect((await duties.run()).checks['deadlines']).toMatchObject({ ok: true });
    expect((await verifyCases(stage.database)).faults).toEqual([]);
  });

  it('does not stop its case from closing, whoever meets it first', async () => {
    for (const sweptBefore of [true, false]) {
      const caseId = await verifying();
      const poisoned = poison('verify.limit');
      await stage.clock.advance('P11D');
      if (sweptBefore) await stage.sweep.run();
      await stage.does(caseId, 'PASS');
      expect(await aside(caseId)).toEqual([]);
      await stage.does(caseId, 'APPROVE_CLOSE');
      poisoned.mockRestore();
      expect(await stage.events(caseId, lineOf('START_VERIFY'))).toEqual(['PASS', 'APPROVE_CLOSE']);
      expect(await stage.state(caseId)).toMatchObject({ lifecycle: 'closed' });
    }
    expect((await verifyCases(stage.database)).faults).toEqual([]);
  });

  it('is recorded by the person who meets it first, and what is due beside it still fires', async () => {
    const caseId = await stage.lived('APPROVE_PLAN');
    const poisoned = poison('remind.R3');
    await stage.clock.set((await stage.facts(caseId)).dueAt! + 1);
    await stage.does(caseId, 'LOG_PROGRESS');
    // Once set aside it is the sweep's: the next person does not stumble over it again.
    await stage.does(caseId, 'LOG_PROGRESS');
    poisoned.mockRestore();
    const fired = (await stage.lines(caseId, lineOf('APPROVE_PLAN'))).map(
      ({ event }) => event.payload['kind'] ?? event.type,
    );
    expect(fired).toEqual([
      'remind.R0',
      'remind.R1',
      'remind.R2',
      'remind.R2',
      'milestone',
      'LOG_PROGRESS',
      'LOG_PROGRESS',
    ]);
    expect(await aside(caseId)).toMatchObject(Array(3).fill({ kind: 'remind.R3', failures: 1 }));
  });

  it('that nobody asks for is set aside and holds up neither its case nor the sweep', async () => {
    const caseId = await verifying();
    await stage.test.owner.query(
      `insert into deadlines (case_id, kind, anchor, n, due_at, wake_at, status)
       values ($1, 'stray', 1, 1, bihuan_now(), bihuan_now(), 'armed')`,
      [caseId],
    );
    await stage.sweep.run();
    expect(await aside(caseId)).toMatchObject([
      { kind: 'stray', failures: 1, error: expect.stringContaining('not asked for') },
    ]);
    await stage.does(caseId, 'PASS');
    await stage.does(caseId, 'APPROVE_CLOSE');
    await stage.test.owner.query(`delete from deadlines where kind = 'stray'`);
  });

  it('of a case that cannot be read at all is set aside with the reason, and the others fire', async () => {
    const [broken, neighbour] = [await stage.lived('REPORT'), await stage.lived('REPORT')];
    await stage.test.owner.query(`update cases set state = '{"lifecycle":"reported"}' where id = $1`, [broken]);
    await stage.clock.advance('P10D');
    await stage.sweep.run();
    expect(await stage.events(neighbour, 1)).toEqual(['LIMIT_DUE']);
    expect(await aside(broken)).toMatchObject([{ failures: 1, error: expect.stringContaining('has no state') }]);
  });

  it('and a silent sweep, and a row that cannot be told, are failed duties', async () => {
    await stage.sweep.run();
    expect((await duties.run()).checks).toMatchObject({ sweep: { ok: true }, outbox: { ok: true } });
    await stage.test.owner.query(
      `update duties set last_ok_at = clock_timestamp() - interval '76 s' where duty = 'sweep'`,
    );
    await stage.test.owner.query('update outbox set leases = 10 where id = (select min(id) from outbox)');
    expect((await duties.run()).checks).toMatchObject({ sweep: { ok: false }, outbox: { ok: false } });
  });
});
