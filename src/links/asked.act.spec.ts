import { describe, expect, it } from '@jest/globals';
import { actAskedBy } from './asked.act.js';

describe('the act a mail asks of an enterprise', () => {
  it.each([
    ['limitPassed', { limit: 'urge.reply' }, 'RECORD_REPLY'],
    ['digest', { limit: 'urge.reply' }, 'RECORD_REPLY'],
    ['urge', { limit: 'urge', replyUntilMs: 1 }, 'RECORD_REPLY'],
    ['limitPassed', { limit: 'subtask.limit' }, 'SUBMIT_SUBTASK'],
    ['subtaskAssigned', {}, 'SUBMIT_SUBTASK'],
    ['subtaskReturned', {}, 'SUBMIT_SUBTASK'],
    ['limitPassed', { limit: 'ack.limit' }, 'ACKNOWLEDGE'],
    ['limitPassed', { limit: 'plan.limit' }, 'SUBMIT_PLAN'],
    ['limitPassed', { limit: 'dual.report' }, 'REPORT_DUAL'],
    ['windowCloses', { limit: 'remind.R0' }, 'REQUEST_EXTENSION'],
    ['progressMissing', { limit: 'remind.R1' }, 'LOG_PROGRESS'],
    ['resumeRejected', {}, 'APPLY_RESUME'],
  ])('%s of %j is about %s', (notice, data, event) => expect(actAskedBy(notice, data)).toBe(event));

  it.each([
    ['closed', {}],
    ['urge', { limit: 'urge', replyUntilMs: null }],
    ['digest', { limit: 'digest' }],
    ['limitPassed', { limit: 'verify.limit' }],
  ])('%s of %j is about none that a link may do', (notice, data) => expect(actAskedBy(notice, data)).toBeNull());
});
