import type { EventDefinition } from '../../kit/definition.js';
import { hazardEvents as secondEvents } from '../v2/hazard.events.js';

const field = ['inspector', 'townInspector', 'departmentSupervisor'] as const;

/** Every event of the hazard: those of version 2, and what the ladder needs besides. */
export const hazardEvents = {
  ...secondEvents,
  /** A rung reached not by delay but by what happened（accident, false rectification, danger）. */
  TRIGGER_DUE: { roles: ['system'], quiet: true },
  /** Its measure was issued, or answered: the dates a measure names are the ladder's（4.2）. */
  MEASURE_ISSUED: { roles: ['system'], quiet: true },
  MEASURE_ANSWERED: { roles: ['system'], quiet: true },
  SKIP_TO_RUNG: { roles: ['departmentSupervisor', 'committeeOffice', 'committeeLeader'] },
  /** 发现现实危险（安全生产法第七十条）: whoever sees it says so. */
  DECLARE_DANGER: { roles: [...field, 'committeeOffice', 'committeeLeader'] },
  /** 拒不整改（安全生产法第一百零二条）. */
  RECORD_REFUSAL: { roles: field },
  END_DANGER: { roles: ['departmentSupervisor', 'committeeOffice'] },
} satisfies Record<string, EventDefinition>;

export type HazardEvent = keyof typeof hazardEvents;
