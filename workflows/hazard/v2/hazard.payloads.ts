import type { Instant } from '../../kit/types.js';
import type { Level } from '../v1/hazard.facts.js';
import type {
  Evidence,
  AssignPayload as FirstAssignPayload,
  DeterminePayload as FirstDeterminePayload,
  PlanPayload as FirstPlanPayload,
  ReportPayload as FirstReportPayload,
  NamedVerifier,
} from '../v1/hazard.payloads.js';
import type {
  DocumentKind,
  disputeOutcomes,
  dualReportTargets,
  levelGrounds,
  partyNames,
  sensitiveSites,
} from './hazard.codes.js';

export interface ReportPayload extends FirstReportPayload {
  /** A place whose description may touch a secret, and who has reviewed that it does not. */
  sensitiveSite?: (typeof sensitiveSites)[number];
  secrecyReview?: string;
}

export interface DeterminePayload extends FirstDeterminePayload {
  /** Read along: a hazard of the same enterprise and clause closed within the window of the policy. */
  recurrenceOf?: string | null;
}

export interface AssignPayload extends FirstAssignPayload {
  /** 补录: assigned on paper before it was entered; the sheet is bound as a scan, its date may have passed. */
  lateRecord?: boolean;
  paperScans?: Evidence[];
}

export interface PlanPayload extends FirstPlanPayload {
  /** Why it came back; a recurring hazard may not be planned without. */
  causeAnalysis?: string;
}

export interface TransferPayload {
  toUnitId: string;
  reason: string;
  materials: Evidence[];
}

export interface AcceptTransferPayload {
  receivedBy: string;
}

export interface DecideOwnerPayload {
  ownerUnitId: string;
  reason: string;
}

export interface SucceedPartyPayload {
  party: (typeof partyNames)[number];
  unitId: string;
  /** Read along for the responsible party. */
  unitIsAuthority?: boolean;
  reason: string;
  evidence: Evidence[];
}

export interface DisputePayload {
  reason: string;
  evidence: Evidence[];
}

export interface ResolveDisputePayload {
  outcome: (typeof disputeOutcomes)[number];
  opinion: string;
  experts: string;
  /** 地市级以上部门意见或司法鉴定, where the parties still disagree. */
  higherOpinion?: string;
}

export interface InviteExpertPayload {
  experts: NamedVerifier[];
  question: string;
}

export interface ExpertOpinionPayload {
  expertName: string;
  specialty: string;
  level: Level;
  opinion: string;
  scans: Evidence[];
}

export interface ChangeLevelPayload {
  level: Level;
  ground: (typeof levelGrounds)[number];
  opinion: string;
}

export interface ProposeVoidPayload {
  reason: string;
  /** A duplicate names the case that goes on. */
  intoCaseId?: string;
}

export interface AbsorbPayload {
  fromCaseId: string;
  /** Read along from the case that is merged. */
  origin: string | null;
  foundAtMs: Instant | null;
  reporters: { accountId: string; unitId: string }[];
}

/** Officers who were on site, as the service knows them. */
export interface OnSite {
  officers: NamedVerifier[];
  onSiteAtMs: Instant;
  sitePhotos: Evidence[];
}

export interface ClosurePayload extends OnSite {
  dismantlingProof: Evidence[];
  licenceRevocation: string;
}

export interface StopPayload {
  scope: 'part' | 'all';
  legalBasis: string;
  /** Local date in Asia/Shanghai; the order ends at its 24:00. */
  untilOn: string;
  inspectionSeq?: number;
}

export interface ApplyResumePayload {
  treatment: string;
  evaluation: Evidence[];
}

export interface SuspensionPayload extends OnSite {
  reason: string;
  powerIsolated: boolean;
  materialsRemoved: boolean;
  guard: string;
}

export interface ConfirmSuspensionPayload {
  onSiteAtMs: Instant;
  sitePhotos: Evidence[];
}

export interface EndSuspensionPayload {
  reason: string;
  /** The new date, where the old one had not passed; no longer than what was left of it. */
  dueOn?: string;
}

export interface PowerCutPayload {
  cutAtMs: Instant;
  approvedBy: string;
  reason: string;
}

export interface AddSubtaskPayload {
  unitId: string;
  /** Read along. */
  unitIsAuthority: boolean;
  task: string;
  dueOn: string;
}

export interface SubtaskPayload {
  subtaskSeq: number;
  text?: string;
  reason?: string;
  opinion?: string;
  percent?: number;
  afterPhotos?: Evidence[];
  onSiteAtMs?: Instant;
  sitePhotos?: Evidence[];
}

export interface DualReportPayload {
  to: (typeof dualReportTargets)[number];
  reportedOn: string;
  evidence: Evidence[];
}

export interface AccidentPayload {
  occurredAtMs: Instant;
  description: string;
}

export interface IssueDocumentPayload {
  kind: DocumentKind;
  /** The exact bytes that were issued. */
  document: Evidence[];
}

export interface SignDocumentPayload {
  documentSeq: number;
  signature: Evidence[];
  signerName: string;
  signerPost: string;
}

export interface RefusalPayload {
  documentSeq?: number;
  reason: string;
  officers: NamedVerifier[];
  evidence: Evidence[];
}

export interface BindScanPayload {
  documentSeq: number;
  scans: Evidence[];
}

export interface LinkRecurrencePayload {
  ofCaseId: string;
  /** Read along: whether that case is of the same enterprise and was closed within the window. */
  ofCaseFits: boolean;
  reason: string;
}

export interface SamplePayload {
  sampleId: string;
  sealNumber: number;
  sealRoot: string;
}
