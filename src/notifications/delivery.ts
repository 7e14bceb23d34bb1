import { Audience, Role, Versions } from '../../workflows/kit/types.js';
import { Reader } from './templates/render.js';

/** What a delivery keeps in its payload: all that composing, re-checking and passing on need. */
export interface DeliveryPayload {
  data: Record<string, unknown>;
  /** The claim that must still hold when it is sent; null for a notice that tells. */
  asks: string | null;
  audience: Audience;
  /** Posts the same notice was for that its recipient holds as well: he gets it once. */
  alsoFor?: readonly Audience[];
  event: string;
  /** Of the line that told it; the calendar is needed to count days. */
  versions?: Versions;
  reader: Reader;
}

/** A delivery as a courier takes it. `recipient` is '' when nobody with an address was found. */
export interface Delivery {
  id: string;
  /** Null for an announcement, which is about no case and never asks. */
  caseId: string | null;
  outboxId: string;
  notice: string;
  /** Whose it is, and what he is now; null where it goes to nobody who has an active account. */
  accountId: string | null;
  role: Role | null;
  recipient: string;
  channel: string;
  /** Waits for what else its recipient is asked within the window, and goes out in one message with it. */
  gathers: boolean;
  /** The delivery whose failure this one tells of; null for every other. */
  about: string | null;
  payload: DeliveryPayload;
  attempts: number;
  /** It has waited for somebody to look after a standstill. */
  held: boolean;
}

/** What repeats until it is done. */
export const digestNotice = 'digest';
