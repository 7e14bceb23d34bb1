import { transitionsOf } from '../../../../kit/transitions.js';
import { assignmentActs } from '../acts/assignment.acts.js';
import { closeoutActs } from '../acts/closeout.acts.js';
import { determinationActs } from '../acts/determination.acts.js';
import { escalationActs } from '../acts/escalation.acts.js';
import { extensionActs } from '../acts/extension.acts.js';
import { lookBackActs } from '../acts/look-back.acts.js';
import { planningActs } from '../acts/planning.acts.js';
import { reportingActs } from '../acts/reporting.acts.js';
import { verificationActs } from '../acts/verification.acts.js';
import { type Acts, givenOf, type Hazard } from '../given.js';

/** Every scenario, by the kind of act it is about. */
export const allActs: Record<string, Acts> = {
  reporting: reportingActs,
  determination: determinationActs,
  assignment: assignmentActs,
  planning: planningActs,
  extension: extensionActs,
  closeout: closeoutActs,
  verification: verificationActs,
  'look-back': lookBackActs,
  escalation: escalationActs,
};

/** The scenarios that a definition does not live up to. */
export function brokenActs(definition: Hazard): string[] {
  const given = givenOf(definition);
  return Object.values(allActs)
    .flatMap((acts) => Object.entries(acts))
    .flatMap(([name, play]) => {
      try {
        play(given);
        return [];
      } catch (broken) {
        return [`${name}: ${(broken as Error).message}`];
      }
    });
}

/** Transitions that no scenario takes, and claims on a transition that no scenario is refused by. */
export function unplayed(definition: Hazard): string[] {
  const heard = new Set<string>();
  const given = givenOf(definition, (outcome) => {
    const codes = outcome.reasons();
    for (const state of Object.values(outcome.before.value)) {
      for (const code of codes.length === 0 ? ['moves'] : codes) heard.add(`${state} ${outcome.command.type} ${code}`);
    }
  });
  for (const play of Object.values(allActs).flatMap((acts) => Object.values(acts))) play(given);
  const spoken = (name: string) => !definition.claims[name]?.branch;
  return transitionsOf(definition.machine)
    .filter(({ event }) => event !== '')
    .flatMap(({ state, event, claims }) =>
      ['moves', ...claims.filter(spoken)].map((code) => `${state} ${event} ${code}`),
    )
    .filter((line) => !heard.has(line));
}
