import { describe, expect, it } from '@jest/globals';
import { endOf, local } from '../hazard/v1/testing/cast.js';
import { cast } from '../hazard/v2/testing/cast.js';
import { hazardV3 } from '../hazard/v3/hazard.workflow.js';
import { rules } from '../hazard/v3/testing/cast.js';
import { givenOf } from '../hazard/v3/testing/hazard.play.js';
import { forecast } from './forecast.js';

const { standing } = givenOf(hazardV3)('rectifying');
const from = local('2026-03-10T10:00');
const foreseen = forecast(hazardV3, standing, rules, { from, until: local('2027-03-10T10:00'), timer: cast.timer });
const said = foreseen.map(({ kind, at, notices }) => [
  kind,
  new Date(at + 8 * 3_600_000).toISOString().slice(0, 16),
  notices.map(({ notice }) => notice).join(),
]);

describe('what time will do to a case if nobody does anything', () => {
  it('is every reminder and rung to the top, each with its instant and what it tells, repeats once', () => {
    expect(said).toEqual([
      ['remind.R1', '2026-04-20T09:00', 'progressMissing'],
      ['remind.R0', '2026-04-24T09:00', 'windowCloses'],
      ['milestone', '2026-05-01T00:00', 'reminder'],
      ['remind.R2', '2026-05-14T09:00', 'reminder'],
      ['remind.R2', '2026-05-22T09:00', 'reminder'],
      ['remind.R3', '2026-05-26T09:00', 'reminder'],
      ['remind.R3', '2026-05-28T09:00', 'reminder'],
      ['remind.R3', '2026-05-29T09:00', 'reminder'],
      ['milestone', '2026-05-30T00:00', 'reminder'],
      ['urge', '2026-06-01T09:00', 'urge'],
      ['digest', '2026-06-02T09:00', 'digest'],
      ['urge.reply', '2026-06-04T00:00', 'limitPassed'],
      ['rung.L2', '2026-06-04T09:00', 'rungLetter'],
      ['urge.reply', '2026-06-12T00:00', 'limitPassed'],
      ['rung.L3', '2026-06-12T09:00', 'rungBulletin'],
      ['rung.L4', '2026-06-22T09:00', 'rungInterview'],
      ['urge.reply', '2026-06-30T00:00', 'limitPassed'],
      ['rung.L5', '2026-06-30T09:00', 'rungListing'],
      ['rung.L6', '2026-07-13T09:00', 'rungStop'],
      ['rung.L7', '2026-08-24T09:00', 'rungReferral'],
    ]);
    expect(foreseen.filter(({ repeats }) => repeats).map(({ kind }) => kind)).toContain('digest');
  });

  it('leaves the case as it was, and says the same each time', () => {
    expect(forecast(hazardV3, standing, rules, { from, until: endOf('2027-03-09'), timer: cast.timer }).length).toBe(
      foreseen.length,
    );
    expect(standing.seq).toBe(19);
  });

  it('lets what is due together fire at once, the highest carried out', () => {
    const late = forecast(hazardV3, standing, rules, {
      from: local('2026-06-11T10:00'),
      until: local('2026-06-11T10:00'),
      timer: cast.timer,
    });
    const rungs = late.filter(({ event }) => event === 'RUNG_DUE').map(({ kind, overtaken }) => [kind, overtaken]);
    expect(rungs).toEqual([
      ['urge', true],
      ['rung.L2', true],
      ['rung.L3', false],
    ]);
  });
});
