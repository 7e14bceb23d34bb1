import { ScenarioError } from '../../../../kit/testing/scenario.js';
import type { HazardEvent } from '../../hazard.events.js';
import { anyTime, refusedIn } from '../expected.any-time.js';
import type { Acts, Giver } from '../hazard.play.js';
import { factsIn, type LifecycleState } from '../standings.js';

/** Each event that is not bound to a state, asked in every state there is. */
export const anyTimeActs: Acts = Object.fromEntries(
  (Object.keys(anyTime) as HazardEvent[]).map((event) => [
    `${event} is taken in every state but those that refuse it`,
    (given: Giver) => {
      for (const state of Object.keys(factsIn) as LifecycleState[]) askedIn(given, state, event);
    },
  ]),
);

function askedIn(given: Giver, state: LifecycleState, event: HazardEvent): void {
  const { asks, facts = {}, to = state } = anyTime[event]!;
  const { reported: _clock, ...unreported } = facts.clocks ?? {};
  const standing = state === 'draft' && facts.clocks ? { ...facts, clocks: unreported } : facts;
  const outcome = given(state, standing).when({ type: event });
  const expected = asks.filter((code) => refusedIn[code]!.includes(state));
  const really = outcome.reasons();
  if (expected.length === 0) outcome.moves(to);
  else if (!expected.every((code) => really.includes(code))) {
    throw new ScenarioError(`${event} in ${state} is refused by ${really}, not by ${expected}`);
  }
}
