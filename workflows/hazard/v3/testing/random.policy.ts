import type { Limit } from '../../../calendar.js';
import type { SeededRandom } from '../../../kit/testing/seeded-random.js';
import {
  type LadderAudience,
  type LadderPolicy,
  measureKinds,
  type Rung,
  rungIds,
} from '../../../policies/ladder.policy.js';
import { policy3 } from '../../../policies/policy-3.js';
import type { VariedPolicy } from '../../../policies/variant.policy.js';
import type { Grounded, Reminder } from '../../../policy.js';

const basis = '县安委会会议纪要〔2026〕3号';
const grounded = <T>(value: T): Grounded<T> => ({ value, basis });
/** What documents bound stays within them: so many calendar days or working days at most. */
const bounded: Record<string, (random: SeededRandom) => Limit> = {
  'verify.limit': (random) => ({ d: from(1, 10, random) }),
  'resume.review': (random) => ({ d: from(1, 10, random) }),
  'verify.fire.limit': (random) => ({ wd: from(1, 3, random) }),
};
const audiences: readonly LadderAudience[] = [
  'responsible',
  'owner',
  'ownersSuperior',
  'assigning',
  'supervising',
  'supervisingLeader',
  'territory',
  'territoryLeader',
  'office',
  'committeeLeader',
];

function from(least: number, most: number, random: SeededRandom): number {
  return least + random.below(most - least + 1);
}

function limit(random: SeededRandom): Limit {
  const unit = random.next();
  if (unit < 0.5) return { wd: from(1, 25, random) };
  if (unit < 0.85) return { d: from(1, 45, random) };
  return unit < 0.95 ? { hours: from(1, 120, random) } : { months: from(1, 2, random) };
}

/** Some of them at least, in the order they stand in. */
function some<T>(all: readonly T[], random: SeededRandom): T[] {
  const sure = random.below(all.length);
  return all.filter((_one, index) => index === sure || random.chance(0.6));
}

/** In any order. */
function shuffled<T>(all: readonly T[], random: SeededRandom): T[] {
  return [...all]
    .map((one) => [random.next(), one] as const)
    .sort(([one], [other]) => one - other)
    .map(([, one]) => one);
}

function limits<K extends string>(keys: Record<K, unknown>, random: SeededRandom): Record<K, Grounded<Limit>> {
  const drawn = Object.keys(keys).map((key) => [key, grounded(bounded[key]?.(random) ?? limit(random))]);
  return Object.fromEntries(drawn) as Record<K, Grounded<Limit>>;
}

function time(random: SeededRandom): string {
  return [from(0, 23, random), from(0, 59, random)].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Each nearer to the date than the one before. */
function reminders(random: SeededRandom): Grounded<Reminder[]> {
  const days = new Set(Array.from({ length: random.below(7) }, () => random.below(31)));
  return grounded(
    [...days]
      .sort((one, other) => other - one)
      .map((daysBefore) => ({
        rung: random.pick(['R2', 'R3'] as const),
        daysBefore,
        minimumPeriodDays: random.below(40),
      })),
  );
}

/** Rungs that climb, under any of their names: some of the seven, each for some levels, told to some, with or without a reply and a draft. */
function rungs(random: SeededRandom): Rung[] {
  const ids = random.chance(0.3) ? shuffled(rungIds, random) : rungIds;
  let afterWd = 0;
  let below: Rung['id'] | null = null;
  return some(ids, random).map((id) => {
    afterWd += from(1, 12, random);
    const signer = random.pick(['committeeOffice', 'committeeLeader', 'departmentSupervisor'] as const);
    const draft = { kind: random.pick(measureKinds), against: random.pick(['responsible', 'owner'] as const), signer };
    const whenUnanswered = random.chance(0.5) ? below : null;
    below = id;
    return {
      id,
      whenUnanswered,
      afterWd,
      levels: some(['major', 'general'], random),
      to: some(audiences, random),
      reply: random.chance(0.5) ? limit(random) : null,
      measure: random.chance(0.6) ? draft : null,
    };
  });
}

function ladder(random: SeededRandom): LadderPolicy['ladder'] {
  const known = rungs(random);
  const anyRung = () => random.pick(known).id;
  const step = { officeFrom: from(1, 5, random), leaderFrom: from(1, 5, random), letterAt: from(1, 5, random) };
  return {
    windowReminderWd: grounded(random.below(11)),
    progressAskedAfter: grounded(random.next()),
    rungs: grounded(known),
    occurrences: grounded({
      accident: anyRung(),
      falseRectification: anyRung(),
      danger: anyRung(),
      refusal: anyRung(),
      recurrence: anyRung(),
    }),
    startWhenExtensionsUsedUp: grounded(random.pick(known).id),
    duties: grounded(policy3.ladder.duties.value.map((duty) => ({ ...duty, ...step }))),
    silence: grounded(policy3.ladder.silence.value),
    measures: grounded({
      sign: limit(random),
      issue: limit(random),
      hold: { interview: limit(random) },
      answer: { letter: limit(random), interview: limit(random), listing: limit(random), stop: limit(random) },
      leaderFrom: from(1, 5, random),
    }),
  };
}

/** Important periods and what differs in them, by level and by sector（8.25）. */
function variation(random: SeededRandom): Pick<VariedPolicy, 'periods' | 'variants'> {
  const periods = [
    { name: '节前', from: '2026-02-01', to: '2026-05-15' },
    { name: '汛期', from: '2026-06-01', to: '2026-09-30' },
  ];
  const keys = Object.keys({ ...policy3.limits, ...policy3.practice.limits });
  const conditions = [
    { level: 'major' },
    { level: 'general', sector: 'fire' },
    { period: '节前' },
    { period: '汛期', level: 'major' },
  ];
  const variants = some(conditions, random).map((when) => {
    const key = random.pick(keys);
    const varied = { when, limits: limits({ [key]: true }, random) };
    return random.chance(0.3) ? { ...varied, reminders: reminders(random) } : varied;
  });
  return random.chance(0.5) ? { periods, variants } : { periods: [], variants: [] };
}

/**
 * A policy drawn anew in every value, within what the office may decide: bounds of documents, rungs that climb, words in use.
 * Audiences and rungs are never empty, and nothing repeats without a day between.
 */
export function randomPolicy(random: SeededRandom, version: number): LadderPolicy & VariedPolicy {
  const { practice } = policy3;
  return {
    version,
    limits: limits(policy3.limits, random),
    extension: {
      windowMajorWd: grounded(random.below(31)),
      windowGeneralDays: grounded(random.below(21)),
      maximumTimes: grounded(from(1, 4, random)),
    },
    rectificationDays: { major: grounded(from(1, 90, random)), general: grounded(from(1, 30, random)) },
    reminders: reminders(random),
    urgeAfterWd: grounded(from(1, 5, random)),
    digestEveryWd: grounded(from(1, 5, random)),
    noticeTime: time(random),
    lastOpenHour: time(random),
    shortVerificationSectors: grounded(some(['fire', 'gas', 'work-trade'], random)),
    practice: {
      limits: limits(practice.limits, random),
      stopOrderAtMost: grounded({ months: from(1, 6, random) }),
      powerCutNotice: grounded({ hours: from(24, 72, random) }),
      expertOpinionsToLower: grounded(from(1, 3, random)),
      recurrenceWindow: grounded({ months: from(1, 12, random) }),
      dualReportBlocksClosing: grounded(random.chance(0.5)),
      lookBackShare: grounded(random.next()),
    },
    ladder: ladder(random),
    ...variation(random),
  };
}
