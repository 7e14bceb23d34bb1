/** What can be wrong with time in a case; the codes are stable, the words are in the catalogue. */
export const findingCodes = [
  'missing',
  'early',
  'late',
  'double',
  'unasked',
  'wrongInstant',
  'heldYetClimbing',
  'overtakenByNothing',
  'silentCase',
  'notArmed',
  'armedWrongly',
  'unannounced',
  'unordered',
  'untold',
  'undelivered',
  'postUntold',
  'notPassedOn',
  'toNobody',
  'acceptedWithoutAnswer',
  'withdrawnWithoutReason',
  'unreadable',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** One fault, and the figures its sentence needs; instants are UTC milliseconds. */
export interface Finding {
  code: FindingCode;
  caseId: string;
  /** `kind:anchor:n` of the deadline it is about. */
  deadline: string | null;
  kind: string | null;
  dueAtMs: number | null;
  /** The row of the outbox whose telling failed. */
  outboxId: string | null;
  saw: Readonly<Record<string, string | number | null>>;
}

/** A deadline as the rules in words ask for it, and what became of it. */
export interface Reckoned {
  deadline: string;
  kind: string;
  dueAtMs: number;
  outcome: 'fired' | 'overtaken' | 'missing' | 'awaited';
  /** From the instant it was due, or could first be known, to its line; null while there is none. */
  latenessMs: number | null;
}

export interface CaseVerdict {
  caseId: string;
  reckoned: readonly Reckoned[];
  findings: readonly Finding[];
}
