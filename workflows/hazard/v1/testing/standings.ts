import type { StateValue } from '../../../kit/types.js';
import { emptyHazard, type HazardFacts } from '../hazard.facts.js';
import { cast, endOf, local, units } from './cast.js';

const known = ({ accountId, unitId }: { accountId: string; unitId: string }) => ({ accountId, unitId });
const clock = (seq: number, time: string) => ({ seq, at: local(time) });

const drafted: HazardFacts = {
  ...emptyHazard(),
  reporters: [known(cast.inspector)],
  clocks: { drafted: clock(1, '2026-03-02T09:00') },
};
const reported: HazardFacts = {
  ...drafted,
  title: '粮仓顶棚开裂',
  sector: 'work-trade',
  origin: 'CROSS_CHECK',
  place: '三号仓',
  townUnitId: units.town,
  enterpriseUnitId: units.enterprise,
  enterpriseName: '某粮站',
  ownerUnitId: units.department,
  foundAt: local('2026-03-01T15:00'),
  photos: 1,
  proposedLevel: 'major',
  rejectionProposedBy: known(cast.inspector),
  basis: {
    standard: '某判定标准',
    edition: '2023',
    article: '第五条',
    clauseText: '条款原文',
    mode: 'direct',
    from: 'entered',
    enteredBy: known(cast.supervisor),
    confirmedBy: known(cast.deputy),
  },
  clocks: { ...drafted.clocks, reported: clock(2, '2026-03-02T10:00') },
};
const determined: HazardFacts = {
  ...reported,
  level: 'major',
  clocks: { ...reported.clocks, determined: clock(5, '2026-03-04T10:00') },
};
const assigned: HazardFacts = {
  ...determined,
  assignment: {
    responsibleUnitId: units.enterprise,
    responsibleIsAuthority: false,
    assigningUnitId: units.department,
    supervisingUnitId: units.supervising,
  },
  interimControls: ['GUARD'],
  originalDueAt: endOf('2026-05-29'),
  assignedDueAt: endOf('2026-05-29'),
  dueAt: endOf('2026-05-29'),
  clocks: { ...determined.clocks, assigned: clock(6, '2026-03-09T10:00'), due: clock(6, '2026-03-09T10:00') },
};
const acknowledged: HazardFacts = {
  ...assigned,
  clocks: { ...assigned.clocks, acknowledged: clock(7, '2026-03-09T11:00') },
};
const planSubmitted: HazardFacts = {
  ...acknowledged,
  milestones: [endOf('2026-04-30'), endOf('2026-05-29')],
  rectifiers: [known(cast.principal)],
  clocks: { ...acknowledged.clocks, planSubmitted: clock(8, '2026-03-09T14:00') },
};
const rectifying: HazardFacts = {
  ...planSubmitted,
  underway: true,
  clocks: { ...planSubmitted.clocks, planApproved: clock(9, '2026-03-09T16:00') },
};
const submitted: HazardFacts = {
  ...rectifying,
  underway: false,
  submission: { at: local('2026-03-10T08:00'), timely: true, afterPhotos: 2 },
  heldSince: local('2026-03-10T08:00'),
  clocks: { ...rectifying.clocks, submitted: clock(10, '2026-03-10T08:00') },
};
const verifying: HazardFacts = { ...submitted, verifiers: [known(cast.deputy), known(cast.officer)] };
const verified: HazardFacts = {
  ...verifying,
  clocks: { ...verifying.clocks, verified: clock(12, '2026-03-10T09:00') },
};
const closed: HazardFacts = {
  ...verified,
  approver: known(cast.office),
  closedAt: local('2026-03-10T09:30'),
  closeResult: 'fixed',
  heldSince: null,
  clocks: { ...verified.clocks, closed: clock(13, '2026-03-10T09:30') },
};
const reopened: HazardFacts = {
  ...rectifying,
  underway: false,
  dueAt: null,
  assignedDueAt: null,
  milestones: [],
  reopenings: 1,
  clocks: { ...closed.clocks, reopened: clock(14, '2026-03-10T09:45') },
};

/** Facts of a major hazard by state, put together by hand: they owe nothing to the machine they are used to question. */
export const factsIn = {
  draft: drafted,
  reported,
  rejected: { ...reported, rejectedAt: local('2026-03-04T10:00') },
  determined,
  assigned,
  acknowledged,
  planSubmitted,
  rectifying,
  submitted,
  verifying,
  verified,
  closed,
  reopened,
} satisfies Record<string, HazardFacts>;

export type LifecycleState = keyof typeof factsIn;

const held: LifecycleState[] = ['submitted', 'verifying', 'verified'];

/** The state of every region that goes with a lifecycle state reached in time. */
export function valueIn(lifecycle: LifecycleState): StateValue {
  return { lifecycle, extension: 'none', escalation: held.includes(lifecycle) ? 'held' : 'quiet' };
}

/** What differs in a general hazard on the same way. */
export const general = { level: 'general', proposedLevel: 'general' } as const;
