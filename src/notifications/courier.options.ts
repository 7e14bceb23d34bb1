import { Mailer } from '../platform/mail/mailer.js';

/** How couriers work; all durations in milliseconds. Tests put their own values in its place. */
export class CourierOptions {
  /** How long a courier may hold a delivery: longer than the longest conversation with the mail server. */
  leaseMs = 2 * Mailer.longestSendMs;
  /** How long a digest waits for the others of its recipient. */
  gatherMs = 60_000;
  /** Deliveries taken at once. */
  batch = 50;
  /** Deliveries taken beside them because they travel with one of them; what is more goes in the next mail. */
  gathered = 500;
  /** Mails sent at once. */
  concurrency = 5;
  /** How often a worker looks for due deliveries; 0 never. */
  intervalMs = 2_000;
}
