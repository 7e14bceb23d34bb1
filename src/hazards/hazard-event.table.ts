import type { HazardEvent } from '../../workflows/hazard/v3/hazard.events.js';
import { BareEventDto, type EventDto, ReasonedDto } from '../platform/http/event.dto.js';
import { ApproveCloseDto, LookBackFailDto, LookBackPassDto, StartVerifyDto, VerdictDto } from './dto/closeout.dto.js';
import { DetermineDto, EnterBasisDto, FixOnSpotDto } from './dto/determination.dto.js';
import {
  ApproveExtensionDto,
  AssignDto,
  DeemedServedDto,
  LogProgressDto,
  ReassignDto,
  RequestExtensionDto,
  SubmitCloseoutDto,
  SubmitPlanDto,
} from './dto/rectification.dto.js';
import { CompleteFactsDto, RecordPublishedDto, ReportDto, SaveDraftDto } from './dto/reporting.dto.js';
import { practiceForms } from './practice-event.table.js';

/** Events only the engine's own timers send, and what follows from another case's event; the door does not know them. */
type InnerEvent =
  | 'ABSORB'
  | 'SAMPLE_FOR_LOOKBACK'
  | 'LOOKBACK_DUE'
  | 'EXTENSION_UNDECIDED'
  | 'REMIND_DUE'
  | 'TRIGGER_DUE'
  | 'RUNG_DUE'
  | 'DIGEST_DUE'
  | 'LIMIT_DUE'
  | 'MEASURE_ISSUED'
  | 'MEASURE_ANSWERED';

export type PersonEvent = Exclude<HazardEvent, InnerEvent>;

/** One table for validation and OpenAPI: the form of every event a person may send. */
export const eventForms: Record<PersonEvent, new () => EventDto> = {
  SAVE_DRAFT: SaveDraftDto,
  REPORT: ReportDto,
  RECORD_PUBLISHED: RecordPublishedDto,
  COMPLETE_FACTS: CompleteFactsDto,
  ENTER_BASIS: EnterBasisDto,
  CONFIRM_BASIS: BareEventDto,
  FIX_ON_SPOT: FixOnSpotDto,
  DETERMINE: DetermineDto,
  PROPOSE_REJECTION: ReasonedDto,
  REJECT: ReasonedDto,
  ASSIGN: AssignDto,
  RETURN: ReasonedDto,
  ACKNOWLEDGE: BareEventDto,
  DEEMED_SERVED: DeemedServedDto,
  SUBMIT_PLAN: SubmitPlanDto,
  START: BareEventDto,
  APPROVE_PLAN: BareEventDto,
  RETURN_PLAN: ReasonedDto,
  LOG_PROGRESS: LogProgressDto,
  REQUEST_EXTENSION: RequestExtensionDto,
  APPROVE_EXTENSION: ApproveExtensionDto,
  REJECT_EXTENSION: ReasonedDto,
  SUBMIT_CLOSEOUT: SubmitCloseoutDto,
  START_VERIFY: StartVerifyDto,
  PASS: VerdictDto,
  FAIL: VerdictDto,
  APPROVE_CLOSE: ApproveCloseDto,
  REJECT_CLOSE: ReasonedDto,
  LOOKBACK_PASS: LookBackPassDto,
  LOOKBACK_FAIL: LookBackFailDto,
  REASSIGN: ReassignDto,
  RECORD_REPLY: ReasonedDto,
  ...practiceForms,
};

/** Sent by the server for a person: the bytes of a document are rendered here, never uploaded. */
const serverMade: readonly PersonEvent[] = ['ISSUE_DOCUMENT'];

/** The events people send by a form. */
export const sentByForm = (Object.keys(eventForms) as PersonEvent[]).filter((event) => !serverMade.includes(event));

/** Events that may begin a case. */
export const birthEvents = ['SAVE_DRAFT', 'REPORT', 'RECORD_PUBLISHED'] as const satisfies readonly PersonEvent[];
