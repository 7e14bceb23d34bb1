import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CommandRequest } from '../../../src/engine/command.js';
import { EngineStage } from './stage.js';

describe('a command of who may not see the case', () => {
  let stage: EngineStage;
  let caseId: string;
  let request: CommandRequest;
  beforeAll(async () => {
    stage = await EngineStage.open();
    caseId = await stage.lived('APPROVE_PLAN');
    request = await stage.command(caseId, 'LOG_PROGRESS');
  });
  afterAll(() => stage.close());

  it('moves nothing, not even what is due', async () => {
    const before = await stage.events(caseId);
    stage.clock.advance('P400D');
    expect(await stage.engine.apply({ ...request, sees: () => false })).toEqual({ kind: 'unseen' });
    expect(await stage.events(caseId)).toEqual(before);
  });

  it('is told the same of a case that is not there', async () => {
    const elsewhere = { ...request, caseId: randomUUID(), sees: () => true };
    expect(await stage.engine.apply(elsewhere)).toEqual({ kind: 'unseen' });
  });

  it('is not told either what the same command once came to', async () => {
    const other = await stage.lived('APPROVE_PLAN');
    const once = await stage.command(other, 'LOG_PROGRESS');
    expect(await stage.engine.apply({ ...once, sees: () => true })).toMatchObject({ kind: 'committed' });
    expect(await stage.engine.apply({ ...once, sees: () => false })).toEqual({ kind: 'unseen' });
    expect(await stage.engine.apply({ ...once, sees: () => true })).toMatchObject({ replayed: true });
  });

  it('is judged by what the row says', async () => {
    const sights: unknown[] = [];
    const shown = await stage.lived('APPROVE_PLAN');
    const sees: CommandRequest['sees'] = (sight) => sights.push(sight) > 0;
    await stage.engine.apply({ ...(await stage.command(shown, 'LOG_PROGRESS')), sees });
    const [row] = await stage.database.query(
      'select workflow, hidden, unit_ids as "unitIds", person_ids as "personIds" from cases where id = $1',
      [shown],
    );
    expect(sights).toEqual([row]);
  });
});

describe('a commit', () => {
  let stage: EngineStage;
  beforeAll(async () => {
    stage = await EngineStage.open();
  });
  afterAll(() => stage.close());

  const numbersOf = (caseId: string) =>
    stage.database.query(
      `select kind, text, seq, ended_because as "endedBecause" from numbers where case_id = $1 order by seq, text`,
      [caseId],
    );

  it('answers the numbers that the case holds, as they are afterwards', async () => {
    const caseId = await stage.lived('APPROVE_PLAN');
    const { numbers } = await stage.does(caseId, 'LOG_PROGRESS');
    expect(numbers?.length).toBeGreaterThan(0);
    expect(numbers).toEqual(await numbersOf(caseId));
  });

  it('does not answer them where it takes one', async () => {
    expect((await stage.does(randomUUID(), 'REPORT')).numbers).toBeUndefined();
  });
});
