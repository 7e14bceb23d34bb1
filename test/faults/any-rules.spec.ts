import { describe, expect, it, jest } from '@jest/globals';
import { livesUnderAnyRules } from '../../workflows/hazard/v3/testing/checks/any-rules.check.js';

const lives = Number(process.env['BIHUAN_LIVES'] ?? 600);
/** The first ones are lived whenever anything is tested. */
const from = 60;

jest.setTimeout(lives * 1_000);

describe('under any policy and any calendar', () => {
  it(`${lives} lives more keep every promise of the ladder; BIHUAN_LIVES says how many`, () => {
    const { broken, ...shown } = livesUnderAnyRules({ from, to: from + lives });
    process.stdout.write(`${JSON.stringify(shown)}\n`);
    expect(broken).toEqual([]);
  });
});
