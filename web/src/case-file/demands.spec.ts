import { describe, expect, it } from '@jest/globals';
import type { Schemas } from '../api/client.js';
import { demandedFields } from '../forms/demanded.fields.js';
import { eventFields } from '../forms/event.fields.js';
import { dayFault } from '../forms/field.rules.js';
import { document } from '../forms/testing.document.js';
import { demandsOf } from './demands.js';

type View = Schemas['HazardView'];

const view = (level: string, overdue: boolean, recurrenceOf: string | null = null) =>
  ({ level, due: { overdue }, practice: { recurrenceOf } }) as View;

describe('what a case demands of a plan', () => {
  const asked = (of: View) => demandedFields(eventFields('SUBMIT_PLAN', document) ?? [], demandsOf('SUBMIT_PLAN', of));
  const field = (of: View, name: string) => asked(of).find((one) => one.name === name);

  it('is that workers of a major hazard have been told, and not tomorrow', () => {
    expect(field(view('major', false), 'workersToldOn')).toMatchObject({
      required: true,
      owed: '重大隐患必填',
      day: 'notFuture',
    });
    expect(field(view('general', false), 'workersToldOn')).toMatchObject({ required: false, day: 'notFuture' });
  });

  it('is milestones that lie ahead, unless the date of the hazard is past', () => {
    expect(field(view('major', false), 'milestones')).toMatchObject({
      fields: [{}, { name: 'dueOn', day: 'notPast' }],
    });
    expect(field(view('major', true), 'milestones')).toMatchObject({ fields: [{}, { name: 'dueOn' }] });
    expect(demandsOf('SUBMIT_PLAN', view('major', true))).not.toHaveProperty(['milestones.dueOn']);
  });

  it('is an analysis of the cause where the hazard came back', () => {
    expect(demandsOf('SUBMIT_PLAN', view('major', false, 'before'))['causeAnalysis']?.owed).toBe('复发隐患必填');
    expect(demandsOf('SUBMIT_PLAN', view('major', false))).not.toHaveProperty('causeAnalysis');
  });

  it('is of no other form', () => {
    expect(demandsOf('LOG_PROGRESS', view('major', false))).toEqual({});
  });
});

describe('a day on the wrong side of today', () => {
  it('is named by its rule, today itself is on neither', () => {
    const [ahead, behind] = [dayFault('notPast', '2026-12-01'), dayFault('notFuture', '2026-12-01')];
    expect(ahead('2026-11-30')).toBe('不能早于今天，今天是2026年12月1日（周二）');
    expect(behind('2026-12-02')).toBe('填已经通报的日期，不能晚于今天，今天是2026年12月1日（周二）');
    expect([ahead('2026-12-01'), behind('2026-12-01'), ahead(undefined)]).toEqual(['', '', '']);
  });
});
