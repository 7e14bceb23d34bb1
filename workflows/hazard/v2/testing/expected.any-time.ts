import { local } from '../../v1/testing/cast.js';
import type { HazardEvent } from '../hazard.events.js';
import type { HazardFacts } from '../hazard.facts.js';
import { cast, units } from './cast.js';
import { factsIn, type LifecycleState } from './standings.js';

const unassigned: LifecycleState[] = ['draft', 'reported', 'rejected', 'determined'];

/** Which states a claim about the case itself refuses, whatever else stands there. */
export const refusedIn: Record<string, readonly LifecycleState[]> = {
  wasReported: ['draft'],
  caseIsOpen: ['rejected', 'closed', 'void', 'closedByClosure'],
  wasDetermined: ['draft', 'reported', 'rejected'],
  levelIsAnother: ['draft', 'reported', 'rejected'],
  wasAssigned: unassigned,
  actorIsOfResponsibleUnit: unassigned,
  notBeingVerified: ['verifying', 'verified', 'closed', 'closedByClosure'],
};

interface AnyTime {
  asks: readonly (keyof typeof refusedIn)[];
  /** What must stand there for the usual form to be taken. */
  facts?: Partial<HazardFacts>;
  /** Where it leads, if away from where it stands. */
  to?: LifecycleState;
}

const open = ['wasReported', 'caseIsOpen'];
const known = ({ accountId, unitId }: { accountId: string; unitId: string }) => ({ accountId, unitId });
const share = {
  seq: 11,
  unitId: units.coUnit,
  unitIsAuthority: false,
  dueAt: local('2026-04-01T00:00'),
  percent: 0,
} as const;
const document = { seq: 12, kind: 'rectificationOrder', signed: false, refused: false, scans: 0 } as const;
const shared: Partial<HazardFacts> = { subtasks: [{ ...share, state: 'open' }] };
const handedIn: Partial<HazardFacts> = { subtasks: [{ ...share, percent: 100, state: 'submitted' }] };
const papers: Partial<HazardFacts> = { documents: [document] };
const sent: Partial<HazardFacts> = { transfer: { toUnitId: units.otherDepartment } };
const lowering = ['甲', '乙'].map((expert) => ({ expert, level: 'general' as const }));

/** What stands beside the course of a hazard, as scenarios use it. */
export const beside = { share, document, shared, handedIn, papers, sent, lowering };

/** What may happen in whatever state of its course a hazard is: written by hand, and refused only for the reasons named. */
export const anyTime: Partial<Record<HazardEvent, AnyTime>> = {
  ACCEPT_TRANSFER: { asks: open, facts: sent },
  RETURN_TRANSFER: { asks: open, facts: sent },
  DECIDE_OWNER: { asks: open },
  SUCCEED_PARTY: { asks: [...open, 'wasAssigned', 'notBeingVerified'] },
  CONFIRM_PLAN: { asks: [...open, 'actorIsOfResponsibleUnit'], facts: { planToConfirm: true } },
  ENTER_BASIS: { asks: open, facts: { level: 'general' } },
  CONFIRM_BASIS: { asks: open, facts: { basis: { ...factsIn.reported.basis!, confirmedBy: null } } },
  LINK_RECURRENCE: { asks: open },
  FILE_DISPUTE: { asks: [...open, 'wasDetermined', 'actorIsOfResponsibleUnit'] },
  RESOLVE_DISPUTE: { asks: open, facts: { dispute: { status: 'open', filedBy: known(cast.principal) } } },
  INVITE_EXPERT: { asks: open },
  GIVE_EXPERT_OPINION: { asks: open },
  CHANGE_LEVEL: { asks: [...open, 'levelIsAnother'], facts: { expertOpinions: lowering } },
  PROPOSE_VOID: { asks: open },
  REJECT_VOID: { asks: open, facts: { voidProposal: { by: known(cast.supervisor), intoCaseId: null } } },
  VOID: { asks: open, facts: { voidProposal: { by: known(cast.supervisor), intoCaseId: null } }, to: 'void' },
  MERGE: { asks: open, facts: { voidProposal: { by: known(cast.supervisor), intoCaseId: 'other' } }, to: 'void' },
  ABSORB: { asks: open },
  ENTERPRISE_CLOSED: { asks: [...open, 'wasDetermined'], to: 'closedByClosure' },
  RECORD_ACCIDENT: { asks: open },
  LIFT_ACCIDENT_FREEZE: { asks: open, facts: { accident: { at: local('2026-03-10T06:00'), frozen: true } } },
  ADD_SUBTASK: { asks: [...open, 'wasAssigned', 'notBeingVerified'] },
  DROP_SUBTASK: { asks: open, facts: shared },
  LOG_SUBTASK: { asks: open, facts: shared },
  SUBMIT_SUBTASK: { asks: open, facts: shared },
  ACCEPT_SUBTASK: { asks: open, facts: handedIn },
  RETURN_SUBTASK: { asks: open, facts: handedIn },
  REPORT_DUAL: {
    asks: [...open, 'actorIsOfResponsibleUnit'],
    facts: { clocks: { reported: { seq: 2, at: 0 }, dualOwed: { seq: 6, at: 0 } } },
  },
  /** Paper outlives the case. */
  ISSUE_DOCUMENT: { asks: ['wasReported'] },
  SIGN_DOCUMENT: { asks: ['wasReported'], facts: papers },
  REFUSE_SIGNATURE: { asks: ['wasReported'], facts: papers },
  BIND_SCAN: { asks: ['wasReported'], facts: papers },
  RECORD_OBSTRUCTION: { asks: ['wasReported'] },
};
