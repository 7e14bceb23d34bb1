import type { Limit, WorkCalendar } from '../../../workflows/calendar.js';
import type { Done } from '../actors.log.js';
import type { BaseCounts, ClosureCounts } from './closure.counts.js';

/** What one hazard came to, by what its people did. */
export interface Remembered {
  level: 'major' | 'general';
  sector: string;
  done: readonly Done[];
}

/** Until when the law lets authorities verify, by sector. */
export type VerificationLimit = (sector: string) => Limit;

interface Course {
  originalDue: number | null;
  due: number | null;
  /** The date in force when it passed: what comes after changes nothing of it. */
  passed: number | null;
  appliedAt: number | null;
  closed: boolean;
  extended: boolean;
  reopened: boolean;
}

/**
 * Both on-time rates from the memory of the actors alone, by the words of the rule and not by the code that rules: neither
 * the history nor anything of src/analytics is read. Pure.
 * @param atMs the cut-off, UTC milliseconds
 */
export function ownFigures(
  hazards: readonly Remembered[],
  atMs: number,
  calendar: WorkCalendar,
  verification: VerificationLimit,
): ClosureCounts {
  const listed = hazards.filter(
    ({ level, done }) => level === 'major' && done.some(({ type }) => type === 'DETERMINE'),
  );
  const courses = listed.map(({ done, sector }) => ({ course: courseOf(done, atMs, calendar), sector }));
  const count = (holds: (course: Course) => boolean) => courses.filter(({ course }) => holds(course)).length;
  const base = (dueOf: (course: Course) => number | null, spoilt: (course: Course) => boolean) => {
    const counts: BaseCounts = { ...none };
    for (const { course, sector } of courses) {
      const due = dueOf(course);
      if (!course.closed && (due === null || due > atMs)) continue;
      counts.due += 1;
      counts[outcome(course, due, spoilt(course), atMs, (from) => calendar.limitEnd(verification(sector), from))] += 1;
    }
    return { ...counts, rate: rateOf(counts) };
  };
  return {
    found: listed.length,
    closed: count(({ closed }) => closed),
    extended: count(({ extended }) => extended),
    reopened: count(({ reopened }) => reopened),
    original: base(
      ({ originalDue }) => originalDue,
      ({ reopened }) => reopened,
    ),
    current: base(
      ({ passed, due }) => passed ?? due,
      () => false,
    ),
  };
}

const none = { due: 0, onTime: 0, lateClosed: 0, overdueOpen: 0, inVerification: 0, verificationLate: 0, rate: null };

type Outcome = Exclude<keyof BaseCounts, 'due' | 'rate'>;

function outcome(
  { closed, appliedAt }: Course,
  due: number | null,
  spoilt: boolean,
  atMs: number,
  verifiedBy: (from: number) => number,
): Outcome {
  const inTime = !spoilt && appliedAt !== null && (due === null || appliedAt < due);
  if (closed) return inTime ? 'onTime' : 'lateClosed';
  if (!inTime) return 'overdueOpen';
  return atMs < verifiedBy(appliedAt) ? 'inVerification' : 'verificationLate';
}

function rateOf({ due, inVerification, onTime }: BaseCounts): number | null {
  const whole = due - inVerification;
  if (whole === 0) return null;
  const percent = Math.round((1000 * onTime) / whole) / 10;
  return onTime < whole ? Math.min(percent, 99.9) : percent;
}

function courseOf(done: readonly Done[], atMs: number, calendar: WorkCalendar): Course {
  const course: Course = {
    ...{ originalDue: null, due: null, passed: null, appliedAt: null },
    ...{ closed: false, extended: false, reopened: false },
  };
  for (const act of done.filter((one) => one.atMs <= atMs)) {
    if (!course.closed && course.passed === null && course.due !== null && course.due <= act.atMs) {
      course.passed = course.due;
    }
    Object.assign(course, changedBy(act, course, calendar));
  }
  return course;
}

function changedBy({ type, atMs, dueOn }: Done, course: Course, calendar: WorkCalendar): Partial<Course> {
  switch (type) {
    case 'ASSIGN':
    case 'REASSIGN': {
      const due = calendar.endOfDay(dueOn!);
      return { due, originalDue: course.originalDue ?? due };
    }
    case 'APPROVE_EXTENSION':
      return { due: calendar.endOfDay(dueOn!), extended: true };
    case 'SUBMIT_CLOSEOUT':
      return { appliedAt: atMs };
    case 'FAIL':
      return { appliedAt: null };
    case 'APPROVE_CLOSE':
      return { closed: true };
    case 'LOOKBACK_FAIL':
      return { closed: false, reopened: true, appliedAt: null, due: null, passed: null };
    default:
      return {};
  }
}
