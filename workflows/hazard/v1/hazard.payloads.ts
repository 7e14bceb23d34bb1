import type { Instant } from '../../kit/types.js';
import type { Level } from './hazard.facts.js';

/** A file already uploaded; the service adds its hash before the command is decided. */
export interface Evidence {
  fileId: string;
  sha256: string;
}

/** A person named as verifier, with what the service knows of him when the command arrives. */
export interface NamedVerifier {
  accountId: string;
  name: string;
  unitId: string;
  unitName: string;
  certificateNo: string | null;
  /** His unit and every unit above it. */
  unitAncestorIds: string[];
}

export interface ReportPayload {
  title: string;
  description: string;
  sector: string | null;
  origin: string | null;
  place: string | null;
  townUnitId: string | null;
  enterpriseUnitId: string | null;
  enterpriseName: string | null;
  ownerUnitId: string;
  foundAtMs: Instant | null;
  proposedLevel: Level;
  photos: Evidence[];
  noPhotoReason?: string;
}

export interface RecordPublishedPayload extends Omit<ReportPayload, 'proposedLevel'> {
  openFacts: string[];
  source: { sha256: string };
}

export interface CompleteFactsPayload {
  facts: Partial<
    Pick<ReportPayload, 'place' | 'sector' | 'foundAtMs' | 'enterpriseUnitId' | 'enterpriseName' | 'townUnitId'>
  >;
  ownerUnitId?: string;
  photos: Evidence[];
  noPhotoReason?: string;
  sourceNote: string;
}

export interface BasisPayload {
  standard: string;
  edition: string;
  article: string;
  clauseText: string;
  mode: 'direct' | 'combined';
  scans: Evidence[];
}

export interface DeterminePayload {
  level: Level;
  opinion: string;
}

export interface AssignPayload {
  responsibleUnitId: string;
  assigningUnitId: string;
  supervisingUnitId: string;
  /** Read along by the service: the responsible body is a town, park or department, and no enterprise. */
  responsibleIsAuthority: boolean;
  /** Local date in Asia/Shanghai; the limit ends at its 24:00. */
  dueOn: string;
  interimControls: string[];
  requirement: string;
}

export interface PlanPayload {
  goals: string;
  methods: string;
  funds: string;
  organisation: string;
  schedule: string;
  safetyAndContingency: string;
  fiveElements: { responsibility: string; measures: string; funds: string; timeLimit: string; contingency: string };
  milestones?: { name: string; dueOn: string }[];
  workersToldOn: string | null;
}

export interface ExtensionPayload {
  newDueOn: string;
  reason: string;
  remainingSteps: string;
  interimControls: string[];
}

export interface CloseoutPayload {
  measuresDone: string;
  selfAssessment: string;
  actualCostFen: number;
  afterPhotos: Evidence[];
}

export interface StartVerifyPayload {
  verifiers: NamedVerifier[];
}

export interface PassPayload {
  opinion: string;
  items: { item: string; passed: boolean }[];
  onSiteAtMs: Instant;
  sitePhotos: Evidence[];
}

/** The three bodies are asked for only where the hazard was never assigned; a standing assignment stays as it is. */
export interface ReassignPayload {
  responsibleUnitId?: string;
  assigningUnitId?: string;
  supervisingUnitId?: string;
  responsibleIsAuthority?: boolean;
  dueOn: string;
  interimControls: string[];
  requirement: string;
}

/** Payload of a deadline's own event. */
export interface DuePayload {
  kind: string;
  anchor: number;
  n: number;
  /** How many missed occurrences this firing stands for, itself included. */
  covers: number;
  /** A higher rung of the same ladder fell due together with it and is carried out instead. */
  overtaken: boolean;
  /** The instant the deadline was set for; its line is recorded when it was found. */
  dueAtMs: Instant;
}
