import type { WorkCalendar } from '../../../workflows/calendar.js';
import type { MeasureLimits, Rung } from '../../../workflows/policies/ladder.policy.js';
import type { Done } from '../actors.log.js';
import type { LetterAct } from '../letters/letters.log.js';
import { answerWantedBy } from './letter.expectation.js';

/** A rung somebody must have heard of by then, because nobody had handed in. */
export interface ExpectedRung {
  caseId: string;
  rung: string;
}

/** When nobody swept, UTC milliseconds. */
interface Silence {
  fromMs: number;
  toMs: number;
}

/** A hazard as its people remember it. */
export interface ClimbingHazard {
  caseId: string;
  level: 'major' | 'general';
  done: readonly Done[];
  /** When letters about it were issued. */
  issued: readonly Pick<LetterAct, 'kind' | 'because' | 'atMs'>[];
}

/** The days the policy names, and the world they are counted in. */
export interface Climbing {
  rungs: readonly Rung[];
  measures: MeasureLimits;
  /** Hour of the day, Asia/Shanghai. */
  noticeTime: string;
  calendar: WorkCalendar;
  silences: readonly Silence[];
}

/**
 * The rungs a hazard must have come to by what its people did, from its last date until they first hand in or the end:
 * by the days the policy names, not by the code that climbs. Pure. @param endMs the end of the simulated time
 */
export function expectedRungs(hazard: ClimbingHazard, climbing: Climbing, endMs: number): ExpectedRung[] {
  const { caseId, done } = hazard;
  const handedIn = done.findIndex(({ type }) => type === 'SUBMIT_CLOSEOUT');
  const before = handedIn < 0 ? done : done.slice(0, handedIn);
  const untilMs = handedIn < 0 ? endMs : done[handedIn]!.atMs;
  const dueOn = before.findLast((act) => act.dueOn !== null)?.dueOn;
  if (!dueOn) return [];
  return latestInstants(hazard, dueOn, climbing)
    .filter(({ atMs }) => atMs < untilMs)
    .map(({ id }) => ({ caseId, rung: id }));
}

/**
 * Until when each rung must have come. A rung waits for its day, for the working day after the one below, and for what the last
 * rung that asked for an explanation is owed: the policy's `reply`, counted from the latest that rung can have come; or, once its letter is issued, the
 * answer, `answer` working days after the issue or after the last day to `hold` it. How long signing and issuing may take need not
 * be allowed for: people remember the day they issued it on, and a letter issued when the rung had to be there holds nothing back.
 */
function latestInstants({ level, issued }: ClimbingHazard, dueOn: string, climbing: Climbing) {
  const { rungs, measures, noticeTime, calendar, silences } = climbing;
  const morning = (day: string, workingDays: number) =>
    calendar.atLocalTime(calendar.addWorkingDays(day, workingDays), noticeTime);
  const morningAfter = (endMs: number) => morning(calendar.localDate(endMs - 1), 1);
  let asking: { rung: Rung; atMs: number } | null = null;
  let belowMs: number | null = null;
  return rungs
    .filter(({ afterWd, levels }) => afterWd !== null && levels.includes(level))
    .map((rung) => {
      let atMs = morning(dueOn, rung.afterWd!);
      if (belowMs !== null) atMs = Math.max(atMs, morning(calendar.localDate(belowMs), 1));
      if (asking) {
        const { rung: asked, atMs: askedMs } = asking;
        atMs = Math.max(atMs, morningAfter(calendar.limitEnd(asked.reply!, askedMs)));
        const inWriting = issued.filter(({ because, atMs: issuedMs }) => because === asked.id && issuedMs < atMs);
        const answers = inWriting.map((letter) => answerWantedBy(letter, letter.atMs, measures, calendar));
        atMs = Math.max(atMs, ...answers.filter((endMs) => endMs !== null).map(morningAfter));
      }
      atMs = silences.find(({ fromMs, toMs }) => fromMs <= atMs && atMs < toMs)?.toMs ?? atMs;
      if (rung.reply) asking = { rung, atMs };
      belowMs = atMs;
      return { id: rung.id, atMs };
    });
}
