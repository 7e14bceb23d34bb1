import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportHistory } from '../../../src/engine/export.js';
import { verifyCases } from '../../../src/engine/verify.js';
import { verifyExport } from '../../../src/engine/verify-file.js';
import { verifyRules } from '../../../src/engine/verify-rules.js';
import { shippedPolicies } from '../../../workflows/catalogue.js';
import { faultsOf } from '../../support/practice.story.js';
import { Story } from '../../support/story.js';
import { World } from '../../support/world.js';

const shipped = shippedPolicies.at(-1)!.version;
const basis = '县安委会会议纪要〔2026〕9号';
const patch = { limits: { 'ack.limit': { value: { wd: 5 }, basis, level: 'S' } } };

describe('8.27 a policy changed by the committee office', () => {
  let world: World;
  let running: Story;
  let version: number;
  beforeAll(async () => {
    world = await World.start({ at: '2026-12-01T09:00:00+08:00' });
    running = await Story.reported(world);
    await running.determinedMajor();
    await running.assigned(60);
    await world.settle();
  });
  afterAll(() => world?.stop());

  const post = async (by: string, path: string, body: object = {}) => (await world.as(by)).post(path).send(body);
  const get = async (path: string, by = 'anweiban1') => (await (await world.as(by)).get(path)).body;
  const due = async (story: Story) =>
    (await story.view()).deadlines.find(({ kind }: { kind: string }) => kind === 'ack.limit');
  const dryRun = async (event = 'REPLAN', to = version) => get(`/api/rules/replan?event=${event}&to=${to}`);

  it('8.27 is drafted field by field, and what is wrong is named in Chinese', async () => {
    const bad = { limits: { 'verify.limit': { value: { d: 20 }, basis }, 'ack.limit': { value: { weeks: 1 } } } };
    const refused = await post('anweiban1', '/api/policies', { effectiveFrom: '2026-11-30', reason: '试', patch: bad });
    expect(refused.status).toBe(400);
    expect(refused.body.errors.map(({ field }: { field: string }) => field)).toEqual([
      'effectiveFrom',
      'limits.ack.limit.value',
    ]);
    const tooLong = { limits: { 'verify.limit': { value: { d: 20 }, basis } } };
    const floor = await post('anweiban1', '/api/policies', {
      effectiveFrom: '2026-12-03',
      reason: '试',
      patch: tooLong,
    });
    expect(floor.body.errors[0].message).toContain('鄂安〔2010〕20号第十条');
    const drafted = await post('anweiban1', '/api/policies', {
      effectiveFrom: '2026-12-03',
      reason: '年末交办集中，签收时限放宽',
      patch,
    });
    expect([drafted.status, drafted.body.state, drafted.body.parent]).toEqual([201, 'draft', shipped]);
    expect(drafted.body.values.filter(({ changed }: { changed: boolean }) => changed)).toEqual([
      expect.objectContaining({ path: 'limits.ack.limit', value: { wd: 5 }, parentValue: { wd: 2 }, level: 'S' }),
    ]);
    version = drafted.body.version;
    expect(version).toBe(1001);
  });

  it('8.27 comes into force only when a second person approves it, by the database too', async () => {
    expect((await post('anweiban1', `/api/policies/${version}/approve`)).body.code).toBe('SEPARATION_OF_DUTIES');
    const direct = world.test.database.query(
      `insert into rule_approvals (n, kind, version, written_by, approved_by, approved_at, effective_at)
       select 1, kind, version, written_by, written_by, now(), now() from rule_documents`,
    );
    await expect(direct).rejects.toThrow('approver_of_rules_did_not_write_them');
    const approved = await post('weiyuan1', `/api/policies/${version}/approve`);
    expect([approved.status, approved.body.state, approved.body.inForce]).toEqual([200, 'approved', false]);
    expect((await post('anweiban2', `/api/policies/${version}/approve`)).body.code).toBe('RULES_ALREADY_APPROVED');
    await expect(world.test.database.query('delete from rule_approvals')).rejects.toThrow(/permission denied/);
    await expect(world.test.owner.query(`update rule_documents set reason = 'x'`)).rejects.toThrow(/append-only/);
  });

  it('8.27 is not passed over in silence by a later one, before its day has come', async () => {
    const body = { effectiveFrom: '2026-12-02', reason: '更早的一项改动', patch };
    const over = await post('anweiban1', '/api/policies', { ...body, parent: shipped });
    expect([over.status, over.body.errors[0].field, over.body.errors[0].rule]).toEqual([
      400,
      'parent',
      'passesOverNone',
    ]);
    expect(over.body.errors[0].message).toContain('第 1001 版已批准、自 2026-12-03 起适用');
  });

  it('8.27 is the rule of new cases from its day on, and of no running case', async () => {
    const before = await due(running);
    expect((await (await Story.reported(world)).view()).versions.policy).toBe(shipped);
    await world.clock.advance('P2D');
    expect((await (await Story.reported(world)).view()).versions.policy).toBe(version);
    expect((await get(`/api/policies/${version}`)).inForce).toBe(true);
    expect([(await running.view()).versions.policy, await due(running)]).toEqual([shipped, before]);
  });

  it('8.27 is shown on every running case before anything is done, and applied only as it was shown', async () => {
    const shown = await dryRun();
    const row = shown.rows.find(({ caseId }: { caseId: string }) => caseId === running.id);
    const change = row.limits.find(({ kind }: { kind: string }) => kind === 'ack.limit');
    const before = await due(running);
    expect([change.beforeMs, change.effect, change.zh]).toEqual([before.dueAtMs, 'moves', '签收时限']);
    expect((await due(running)).dueAtMs).toBe(before.dueAtMs);
    const wrong = await post('anweiban1', '/api/rules/replan', {
      event: 'REPLAN',
      to: version,
      digest: '0'.repeat(64),
    });
    expect([wrong.status, wrong.body.code, wrong.body.digest]).toEqual([409, 'DRY_RUN_CHANGED', shown.digest]);
    const dated = (view: { due: object }) => view.due;
    const dates = dated(await running.view());
    const applied = await post('anweiban1', '/api/rules/replan', {
      event: 'REPLAN',
      to: version,
      digest: shown.digest,
    });
    expect([applied.status, applied.body.left, applied.body.applied]).toEqual([200, 0, shown.cases]);
    expect((await due(running)).dueAtMs).toBe(change.afterMs);
    expect(dated(await running.view())).toEqual(dates);
    const [line] = (await running.history()).slice(-1);
    expect([line.event, line.actor.name]).toEqual(['REPLAN', '安守底']);
    expect((await dryRun()).cases).toBe(0);
  });

  it('8.27 leaves a history that verifies, here and from a file that brings its rules along', async () => {
    await world.clock.advance('P3D');
    await world.settle();
    expect(await faultsOf(world)).toEqual([]);
    expect((await verifyRules(world.test.database)).faults).toEqual([]);
    const sink = new PassThrough();
    const [written, file] = await Promise.all([
      exportHistory(world.test.database, sink, null).then((counts) => {
        sink.end();
        return counts;
      }),
      text(sink),
    ]);
    expect(written.rules).toBe(1);
    const lines = file.trim().split('\n');
    const verified = await verifyExport(Readable.from(lines));
    expect([verified.faults, verified.ruled]).toEqual([[], { rules: 1, faults: [] }]);
    const forged = lines.map((line) => line.replace('{\\"wd\\":5}', '{\\"wd\\":50}'));
    const found = await verifyExport(Readable.from(forged));
    expect(found.ruled.faults).toEqual([{ of: 'policy', version, fault: 'document is not the one that was approved' }]);
    expect(found.faults[0]?.fault).toBe(`policy ${version}`);
  });

  it('8.27 reads every past line under the rules of then', async () => {
    const { rows } = await world.test.owner.query(
      `select distinct convert_from(line, 'UTF8')::jsonb #>> '{versions,policy}' as policy from history where case_id = $1`,
      [running.id],
    );
    expect(rows.map(({ policy }) => Number(policy))).toEqual(expect.arrayContaining([shipped, version]));
    expect((await verifyCases(world.test.database)).faults).toEqual([]);
  });
});

