import type { EventDefinition } from '../../kit/definition.js';

const signers = ['departmentSupervisor', 'committeeOffice', 'committeeLeader'] as const;

/** Every event of a measure. */
export const measureEvents = {
  OPEN_MEASURE: { roles: ['system'] },
  REWRITE: { roles: ['departmentSupervisor', 'committeeOffice'] },
  SIGN: { roles: signers },
  SEND_BACK: { roles: signers },
  ISSUE: { roles: ['departmentSupervisor', 'committeeOffice'] },
  ANSWER: { roles: ['enterprisePrincipal', 'townInspector', 'departmentSupervisor', 'committeeOffice'] },
  /** Another department leads the hazard from now on. */
  HAND_OVER: { roles: ['system'] },
  WITHDRAW: { roles: ['system', 'committeeOffice', 'committeeLeader'] },
  MEASURE_DUE: { roles: ['system'], quiet: true },
} satisfies Record<string, EventDefinition>;

export type MeasureEvent = keyof typeof measureEvents;
