import type { EventDefinition } from '../../kit/definition.js';
import { hazardEvents as firstEvents } from '../v1/hazard.events.js';

const field = ['inspector', 'townInspector', 'departmentSupervisor'] as const;
const owner = ['departmentSupervisor'] as const;
const enterprise = ['enterprisePrincipal', 'enterpriseSafetyOfficer'] as const;
/** Who puts a hazard right: a principal, or the officers of a town, park or department that must do it itself. */
const rectifier = ['enterprisePrincipal', ...field] as const;
const office = ['committeeOffice'] as const;
const assigner = [...owner, ...office] as const;
const timer = ['system'] as const;

/** Roles that came with version 2 and play the part of one that was there. */
function withNewRoles(events: Record<string, EventDefinition>): Record<string, EventDefinition> {
  return Object.fromEntries(
    Object.entries(events).map(([name, event]) => {
      const added = event.roles.includes('inspector') ? ['townInspector'] : [];
      return [name, { ...event, roles: [...event.roles, ...added] }];
    }),
  );
}

/** Every event of the hazard: those of version 1, and what practice needs besides. */
export const hazardEvents = {
  ...(withNewRoles(firstEvents) as typeof firstEvents),
  /** 从业人员 and 村（社区）报告员 report what they see, and nothing more（安全生产法第五十九、七十五条）. */
  SAVE_DRAFT: { roles: [...field, ...office, ...enterprise, 'enterpriseWorker', 'villageReporter'] },
  REPORT: { roles: [...field, ...office, ...enterprise, 'enterpriseWorker', 'villageReporter'] },

  TRANSFER: { roles: owner },
  ACCEPT_TRANSFER: { roles: owner },
  RETURN_TRANSFER: { roles: owner },
  DECIDE_OWNER: { roles: office },
  SUCCEED_PARTY: { roles: assigner },
  CONFIRM_PLAN: { roles: rectifier },

  FILE_DISPUTE: { roles: rectifier },
  RESOLVE_DISPUTE: { roles: owner },
  INVITE_EXPERT: { roles: [...field, ...office] },
  GIVE_EXPERT_OPINION: { roles: [...field, 'expert'] },
  CHANGE_LEVEL: { roles: assigner },
  LINK_RECURRENCE: { roles: [...field, ...office] },

  PROPOSE_VOID: { roles: assigner },
  REJECT_VOID: { roles: office },
  VOID: { roles: office },
  MERGE: { roles: office },
  /** Follows from MERGE on the duplicate; nobody sends it. */
  ABSORB: { roles: [] },
  ENTERPRISE_CLOSED: { roles: owner },

  RECORD_ACCIDENT: { roles: [...field, ...office] },
  LIFT_ACCIDENT_FREEZE: { roles: [...office, 'committeeLeader'] },
  REPORT_DUAL: { roles: enterprise },

  ADD_SUBTASK: { roles: assigner },
  DROP_SUBTASK: { roles: assigner },
  LOG_SUBTASK: { roles: [...enterprise, ...field] },
  SUBMIT_SUBTASK: { roles: rectifier },
  ACCEPT_SUBTASK: { roles: field },
  RETURN_SUBTASK: { roles: field },
  PASS_PARTLY: { roles: field },

  ISSUE_DOCUMENT: { roles: [...field, ...office] },
  SIGN_DOCUMENT: { roles: [...enterprise, ...field] },
  REFUSE_SIGNATURE: { roles: field },
  BIND_SCAN: { roles: [...field, ...office] },
  RECORD_OBSTRUCTION: { roles: field },

  CONTROL_PRODUCTION: { roles: owner },
  LIFT_CONTROL: { roles: owner },
  STOP_PRODUCTION: { roles: owner },
  RENEW_STOP: { roles: owner },
  APPLY_RESUME: { roles: rectifier },
  APPROVE_RESUME: { roles: owner },
  REJECT_RESUME: { roles: owner },
  PROPOSE_SUSPENSION: { roles: field },
  SUSPEND_PRODUCTION: { roles: owner },
  CONFIRM_SUSPENSION: { roles: field },
  END_SUSPENSION: { roles: owner },
  ORDER_POWER_CUT: { roles: owner },
  LIFT_POWER_CUT: { roles: owner },

  SAMPLE_FOR_LOOKBACK: { roles: timer, quiet: true },
} satisfies Record<string, EventDefinition>;

export type HazardEvent = keyof typeof hazardEvents;
