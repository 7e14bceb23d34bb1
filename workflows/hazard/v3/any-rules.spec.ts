import { describe, expect, it } from '@jest/globals';
import { policyFaults } from '../../../src/rules/policy.check.js';
import { policy3 } from '../../policies/policy-3.js';
import { livesUnderAnyRules } from './testing/checks/any-rules.check.js';
import { mistakes, planted } from './testing/planted.js';

/** Thousands more are lived with the faults. */
const lives = 60;

describe('under any policy and any calendar', () => {
  it('every open case has a next deadline, each identity fires once, and what is foreseen comes', () => {
    const shown = livesUnderAnyRules({ to: lives }, (policy, seed) => {
      expect([seed, ...policyFaults(policy, policy3, policy3)]).toEqual([seed]);
    });
    expect(shown.broken).toEqual([]);
    expect(shown.foreseen).toBeGreaterThan(lives * 4);
    expect(shown.rungs.carriedOut).toBeGreaterThan(lives);
    expect(shown.rungs.overtaken).toBeGreaterThan(lives / 6);
  });

  it.each([
    ['what has fired is forgotten', 'fired twice'],
    ['the bulletin is left out', 'was foreseen and never came'],
    ['the next rung does not wait for the reply', 'came and was not foreseen'],
    ['time goes on while a submission is verified', 'the ladder stood still otherwise'],
  ])('would be found out: %s', (name, said) => {
    const definition = planted(mistakes[name]!);
    const isSaid = (from: number) =>
      livesUnderAnyRules({ from, to: from + 1, definition }).broken.some((breach) => breach.includes(said));
    expect(Array.from({ length: lives * 5 }, (_, seed) => seed).some(isSaid)).toBe(true);
  });
});
