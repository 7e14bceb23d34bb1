/** The design's rule: a process whose clock is further than this from the database's raises an alarm; milliseconds. */
const toleratedMs = 5_000;

/** A slower answer says too little of when within it the database looked at its clock; milliseconds. */
const slowestMs = 1_000;

/** A clock on the brink raises one alarm, not one a minute: it is right again only well within what is tolerated. */
const rightAgainMs = toleratedMs / 2;

/** One question to the database for its time. Instants are UTC milliseconds. */
export interface ClockReading {
  /** When the process asked, by its own clock. */
  askedAtMs: number;
  /** How long the answer took, milliseconds. */
  tookMs: number;
  databaseMs: number;
}

/** How far the process is ahead of the database, milliseconds, half of the way there allowed for; null where nobody can say. */
export function aheadMs({ askedAtMs, tookMs, databaseMs }: ClockReading): number | null {
  return tookMs > slowestMs ? null : askedAtMs + tookMs / 2 - databaseMs;
}

/** Whether a clock is to be called apart. @param was whether it was so until now @param ahead milliseconds */
export function isApart(was: boolean, ahead: number): boolean {
  return Math.abs(ahead) > (was ? rightAgainMs : toleratedMs);
}
