import type { WorkCalendar } from '../../workflows/calendar.js';
import type { Actor } from '../../workflows/kit/types.js';
import type { Wish } from './script/course.js';
import type { ScriptedHazard } from './script/scripted.hazard.js';

export type Form = Record<string, unknown>;

/** What a person knows who fills in a form. */
export interface Writing {
  hazard: ScriptedHazard;
  wish: Wish;
  by: Actor;
  nowMs: number;
  /** Today in Asia/Shanghai. */
  today: string;
  calendar: WorkCalendar;
  /** The date the case has now; today before it has any. */
  dueOn: string;
  enterpriseUnitId: string;
  ownerUnitId: string;
  /** A department that does not own it. */
  otherUnitId: string;
  townUnitId: string;
  /** Another enterprise, which can be made to take a share. */
  coUnitId: string;
  /** The case that its script names beside it: the one it is a duplicate of, or came after. */
  twinCaseId: string | null;
  noted: Noted;
  verifiers: Actor[];
}

/** Lines that later acts name: the newest share and the newest paper of the case. */
export interface Noted {
  subtaskSeq?: number;
  documentSeq?: number;
}
