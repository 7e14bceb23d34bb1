import type { EventDefinition } from '../../kit/definition.js';

const field = ['inspector', 'departmentSupervisor'] as const;
const owner = ['departmentSupervisor'] as const;
const enterprise = ['enterprisePrincipal', 'enterpriseSafetyOfficer'] as const;
/** Who puts a hazard right: an enterprise's principal, or an officer of a town, park or department that must do it itself. */
const rectifier = ['enterprisePrincipal', 'inspector', 'departmentSupervisor'] as const;
const office = ['committeeOffice'] as const;
const timer = ['system'] as const;

/**
 * Every event of the hazard: who may send it at all, and whether its line is quiet, that is leaves `rev` alone.
 * What stands in an actor's way in a particular case is said by claims.
 */
export const hazardEvents = {
  SAVE_DRAFT: { roles: [...field, ...office, ...enterprise] },
  REPORT: { roles: [...field, ...office, ...enterprise] },
  RECORD_PUBLISHED: { roles: [...owner, ...office, 'system'] },
  COMPLETE_FACTS: { roles: [...field, ...office, ...enterprise] },
  ENTER_BASIS: { roles: field },
  CONFIRM_BASIS: { roles: field },
  FIX_ON_SPOT: { roles: field },
  DETERMINE: { roles: owner },
  PROPOSE_REJECTION: { roles: field },
  REJECT: { roles: owner },
  ASSIGN: { roles: [...owner, ...office] },
  RETURN: { roles: rectifier },
  ACKNOWLEDGE: { roles: rectifier },
  DEEMED_SERVED: { roles: field },
  SUBMIT_PLAN: { roles: rectifier },
  START: { roles: rectifier },
  APPROVE_PLAN: { roles: owner },
  RETURN_PLAN: { roles: owner },
  LOG_PROGRESS: { roles: [...enterprise, ...field] },
  SUBMIT_CLOSEOUT: { roles: rectifier },
  START_VERIFY: { roles: owner },
  PASS: { roles: field },
  FAIL: { roles: field },
  APPROVE_CLOSE: { roles: office },
  REJECT_CLOSE: { roles: office },
  LOOKBACK_PASS: { roles: [...field, ...office] },
  LOOKBACK_FAIL: { roles: [...field, ...office] },
  REASSIGN: { roles: [...owner, ...office] },
  LOOKBACK_DUE: { roles: timer, quiet: true },

  REQUEST_EXTENSION: { roles: rectifier },
  APPROVE_EXTENSION: { roles: [...owner, ...office] },
  REJECT_EXTENSION: { roles: [...owner, ...office] },
  EXTENSION_UNDECIDED: { roles: timer },

  REMIND_DUE: { roles: timer, quiet: true },
  RUNG_DUE: { roles: timer, quiet: true },
  DIGEST_DUE: { roles: timer, quiet: true },
  LIMIT_DUE: { roles: timer, quiet: true },
  RECORD_REPLY: { roles: rectifier },
} satisfies Record<string, EventDefinition>;

export type HazardEvent = keyof typeof hazardEvents;
