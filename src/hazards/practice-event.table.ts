import type { HazardEvent as FirstHazardEvent } from '../../workflows/hazard/v1/hazard.events.js';
import type { HazardEvent } from '../../workflows/hazard/v3/hazard.events.js';
import { BareEventDto, type EventDto, ReasonedDto } from '../platform/http/event.dto.js';
import { VerdictDto } from './dto/closeout.dto.js';
import { EnterpriseClosedDto, OpinionDto, ProposeVoidDto, RecordAccidentDto } from './dto/ending.dto.js';
import {
  AcceptSubtaskDto,
  AddSubtaskDto,
  LogSubtaskDto,
  ReportDualDto,
  SubmitSubtaskDto,
  SubtaskReasonDto,
} from './dto/joint.dto.js';
import { SkipToRungDto } from './dto/ladder.dto.js';
import {
  ChangeLevelDto,
  FileDisputeDto,
  GiveExpertOpinionDto,
  InviteExpertDto,
  LinkRecurrenceDto,
  ResolveDisputeDto,
} from './dto/level.dto.js';
import { AcceptTransferDto, DecideOwnerDto, SucceedPartyDto, TransferDto } from './dto/ownership.dto.js';
import {
  BindScanDto,
  IssueDocumentDto,
  RecordObstructionDto,
  RefuseSignatureDto,
  SignDocumentDto,
} from './dto/paper.dto.js';
import {
  ApplyResumeDto,
  ApproveResumeDto,
  ConfirmSuspensionDto,
  EndSuspensionDto,
  OrderPowerCutDto,
  ProposeSuspensionDto,
  RenewStopDto,
  StopProductionDto,
} from './dto/production.dto.js';

type PracticeEvent = Exclude<
  HazardEvent,
  FirstHazardEvent | 'ABSORB' | 'SAMPLE_FOR_LOOKBACK' | 'TRIGGER_DUE' | 'MEASURE_ISSUED' | 'MEASURE_ANSWERED'
>;

/** The forms of what practice adds to the clean path. */
export const practiceForms: Record<PracticeEvent, new () => EventDto> = {
  TRANSFER: TransferDto,
  ACCEPT_TRANSFER: AcceptTransferDto,
  RETURN_TRANSFER: ReasonedDto,
  DECIDE_OWNER: DecideOwnerDto,
  SUCCEED_PARTY: SucceedPartyDto,
  CONFIRM_PLAN: BareEventDto,
  FILE_DISPUTE: FileDisputeDto,
  RESOLVE_DISPUTE: ResolveDisputeDto,
  INVITE_EXPERT: InviteExpertDto,
  GIVE_EXPERT_OPINION: GiveExpertOpinionDto,
  CHANGE_LEVEL: ChangeLevelDto,
  LINK_RECURRENCE: LinkRecurrenceDto,
  PROPOSE_VOID: ProposeVoidDto,
  REJECT_VOID: ReasonedDto,
  VOID: OpinionDto,
  MERGE: OpinionDto,
  ENTERPRISE_CLOSED: EnterpriseClosedDto,
  RECORD_ACCIDENT: RecordAccidentDto,
  LIFT_ACCIDENT_FREEZE: ReasonedDto,
  REPORT_DUAL: ReportDualDto,
  ADD_SUBTASK: AddSubtaskDto,
  DROP_SUBTASK: SubtaskReasonDto,
  LOG_SUBTASK: LogSubtaskDto,
  SUBMIT_SUBTASK: SubmitSubtaskDto,
  ACCEPT_SUBTASK: AcceptSubtaskDto,
  RETURN_SUBTASK: SubtaskReasonDto,
  PASS_PARTLY: VerdictDto,
  ISSUE_DOCUMENT: IssueDocumentDto,
  SIGN_DOCUMENT: SignDocumentDto,
  REFUSE_SIGNATURE: RefuseSignatureDto,
  BIND_SCAN: BindScanDto,
  RECORD_OBSTRUCTION: RecordObstructionDto,
  CONTROL_PRODUCTION: ReasonedDto,
  LIFT_CONTROL: ReasonedDto,
  STOP_PRODUCTION: StopProductionDto,
  RENEW_STOP: RenewStopDto,
  APPLY_RESUME: ApplyResumeDto,
  APPROVE_RESUME: ApproveResumeDto,
  REJECT_RESUME: ReasonedDto,
  PROPOSE_SUSPENSION: ProposeSuspensionDto,
  SUSPEND_PRODUCTION: OpinionDto,
  CONFIRM_SUSPENSION: ConfirmSuspensionDto,
  END_SUSPENSION: EndSuspensionDto,
  ORDER_POWER_CUT: OrderPowerCutDto,
  LIFT_POWER_CUT: ReasonedDto,
  SKIP_TO_RUNG: SkipToRungDto,
  DECLARE_DANGER: ReasonedDto,
  RECORD_REFUSAL: ReasonedDto,
  END_DANGER: ReasonedDto,
};
