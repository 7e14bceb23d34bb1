import type { StateValue } from '../../../kit/types.js';
import { local } from '../../v1/testing/cast.js';
import { factsIn as firstFactsIn, valueIn as firstValueIn } from '../../v1/testing/standings.js';
import { emptyHazard, type HazardFacts } from '../hazard.facts.js';
import { cast } from './cast.js';

const known = ({ accountId, unitId }: { accountId: string; unitId: string }) => ({ accountId, unitId });
const asNow = (facts: (typeof firstFactsIn)[keyof typeof firstFactsIn]): HazardFacts => ({
  ...emptyHazard(),
  ...facts,
});

const rectifying = asNow(firstFactsIn.rectifying);

/** Facts of a major hazard by state, put together by hand as in version 1; the two ends that version 2 adds besides. */
export const factsIn = {
  draft: asNow(firstFactsIn.draft),
  reported: asNow(firstFactsIn.reported),
  rejected: asNow(firstFactsIn.rejected),
  determined: asNow(firstFactsIn.determined),
  assigned: asNow(firstFactsIn.assigned),
  acknowledged: asNow(firstFactsIn.acknowledged),
  planSubmitted: asNow(firstFactsIn.planSubmitted),
  rectifying,
  submitted: asNow(firstFactsIn.submitted),
  verifying: asNow(firstFactsIn.verifying),
  verified: asNow(firstFactsIn.verified),
  closed: asNow(firstFactsIn.closed),
  reopened: asNow(firstFactsIn.reopened),
  void: { ...rectifying, endedBy: 'void' },
  closedByClosure: {
    ...rectifying,
    endedBy: 'closure',
    closedAt: local('2026-03-10T09:30'),
    verifiers: [known(cast.deputy), known(cast.officer)],
    approver: known(cast.supervisor),
  },
} satisfies Record<string, HazardFacts>;

export type LifecycleState = keyof typeof factsIn;

/** The state of every region that goes with a lifecycle state reached in time. */
export function valueIn(lifecycle: LifecycleState): StateValue {
  if (lifecycle === 'void' || lifecycle === 'closedByClosure') {
    return { lifecycle, extension: 'none', production: 'normal', escalation: 'quiet' };
  }
  return { ...firstValueIn(lifecycle), production: 'normal' };
}
