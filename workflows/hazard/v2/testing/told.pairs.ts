import type { Standing } from '../../../kit/types.js';
import { endOf, local } from '../../v1/testing/cast.js';
import { giverOf, goOn, type Play, type Said } from '../../v1/testing/play.js';
import { general } from '../../v1/testing/standings.js';
import type { HazardFacts } from '../hazard.facts.js';
import { factsIn } from './standings.js';

/**
 * Lives too rare to be met at random: a request that waits while the hazard is raised, verified, overdue or suspended, a wrong
 * body that has been suspended, and a hazard that has come back.
 */
export function toldPairs(play: Play<HazardFacts>): string[] {
  const { planApproved: _plan, ...clocks } = factsIn.rectifying.clocks;
  const due = endOf('2026-03-26');
  const short = { ...general, clocks, dueAt: due, originalDueAt: due, assignedDueAt: due };
  const asked = giverOf(play)('rectifying', short).when({ type: 'REQUEST_EXTENSION' }).after;
  const { standing: assigned } = giverOf(play)('assigned');
  const suspending: Said[] = [{ type: 'PROPOSE_SUSPENSION' }, { type: 'SUSPEND_PRODUCTION' }];
  const lives: [Standing<HazardFacts>, ...Said[]][] = [
    [asked, { type: 'CHANGE_LEVEL' }, { type: 'SUBMIT_PLAN' }],
    [asked, { type: 'SUBMIT_CLOSEOUT' }, { type: 'START_VERIFY' }, { type: 'CHANGE_LEVEL' }, { type: 'PASS' }],
    [asked, { type: 'RUNG_DUE', at: local('2026-03-27T09:00') }],
    [assigned, ...suspending, { type: 'RETURN' }],
    [asked, ...suspending],
    [giverOf(play)('reopened').standing, ...suspending],
  ];
  return lives.flatMap(([standing, ...life]) => {
    let now = standing;
    return life.flatMap((said) => {
      now = goOn(play, now).when(said).after;
      const { lifecycle, extension, production, escalation } = now.value;
      return [
        `${lifecycle}+${extension}`,
        `${lifecycle}+${production}`,
        `${extension}+${escalation}`,
        `${extension}+${production}`,
      ];
    });
  });
}
