import type { Limit } from '../../../workflows/calendar.js';
import { ladderOf } from '../../../workflows/policies/ladder.policy.js';
import type { Rules } from '../../../workflows/rules.js';
import type { LivedCity } from '../simulation.js';
import type { ClosureCounts } from './closure.counts.js';
import { ownFigures } from './own.figures.js';
import { type Climbing, type ExpectedRung, expectedRungs } from './rung.expectation.js';

/** Both on-time rates as the people of the city remember them. */
export function rememberedFigures({ people, calendar, toMs }: LivedCity, rules: Rules): ClosureCounts {
  const hazards = [...people.log.done].map(([{ scripted }, done]) => ({
    level: scripted.fact.level,
    sector: scripted.enterprise.sector,
    done,
  }));
  return ownFigures(hazards, toMs, calendar, (sector) => verificationLimit(sector, rules));
}

/** The rungs that must have come by what the people of the city did. */
export function rememberedRungs({ people, calendar, toMs, outages }: LivedCity, rules: Rules): ExpectedRung[] {
  const silences = outages.windows.filter(({ name }) => name === 'workers-dead');
  const { rungs, measures } = ladderOf(rules);
  const { noticeTime } = rules.policy;
  const climbing: Climbing = { rungs: rungs.value, measures: measures.value, noticeTime, calendar, silences };
  const allIssued = people.letters.acts.filter(({ type }) => type === 'ISSUE');
  return [...people.log.done].flatMap(([{ scripted, caseId }, done]) => {
    const issued = allIssued.filter(({ hazardId }) => hazardId === caseId);
    return expectedRungs({ caseId: caseId!, level: scripted.fact.level, done, issued }, climbing, toMs);
  });
}

function verificationLimit(sector: string, { policy }: Rules): Limit {
  const short = policy.shortVerificationSectors.value.includes(sector);
  return policy.limits[short ? 'verify.fire.limit' : 'verify.limit'].value;
}
