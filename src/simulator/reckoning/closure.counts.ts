/** What the people and the product each say about one base（按原期限、按核定期限）. */
export interface BaseCounts {
  due: number;
  onTime: number;
  lateClosed: number;
  overdueOpen: number;
  inVerification: number;
  verificationLate: number;
  /** Percent with one decimal; null where nothing is counted. */
  rate: number | null;
}

/** The figures of major hazards at the end of the simulated time. */
export interface ClosureCounts {
  found: number;
  closed: number;
  extended: number;
  reopened: number;
  original: BaseCounts;
  current: BaseCounts;
}
