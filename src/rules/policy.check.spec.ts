import { describe, expect, it } from '@jest/globals';
import { shippedPolicies } from '../../workflows/catalogue.js';
import type { LadderPolicy, Rung } from '../../workflows/policies/ladder.policy.js';
import { patched } from './document.patch.js';
import { policyFaults } from './policy.check.js';
import { valuesOf } from './policy.values.js';

const newest = shippedPolicies.at(-1) as LadderPolicy;
const basis = '县安委会会议纪要〔2026〕3号';
const faultsOf = (patch: object, parent: object = newest) =>
  policyFaults(patched(parent, patch), parent, newest).map(({ field, rule }) => `${field} ${rule}`);

describe('a policy, checked', () => {
  it('is taken as the product ships it, and with other values on other grounds', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ limits: { 'ack.limit': { value: { hours: 24 }, basis, level: 'S' } } })).toEqual([]);
    expect(faultsOf({ ladder: { startWhenExtensionsUsedUp: { value: 'L2' } } })).toEqual([]);
    expect(faultsOf({ sending: { quietHours: { value: { from: '18:30', until: '09:30' }, basis } } })).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a limit that is missing', { limits: { 'ack.limit': null } }, 'limits.ack.limit required'],
    ['a whole part that is missing', { practice: null }, 'practice required'],
    ['a part nobody knows', { limits: { 'sleep.limit': { value: { d: 1 }, basis } } }, 'limits.sleep.limit unknown'],
    ['a limit of two units', { limits: { 'ack.limit': { value: { d: 1, wd: 1 } } } }, 'limits.ack.limit.value isLimit'],
    ['half a day', { limits: { 'ack.limit': { value: { wd: 0.5 } } } }, 'limits.ack.limit.value isLimit'],
    [
      'a window in another unit',
      { practice: { recurrenceWindow: { value: { d: 300 } } } },
      'practice.recurrenceWindow.value isLimit',
    ],
    ['no ground', { limits: { 'ack.limit': { basis: ' ' } } }, 'limits.ack.limit.basis basis'],
    ['a level nobody knows', { limits: { 'ack.limit': { level: 'X' } } }, 'limits.ack.limit.level isIn'],
    ['a share of two', { practice: { lookBackShare: { value: 2 } } }, 'practice.lookBackShare.value isShare'],
    ['a day of no month', { filing: { yearlyBy: { value: '13-31', basis } } }, 'filing.yearlyBy.value isMonthDay'],
    ['a time that is none', { noticeTime: '25:00' }, 'noticeTime isTime'],
    [
      'a sector nobody knows',
      { shortVerificationSectors: { value: ['fire', 'moon'] } },
      'shortVerificationSectors.value.1 isIn',
    ],
    [
      'a rung nobody knows',
      { ladder: { occurrences: { value: { ...newest.ladder.occurrences.value, accident: 'L9' } } } },
      'ladder.occurrences.value.accident isIn',
    ],
    [
      'a verification longer than its document allows',
      { limits: { 'verify.limit': { value: { d: 11 }, basis } } },
      'limits.verify.limit.value floor',
    ],
    [
      'the same in another unit',
      { limits: { 'verify.limit': { value: { wd: 9 }, basis } } },
      'limits.verify.limit.value floor',
    ],
    [
      'a notice shorter than the law',
      { practice: { powerCutNotice: { value: { hours: 12 }, basis } } },
      'practice.powerCutNotice.value floor',
    ],
    [
      'eight days on the ground of ten',
      { limits: { 'verify.limit': { value: { d: 8 } } } },
      'limits.verify.limit.basis restated',
    ],
  ])('is refused for %s', (_, patch, broken) => expect(faultsOf(patch)).toEqual([broken]));

  const rungs = valuesOf(newest).find(({ path }) => path === 'ladder.rungs')!.value as Rung[];
  const ladder = (change: (rung: Rung, index: number) => object) => ({
    ladder: { rungs: { value: rungs.map((rung, index) => ({ ...rung, ...change(rung, index) })) } },
  });
  it('is refused where rungs do not climb', () => {
    const level = ladder((_rung, index) => (index === 2 ? { afterWd: rungs[1]!.afterWd } : {}));
    expect(faultsOf(level)).toEqual(['ladder.rungs.value climbs']);
    const twice = ladder((_rung, index) => (index === 2 ? { id: 'L1' } : {}));
    expect(faultsOf(twice)).toContain('ladder.rungs.value climbs');
  });

  it.each<[string, object, string]>([
    ['a digest that never moves on', { digestEveryWd: { value: 0 } }, 'digestEveryWd.value silence'],
    ['an urging on the day itself', { urgeAfterWd: { value: 0 } }, 'urgeAfterWd.value silence'],
    ['no extension at all', { extension: { maximumTimes: { value: 0 } } }, 'extension.maximumTimes.value silence'],
    ['a rung told to nobody', ladder((_rung, index) => (index === 2 ? { to: [] } : {})), 'ladder.rungs.value silence'],
    ['a rung of no level', ladder((_rung, index) => (index === 2 ? { levels: [] } : {})), 'ladder.rungs.value silence'],
    [
      'a first rung before the date',
      ladder((_rung, n) => (n === 0 ? { afterWd: 0 } : {})),
      'ladder.rungs.value silence',
    ],
    [
      'a rung brought forward by what a higher one asks',
      ladder((_rung, n) => (n === 2 ? { whenUnanswered: 'L4' } : {})),
      'ladder.rungs.value silence',
    ],
    ['a silence that comes to nothing', { ladder: { silence: { value: [] } } }, 'ladder.silence.value silence'],
    [
      'a night that swallows the day',
      { sending: { quietHours: { value: { from: '13:00', until: '08:00' } } } },
      'sending.quietHours.value silence',
    ],
    [
      'quiet hours at noon',
      { sending: { quietHours: { value: { from: '12:00', until: '14:00' } } } },
      'sending.quietHours.value silence',
    ],
    [
      'an occurrence that leads nowhere',
      { ladder: { rungs: { value: rungs.filter(({ id }) => id !== 'L6') } } },
      'ladder.occurrences.value silence',
    ],
  ])('is refused where it would fall silent: %s', (_, patch, broken) => expect(faultsOf(patch)).toContain(broken));

  it('is refused where reminders do not come nearer', () => {
    const reminders = valuesOf(newest).find(({ path }) => path === 'reminders')!;
    const value = [...(reminders.value as object[])].reverse();
    expect(faultsOf({ reminders: { value, basis } })).toContain('reminders.value silence');
  });

  const periods = [{ name: '两会', from: '2027-03-01', to: '2027-03-15' }];
  const variant = { when: { period: '两会', level: 'major' }, limits: { 'ack.limit': { value: { wd: 1 }, basis } } };

  it('8.25 may vary by level, sector and period', () => {
    expect(faultsOf({ periods, variants: [variant] })).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a period that ends before it starts', { periods: [{ ...periods[0], to: '2027-02-01' }] }, 'periods.0.to isAfter'],
    ['a period of a day that does not exist', { periods: [{ ...periods[0], to: '2027-03-32' }] }, 'periods.0.to isDay'],
    ['two periods of one name', { periods: [...periods, ...periods] }, 'periods unique'],
    ['a period nobody wrote down', { variants: [variant] }, 'variants.0.when.period isIn'],
    ['no condition', { variants: [{ ...variant, when: {} }] }, 'variants.0.when isNotEmpty'],
    ['a limit nobody knows', { periods, variants: [{ ...variant, limits: { x: {} } }] }, 'variants.0.limits.x unknown'],
    ['nothing that differs', { periods, variants: [{ when: variant.when }] }, 'variants.0 isNotEmpty'],
    ['the same said twice', { periods, variants: [variant, variant] }, 'variants.1.limits.ack.limit unique'],
    [
      'more than the document allows',
      { variants: [{ when: { level: 'major' }, limits: { 'verify.limit': { value: { d: 20 }, basis } } }] },
      'variants.0.limits.verify.limit.value floor',
    ],
  ])('8.25 is refused with a variant of %s', (_, patch, broken) => expect(faultsOf(patch)).toEqual([broken]));
});
