import type { LocalDate } from '../../../workflows/local-date.js';

/** A reading of a deadline in words: the day, and the rule by which it was read. It proposes, it never sets. */
export interface DueProposal {
  on: LocalDate;
  rule: string;
}

/** The day words are read against, and which day of the source that is. */
export interface DueBase {
  on: LocalDate;
  told: string;
}
