import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportHistory } from '../../../src/engine/export.js';
import { verifyCases } from '../../../src/engine/verify.js';
import { verifyExport } from '../../../src/engine/verify-file.js';
import { EngineStage, life } from './stage.js';

describe('a history replayed', () => {
  let stage: EngineStage;
  let cases: string[];
  beforeAll(async () => {
    stage = await EngineStage.open();
    cases = [];
    // A day between two events lets every kind of limit fire somewhere on the way.
    for (const upTo of life) {
      cases.push(await stage.lived(upTo));
      await stage.clock.advance('P2D');
      await stage.sweep.run();
    }
    await stage.clock.advance('P70D');
    await stage.sweep.run();
    await stage.does(cases.at(-1)!, 'LOOKBACK_FAIL');
    await stage.does(cases.at(-1)!, 'REASSIGN');
    await stage.sweep.run();
  });
  afterAll(() => stage.close());

  async function exported(caseId: string | null = null): Promise<string[]> {
    const sink = new PassThrough();
    const whole = text(sink);
    await exportHistory(stage.database, sink, caseId);
    sink.end();
    return (await whole).trimEnd().split('\n');
  }

  async function* rows(lines: string[]) {
    yield* lines;
  }

  it('yields every state, every fact, every deadline anew from the lines alone', async () => {
    const result = await verifyCases(stage.database);
    expect(result).toMatchObject({ cases: life.length, faults: [] });
    expect(result.lines).toBeGreaterThan(100);
    const fired = new Set((await Promise.all(cases.map((caseId) => stage.events(caseId)))).flat());
    for (const event of ['REMIND_DUE', 'RUNG_DUE', 'DIGEST_DUE', 'LIMIT_DUE', 'LOOKBACK_DUE'])
      expect(fired).toContain(event);
  });

  it('is verified from an export without any server', async () => {
    const lines = await exported();
    const { lines: count } = await verifyCases(stage.database);
    expect(await verifyExport(rows(lines))).toMatchObject({ cases: life.length, lines: count, faults: [] });
  });

  it('names the line of an export that was edited, dropped or brought in from another case', async () => {
    const [caseId, other] = [cases[4]!, cases[5]!];
    const lines = await exported(caseId);
    // Before the lines stands what the export holds, and the numbers the case has.
    const second = lines.findIndex((line) => line.includes('ENTER_BASIS'));
    const edited = lines.with(second + 1, lines[second + 1]!.replace('CONFIRM_BASIS', 'ENTER_BASIS'));
    expect((await verifyExport(rows(edited))).faults).toMatchObject([{ caseId, seq: 3 }]);
    expect((await verifyExport(rows(lines.toSpliced(second, 1)))).faults).toMatchObject([{ caseId, seq: 2 }]);
    const foreign = (await exported(other))[second]!.replaceAll(other, caseId);
    expect((await verifyExport(rows(lines.with(second, foreign)))).faults).toMatchObject([{ caseId, seq: 2 }]);
  });
});
