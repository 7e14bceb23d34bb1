import type { WorkCalendar } from '../../../workflows/calendar.js';
import type { Rung } from '../../../workflows/policies/ladder.policy.js';
import type { Done } from '../actors.log.js';

/** A rung somebody must have heard of by then, because nobody had handed in. */
export interface ExpectedRung {
  caseId: string;
  rung: string;
}

/** Working days by which limits to explain may put a rung off. */
const putOffWd = 3;
/** The same where nobody swept for a while: the ladder starts late, and goes on from there. */
const afterSilenceWd = 8;

/** When nobody swept, UTC milliseconds. */
interface Silence {
  fromMs: number;
  toMs: number;
}

/**
 * The rungs a hazard must have come to by what its people did, from its first date until they first hand in or the end:
 * by the days the policy names, not by the code that climbs. Pure. @param endMs the end of the simulated time
 */
export function expectedRungs(
  hazard: { caseId: string; level: 'major' | 'general'; done: readonly Done[] },
  rungs: readonly Rung[],
  calendar: WorkCalendar,
  endMs: number,
  silences: readonly Silence[],
): ExpectedRung[] {
  const { caseId, level, done } = hazard;
  const handedIn = done.findIndex(({ type }) => type === 'SUBMIT_CLOSEOUT');
  const before = handedIn < 0 ? done : done.slice(0, handedIn);
  const untilMs = handedIn < 0 ? endMs : done[handedIn]!.atMs;
  const dueOn = before.findLast((act) => act.dueOn !== null)?.dueOn;
  if (!dueOn) return [];
  const until = calendar.localDate(untilMs - 1);
  return rungs
    .filter(({ afterWd, levels }) => afterWd !== null && levels.includes(level))
    .filter(({ afterWd }) => {
      const nominal = calendar.addWorkingDays(dueOn, afterWd!);
      const silent = silences.filter(
        ({ fromMs, toMs }) =>
          calendar.localDate(toMs) >= dueOn && fromMs < untilMs && calendar.localDate(fromMs) <= nominal,
      );
      const late = silent.map(({ toMs }) => calendar.addWorkingDays(calendar.localDate(toMs), afterSilenceWd));
      const latest = [calendar.addWorkingDays(nominal, putOffWd), ...late].sort().at(-1)!;
      return latest < until;
    })
    .map(({ id }) => ({ caseId, rung: id }));
}
