/** The codes version 2 adds; those of version 1 hold on. */

/** 文书: the five forms a case prints. */
export const documentKinds = [
  'inspectionRecord',
  'rectificationOrder',
  'assignmentSheet',
  'recheckOpinion',
  'acceptanceForm',
] as const;

export type DocumentKind = (typeof documentKinds)[number];

export const stopScopes = ['part', 'all'] as const;

/** What re-examination of a dispute came to; a change follows by its own event under its own rules. */
export const disputeOutcomes = ['upheld', 'levelToChange', 'toWithdraw'] as const;

/** Why a level changes: a risk that fell because half of it is mended is no ground（治理中风险下降不降级）. */
export const levelGrounds = ['newEvidence', 'wrongClause'] as const;

/** 双报告（安全生产法第四十一条）: to whom an enterprise reports its major hazard. */
export const dualReportTargets = ['department', 'workersCongress'] as const;

/** Parties that a successor may replace. */
export const partyNames = ['responsible', 'assigning', 'supervising', 'owner'] as const;

/** Places whose description needs a secrecy review before anything is written down. */
export const sensitiveSites = ['military', 'criticalInfrastructure'] as const;

/** More than these a case does not carry in its row: what is older stays in its history. */
export const rowLimits = {
  subtasks: 20,
  documents: 40,
  itemsLeft: 50,
  expertOpinions: 10,
  experts: 10,
  absorbed: 10,
} as const;