describe('D8 a year’s notice', () => {
  let world: World;
  let story: Story;
  beforeAll(async () => {
    world = await World.start({ at: '2026-12-28T09:00:00+08:00' });
    story = await Story.reported(world);
    await story.determinedMajor();
    await story.assigned(60);
    await world.settle();
  });
  afterAll(() => world?.stop());

  const form = {
    ...{ year: 2027, status: 'final', sourceDocument: '国办发明电〔2026〕6号', sourceDate: '2026-11-03' },
    off: ['01-01..01-03', '02-05..02-11', '04-03..04-05', '05-01..05-05', '06-09', '09-15', '10-01..10-07'],
    work: ['02-14', '02-20', '05-08', '09-26'],
    effectiveFrom: '2026-12-28',
    reason: '登记2027年放假通知',
  };
  const post = async (by: string, path: string, body: object = {}) => (await world.as(by)).post(path).send(body);
  const list = async (by = 'anweiban1'): Promise<Record<string, unknown>[]> =>
    (await (await world.as(by)).get('/api/calendars')).body;

  it('D8 is entered with its document, day by day, and what is wrong is named', async () => {
    const bad = await post('anweiban1', '/api/calendars', { ...form, work: ['02-16'], sourceDate: '2027-01-05' });
    expect(bad.body.errors.map(({ field, rule }: { field: string; rule: string }) => `${field} ${rule}`)).toEqual([
      'sourceDate isPast',
      'work isWeekend',
    ]);
  });

  it('D8 is entered even where it is unusual, once its writer has compared it, and says so to whoever approves it', async () => {
    const extended = { ...form, off: form.off.map((run) => run.replace('02-11', '02-12')) };
    const { status, body } = await post('anweiban1', '/api/calendars', extended);
    expect([status, body.code]).toEqual([409, 'WARNINGS_NOT_CONFIRMED']);
    const zh = '放假的工作日减去调休上班日应为 13 天，现为 14 天，请与通知核对';
    const en = 'Weekdays off less make-up days should be 13 and are 14; compare with the notice';
    expect([body.warnings, body.detail]).toEqual([[{ code: 'MORE_DAYS_OFF', zh, en }], expect.stringContaining(zh)]);
    const idle = await post('anweiban1', '/api/calendars', { ...form, confirmedWarnings: ['MORE_DAYS_OFF'] });
    const wrong = await post('anweiban1', '/api/calendars', { ...extended, confirmedWarnings: ['FEWER_DAYS_OFF'] });
    expect([idle, wrong].map((refused) => [refused.status, refused.body.errors[0].rule])).toEqual([
      [400, 'isRaised'],
      [400, 'isRaised'],
    ]);
    expect((await list()).map(({ state }) => state)).toEqual(['shipped']);

    const reason = '国务院延长2027年春节假期一天';
    const confirming = { ...extended, reason, confirmedWarnings: ['MORE_DAYS_OFF'] };
    const accepted = await post('anweiban1', '/api/calendars', confirming);
    const confirmed = { by: accepted.body.writtenBy, reason, warnings: body.warnings };
    expect([accepted.status, accepted.body.state, accepted.body.confirmed]).toEqual([201, 'draft', confirmed]);
    const [draft] = await list('anweiban2');
    expect([draft?.version, draft?.confirmed]).toEqual([accepted.body.version, confirmed]);
  });

  it('D8 shows every limit that moves, moves it when it is applied, and moves no date of a document', async () => {
    const provisional = (await story.view()).due;
    expect(provisional.provisional).toBe(true);
    const { body: draft } = await post('anweiban1', '/api/calendars', form);
    expect([draft.version, draft.parent, draft.confirmed, draft.years.at(-1)]).toEqual([
      1002,
      1,
      null,
      { year: 2027, off: form.off, work: form.work, status: 'final', source: form.sourceDocument },
    ]);
    const path = `/api/rules/replan?event=RECALENDAR&to=${draft.version}`;
    const shown = (await (await world.as('anweiban1')).get(path)).body;
    const early = await post('anweiban1', '/api/rules/replan', {
      event: 'RECALENDAR',
      to: draft.version,
      digest: shown.digest,
    });
    expect(early.body.code).toBe('RULES_NOT_IN_FORCE');
    expect((await post('anweiban2', `/api/calendars/${draft.version}/approve`)).body.inForce).toBe(true);
    const again = (await (await world.as('anweiban1')).get(path)).body;
    expect(again.digest).toBe(shown.digest);
    const applied = await post('anweiban1', '/api/rules/replan', {
      event: 'RECALENDAR',
      to: draft.version,
      digest: again.digest,
    });
    expect(applied.body).toEqual({ applied: 1, left: 0 });
    const after = await story.view();
    expect([after.versions.calendar, after.due.provisional]).toEqual([1002, false]);
    expect([after.due.atMs, after.due.lastDay]).toEqual([provisional.atMs, provisional.lastDay]);
    expect(await faultsOf(world)).toEqual([]);
  });

  it('D8 outdates a draft that did not know of it', async () => {
    const one = (await post('anweiban1', '/api/calendars', form)).body.version;
    const other = (await post('anweiban1', '/api/calendars', form)).body.version;
    expect((await post('weiyuan1', `/api/calendars/${one}/approve`)).status).toBe(200);
    expect((await post('weiyuan1', `/api/calendars/${other}/approve`)).body.code).toBe('RULES_MOVED_ON');
  });
});
