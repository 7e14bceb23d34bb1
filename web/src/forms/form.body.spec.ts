import { describe, expect, it } from '@jest/globals';
import { eventFields } from './event.fields.js';
import { bodyOf } from './form.body.js';
import { document } from './testing.document.js';

const body = (event: string, values: Record<string, unknown>) => bodyOf(eventFields(event, document) ?? [], values);

describe('the body made from what was typed', () => {
  it('drops blanks around words, and answers that are only blanks', () => {
    expect(body('SUBMIT_PLAN', { goals: '  恢复检测 \n', workersToldOn: ' ' })).toMatchObject({ goals: '恢复检测' });
    expect(body('SUBMIT_PLAN', { goals: '   ' })).not.toHaveProperty('goals');
  });

  it('keeps nought and no, which are answers', () => {
    expect(body('SUBMIT_CLOSEOUT', { actualCostFen: 0 })).toEqual({ actualCostFen: 0 });
    expect(body('PASS', { items: [{ item: '报警', passed: false }] })).toEqual({
      items: [{ item: '报警', passed: false }],
    });
  });

  it('sends required groups and rows empty rather than not at all, so that the answer names what they lack', () => {
    expect(body('SUBMIT_PLAN', {})).toEqual({ fiveElements: {}, milestones: [] });
  });

  it('leaves out files that were not added and knows nothing beyond its fields', () => {
    expect(body('REPORT', { photos: [], ofAnotherForm: 1 })).toEqual({});
    expect(body('REPORT', { photos: ['a'] })).toEqual({ photos: ['a'] });
  });
});
