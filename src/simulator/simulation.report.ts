import type { ClosureCounts } from './reckoning/closure.counts.js';
import type { ExtensionCounts } from './reckoning/extension.reckoning.js';
import type { Invariant } from './reckoning/invariants.js';
import type { Lateness } from './reckoning/lateness.js';
import type { LetterCounts } from './reckoning/letter.reckoning.js';
import type { MailCounts } from './reckoning/mail.reckoning.js';
import type { ReminderCounts } from './reckoning/reminder.reckoning.js';
import type { RungCounts } from './reckoning/rung.reckoning.js';

/** What a simulation came to. */
export interface SimulationReport {
  hazards: number;
  days: number;
  seed: number;
  /** Each fault with the days it struck, in Asia/Shanghai. */
  faults: { name: string; from: string; to: string }[];
  /** How often the mail server put a recipient off. */
  putOff: number;
  /** Leaves taken, and notices that somebody must have had because he stood in. */
  leaves: { taken: number; heardInstead: number };
  /** How often a recipient was turned away for good. */
  turnedAway: number;
  found: number;
  closed: number;
  figures: { own: ClosureCounts; product: ClosureCounts };
  rungs: RungCounts;
  extensions: ExtensionCounts;
  /** When other days to remind on were decided, the running cases it was for, and those it was applied to. */
  replanned: { on: string; cases: number; applied: number } | null;
  reminders: ReminderCounts;
  letters: LetterCounts;
  mails: MailCounts;
  lateness: { firings: Lateness; mails: Lateness };
  invariants: Invariant[];
  /** Virtual instants at which the product was let work, and what it and its people wrote. */
  instants: number;
  lines: number;
  /** Real seconds of the life, and of everything. */
  seconds: { lived: number; all: number };
}

/** What did not hold, in words; empty where everything did. */
export function breachesOf({ invariants }: Pick<SimulationReport, 'invariants'>): string[] {
  return invariants.filter(({ holds }) => !holds).map(({ name, said }) => `${name}: ${said}`);
}
