import { describe, expect, it } from '@jest/globals';
import { waitsForALook } from './waiting.rule.js';

const rung = { event: 'RUNG_DUE', limit: 'rung.L2', rung: 'L2' };

describe('what waits for somebody to look after a standstill', () => {
  it.each([
    ['rungLetter', rung],
    ['rungReferral', { ...rung, limit: 'rung.L7', rung: 'L7' }],
    ['urge', rung],
    ['rungReferral', { event: 'TRIGGER_DUE', limit: 'trigger.accident', rung: 'L7' }],
  ])('is a rung of L2 and above: %s of %o', (notice, data) => {
    expect(waitsForALook(notice, data)).toBe(true);
  });

  it.each([
    ['urge', { event: 'RUNG_DUE', limit: 'urge', rung: 'L1' }],
    ['rungStop', { event: 'TRIGGER_DUE', limit: 'trigger.danger', rung: 'L6' }],
    ['dangerDeclared', { event: 'DECLARE_DANGER', limit: null, rung: 'L6' }],
    // Every notice of a hazard names the rung it has reached.
    ['digest', { event: 'DIGEST_DUE', limit: 'digest', rung: 'L3' }],
    ['reminder', { event: 'REMIND_DUE', limit: 'remind.R3', rung: null }],
    ['closed', { event: 'APPROVE_CLOSE', limit: null, rung: 'L4' }],
    ['rungBulletin', { event: 'SKIP_TO_RUNG', limit: null, rung: 'L3' }],
    ['measureToSign', { event: 'OPEN_MEASURE', limit: null, rung: 'L2' }],
    ['standstill', {}],
  ])('is nothing else: %s of %o', (notice, data) => {
    expect(waitsForALook(notice, data)).toBe(false);
  });
});
