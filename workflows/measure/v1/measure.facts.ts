import type { Instant } from '../../kit/types.js';
import type { MeasureDraft, MeasureGround } from '../../policies/ladder.policy.js';

/** A person in the role he played, with the unit he acted for. */
export interface Person {
  accountId: string;
  unitId: string;
}

export interface ClockStart {
  seq: number;
  at: Instant;
}

/** A clock a waiting duty hangs on; its line is the anchor of the deadline. */
export type ClockName = 'drafted' | 'signed' | 'issued';

/** The hazard a measure is about, as it was when the draft was opened. */
export interface AboutHazard {
  caseId: string;
  title: string;
  level: string | null;
  sector: string | null;
  place: string | null;
  enterpriseName: string | null;
  ownerUnitId: string | null;
  townUnitId: string | null;
  enterpriseUnitId: string | null;
}

/** Everything a claim, a deadline or a notice may read about a measure（督办函、通报、约谈、挂牌、停产、移送）. */
export interface MeasureFacts {
  kind: MeasureDraft['kind'] | null;
  signerRole: MeasureDraft['signer'] | null;
  /** The rung that drafted it, or the limit an authority let pass. */
  because: string | null;
  about: AboutHazard | null;
  againstUnitId: string | null;
  ground: MeasureGround | null;
  text: string;
  /** Who last wrote the text; null while it is as the system drafted it. */
  writtenBy: Person | null;
  signedBy: Person | null;
  issuedBy: Person | null;
  /** Until when it asks for an answer in writing: a date in an issued paper, which no calendar moves. */
  answerUntil: Instant | null;
  answer: string | null;
  /** Issued without asking for an answer, answered, or withdrawn. */
  endedAt: Instant | null;
  clocks: Partial<Record<ClockName, ClockStart>>;
  /** Last occurrence fired, by `kind:anchor`. */
  fired: Record<string, number>;
}

/** A measure nobody has drafted yet. */
export function emptyMeasure(): MeasureFacts {
  return {
    kind: null,
    signerRole: null,
    because: null,
    about: null,
    againstUnitId: null,
    ground: null,
    text: '',
    writtenBy: null,
    signedBy: null,
    issuedBy: null,
    answerUntil: null,
    answer: null,
    endedAt: null,
    clocks: {},
    fired: {},
  };
}
