import { describe, expect, it } from '@jest/globals';
import type { Schemas } from '../api/client.js';
import { decidedLines } from './decided.lines.js';

type Line = Schemas['HistoryLineDto'];

const told = (...events: string[]) => events.map((event, index) => ({ seq: index + 1, event, payload: {} }) as Line);
const seen = (event: string, history: Line[]) => decidedLines(event, history).map(({ name, line }) => [name, line.seq]);

describe('what an act decides about', () => {
  it('is the plan as it was handed in last', () => {
    const history = told('ASSIGN', 'SUBMIT_PLAN', 'RETURN_PLAN', 'SUBMIT_PLAN');
    for (const event of ['APPROVE_PLAN', 'RETURN_PLAN', 'CONFIRM_PLAN']) {
      expect(seen(event, history)).toEqual([['治理方案', 4]]);
    }
  });

  it('is the application with the photos of how it was, for whoever names verifiers and whoever verifies', () => {
    const history = told('ASSIGN', 'SUBMIT_CLOSEOUT', 'START_VERIFY', 'FAIL', 'SUBMIT_CLOSEOUT', 'START_VERIFY');
    for (const event of ['START_VERIFY', 'PASS', 'PASS_PARTLY', 'FAIL']) {
      expect(seen(event, history)).toEqual([
        ['销号申请和自评', 5],
        ['先前的核查结论', 4],
      ]);
      expect(decidedLines(event, history)[0]?.withBefore).toBe(true);
    }
  });

  it('is every verdict that passed something, the newest first, then what they judged', () => {
    const history = told('ASSIGN', 'SUBMIT_CLOSEOUT', 'PASS_PARTLY', 'SUBMIT_CLOSEOUT', 'PASS');
    expect(seen('APPROVE_CLOSE', history)).toEqual([
      ['核查结论', 5],
      ['核查结论', 3],
      ['销号申请和自评', 4],
    ]);
  });

  it('is never of an assignment that is over', () => {
    const history = told('ASSIGN', 'SUBMIT_PLAN', 'SUBMIT_CLOSEOUT', 'PASS', 'LOOKBACK_FAIL', 'REASSIGN');
    expect(seen('APPROVE_CLOSE', history)).toEqual([]);
    expect(seen('SUBMIT_CLOSEOUT', history)).toEqual([]);
  });

  it('is nothing for an act that judges nothing', () => {
    expect(decidedLines('LOG_PROGRESS', told('ASSIGN', 'SUBMIT_PLAN'))).toEqual([]);
  });
});
