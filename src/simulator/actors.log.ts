import type { LivedHazard } from '../demo/hazard.living.js';
import type { Part } from '../demo/script/course.js';
import type { Step } from '../demo/script/life.js';

/** What one person did, as he himself would remember it. */
export interface Done {
  type: string;
  atMs: number;
  /** The date the hazard had after the act, a day in Asia/Shanghai. */
  dueOn: string | null;
}

/** A notice somebody must have had, because of what somebody else did. */
export interface Expected {
  caseId: string;
  notice: string;
  accountId: string;
}

/** Which act must be heard of by whom: what the people of the city count on, written down without looking at the product. */
const mustHear: Readonly<Record<string, readonly [notice: string, part: Part]>> = {
  ASSIGN: ['assigned', 'principal'],
  SUBMIT_PLAN: ['planSubmitted', 'leader'],
  APPROVE_PLAN: ['planApproved', 'principal'],
  REQUEST_EXTENSION: ['extensionRequested', 'leader'],
  APPROVE_EXTENSION: ['extensionApproved', 'principal'],
  REJECT_EXTENSION: ['extensionRejected', 'principal'],
  SUBMIT_CLOSEOUT: ['closeoutSubmitted', 'leader'],
  FAIL: ['verificationFailed', 'principal'],
  APPROVE_CLOSE: ['closed', 'principal'],
  LOOKBACK_FAIL: ['lookbackFailed', 'principal'],
  REASSIGN: ['reassigned', 'principal'],
};

/** The actors' own memory: what was done, and who must have heard of it. */
export class ActorsLog {
  readonly done = new Map<LivedHazard, Done[]>();
  readonly expected: Expected[] = [];

  /** @param who the accounts that play a part for this hazard: whoever holds the post, and whoever stands in for him */
  note(hazard: LivedHazard, { type }: Step, atMs: number, who: (part: Part) => readonly string[]): void {
    const acts = this.done.get(hazard) ?? [];
    acts.push({ type, atMs, dueOn: hazard.dueOn });
    this.done.set(hazard, acts);
    const heard = mustHear[type];
    if (heard && hazard.caseId) {
      const { caseId } = hazard;
      this.expected.push(...who(heard[1]).map((accountId) => ({ caseId, notice: heard[0], accountId })));
    }
  }
}
