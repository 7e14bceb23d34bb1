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
import type { Acts } from '../given.js';
import { type Giver, giverOf, type Play } from '../play.js';
import type { PlayedFacts } from '../played.facts.js';

type ActsOf<G> = Record<string, (given: G) => void>;

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

/** The scenarios that a play does not live up to. */
export function brokenActs<G>(giver: G, all: Record<string, ActsOf<G>>): string[] {
  return Object.values(all)
    .flatMap((acts) => Object.entries(acts))
    .flatMap(([name, play]) => {
      try {
        play(giver);
        return [];
      } catch (broken) {
        return [`${name}: ${(broken as Error).message}`];
      }
    });
}

/** Transitions that no scenario takes, and claims on a transition that no scenario is refused by. */
export function unplayed<F extends PlayedFacts>(play: Play<F>, playAll: (giver: Giver<F>) => void): string[] {
  const heard = new Set<string>();
  playAll(
    giverOf(play, (outcome) => {
      const codes = outcome.reasons();
      for (const state of [...Object.values(outcome.before.value), '(region)']) {
        for (const code of codes.length === 0 ? ['moves'] : codes)
          heard.add(`${state} ${outcome.command.type} ${code}`);
      }
    }),
  );
  const { claims, machine } = play.definition;
  const spoken = (name: string) => !claims[name]?.branch;
  return transitionsOf(machine)
    .filter(({ event }) => event !== '')
    .flatMap(({ state, event, claims: asked }) =>
      ['moves', ...asked.filter(spoken)].map((code) => `${state} ${event} ${code}`),
    )
    .filter((line) => !heard.has(line));
}
