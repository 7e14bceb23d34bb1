import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Outcome } from '../../../src/engine/command.js';
import { verifyCases } from '../../../src/engine/verify.js';
import { overtaken } from './blocked.js';
import { EngineStage, lineOf, type Process } from './stage.js';

const planned = lineOf('APPROVE_PLAN');

describe('many at once on one case', () => {
  let stage: EngineStage;
  let processes: Process[];
  beforeAll(async () => {
    stage = await EngineStage.open();
    processes = [stage, await stage.anotherProcess(), await stage.anotherProcess(), await stage.anotherProcess()];
  });
  afterAll(() => stage.close());

  const kinds = (outcomes: Outcome[]) => outcomes.map(({ kind }) => kind).sort();

  /** The same command a number of times at once, spread over the processes. */
  async function together(times: number, request: () => Promise<Parameters<Process['engine']['apply']>[0]>) {
    const requests = await Promise.all(Array.from({ length: times }, request));
    return Promise.all(requests.map((one, n) => processes[n % processes.length]!.engine.apply(one)));
  }

  it('lets one of fifty win each step, and leaves no gap in the history', async () => {
    const caseId = await stage.lived('ASSIGN');
    for (const type of ['ACKNOWLEDGE', 'SUBMIT_PLAN', 'APPROVE_PLAN', 'SUBMIT_CLOSEOUT'] as const) {
      const rev = await stage.rev(caseId);
      const seen = await together(25, () => stage.command(caseId, type, { rev }));
      const unseen = await together(25, () => stage.command(caseId, type));
      expect(kinds(seen)).toEqual(['committed', ...Array(24).fill('stale')]);
      expect(kinds(unseen)).toEqual(Array(25).fill('refused'));
    }
    expect((await stage.lines(caseId)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect((await verifyCases(stage.database)).faults).toEqual([]);
  });

  it('decides again unseen when a timer came between: the revision a person saw still stands', async () => {
    const caseId = await stage.lived('APPROVE_PLAN');
    const rev = await stage.rev(caseId);
    const request = await stage.command(caseId, 'LOG_PROGRESS', { rev });
    const { dueAt } = await stage.facts(caseId);
    await stage.clock.set(dueAt! - 3 * 86_400_000);
    const refused = await stage.command(caseId, 'APPROVE_CLOSE');
    const outcome = await overtaken(
      stage.test,
      caseId,
      () => stage.engine.apply(request),
      (tx) => processes[1]!.engine.applyIn(tx, refused),
    );
    expect(outcome).toMatchObject({ kind: 'committed', rev: rev + 1, replayed: false });
    expect((await stage.events(caseId, planned)).at(-1)).toBe('LOG_PROGRESS');
    expect((await stage.events(caseId, planned)).filter((event) => event === 'LOG_PROGRESS')).toHaveLength(1);
    expect((await stage.events(caseId, planned)).filter((event) => event === 'REMIND_DUE').length).toBeGreaterThan(0);
  });

  it('calls the form stale when a person came between', async () => {
    const caseId = await stage.lived('APPROVE_PLAN');
    const rev = await stage.rev(caseId);
    const [mine, other] = [
      await stage.command(caseId, 'LOG_PROGRESS', { rev }),
      await stage.command(caseId, 'LOG_PROGRESS'),
    ];
    const outcome = await overtaken(
      stage.test,
      caseId,
      () => stage.engine.apply(mine),
      (tx) => processes[1]!.engine.applyIn(tx, other),
    );
    expect(outcome).toEqual({ kind: 'stale', rev: rev + 1 });
    expect(await stage.events(caseId, planned)).toEqual(['LOG_PROGRESS']);
  });

  it('does a command sent twenty times at once one time, with one answer', async () => {
    const [caseId, commandId] = [await stage.lived('APPROVE_PLAN'), randomUUID()];
    const outcomes = await together(20, () => stage.command(caseId, 'LOG_PROGRESS', { commandId }));
    const first = { kind: 'committed', caseId, seq: planned + 1, rev: planned + 1 };
    expect(outcomes.filter((outcome) => outcome.kind === 'committed' && !outcome.replayed)).toHaveLength(1);
    for (const outcome of outcomes) expect(outcome).toMatchObject(first);
    expect(await stage.events(caseId, planned)).toEqual(['LOG_PROGRESS']);

    const other = await stage.command(caseId, 'LOG_PROGRESS', { commandId, form: { text: '另一件事' } });
    expect(await stage.engine.apply(other)).toEqual({ kind: 'reused' });
    const later = await stage.does(caseId, 'LOG_PROGRESS');
    expect(later.seq).toBe(planned + 2);
    expect(await stage.send(caseId, 'LOG_PROGRESS', { commandId, rev: 1 })).toEqual({ ...first, replayed: true });
  });

  it('brings a case to the world once, however many report it under one id', async () => {
    const [caseId, commandId] = [randomUUID(), randomUUID()];
    const outcomes = await together(20, () => stage.command(caseId, 'REPORT', { commandId }));
    expect(outcomes.filter((outcome) => outcome.kind === 'committed' && !outcome.replayed)).toHaveLength(1);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ kind: 'committed', seq: 1, rev: 1 });
    expect(await stage.events(caseId)).toEqual(['REPORT']);
  });
});
