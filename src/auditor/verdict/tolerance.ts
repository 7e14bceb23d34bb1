const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** A sweep looks every few seconds; a process that restarts, or a clock an instant off, may cost minutes and is no fault. */
export const latenessAllowedMs = 5 * minuteMs;

/** Rows of the outbox are finished within seconds, and again a minute after a worker has died. */
export const tellingAllowedMs = 10 * minuteMs;

/** A mail server that is away is tried again for hours; a day without an answer is for a person to know. */
export const deliveryAllowedMs = 24 * hourMs;
