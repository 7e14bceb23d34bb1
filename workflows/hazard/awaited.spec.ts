import { describe, expect, it } from '@jest/globals';
import { awaitedEvents, limitsKeptBy } from './awaited.js';
import { hazardEvents } from './v3/hazard.events.js';
import { hazardV3 } from './v3/hazard.workflow.js';
import { rules } from './v3/testing/cast.js';
import { givenOf } from './v3/testing/hazard.play.js';

describe('what a case waits for', () => {
  it('is first what runs beside its course, and an explanation never before the end of what it explains', () => {
    expect(awaitedEvents('rectifying', ['transfer.answer', 'urge.reply'], ['urge.reply'])).toEqual([
      'ACCEPT_TRANSFER',
      'APPROVE_EXTENSION',
      'SUBMIT_CLOSEOUT',
      'RECORD_REPLY',
    ]);
  });

  it('puts off what can wait until it is late', () => {
    expect(awaitedEvents('acknowledged', ['dual.report']).at(-1)).toBe('REPORT_DUAL');
    expect(awaitedEvents('acknowledged', ['dual.report'], ['dual.report'])[0]).toBe('REPORT_DUAL');
  });

  it('leaves no limit of an overdue hazard without somebody who keeps it', () => {
    const kept = new Set(
      Object.keys(hazardEvents).flatMap((event) => limitsKeptBy(event as keyof typeof hazardEvents)),
    );
    const { standing } = givenOf(hazardV3)('rectifying', {}, { escalation: 'climbing' });
    const urged = { ...standing.facts.clocks, urged: { seq: 15, at: standing.facts.dueAt! } };
    const facts = { ...standing.facts, rung: 'L1', replyRung: 'L1', clocks: urged } as const;
    const asked = hazardV3.deadlines({ ...standing, facts }, rules).filter(({ event }) => event === 'LIMIT_DUE');
    expect(asked.map(({ kind }) => kind)).toContain('urge.reply');
    expect(asked.filter(({ kind }) => !kept.has(kind))).toEqual([]);
  });
});
