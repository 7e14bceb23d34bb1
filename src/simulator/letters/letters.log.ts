import type { MeasureKind } from '../../../workflows/policies/ladder.policy.js';
import type { Expected } from '../actors.log.js';

/** A measure as it lies on somebody's desk: what it is, and what led to it. */
export interface Letter {
  id: string;
  hazardId: string;
  kind: MeasureKind;
  /** The rung, or the limit an authority let pass. */
  because: string;
}

/** What somebody did with a letter, as he himself would remember it. */
export interface LetterAct extends Letter {
  type: 'SIGN' | 'ISSUE' | 'ANSWER';
  atMs: number;
  /** Since when it had lain there. */
  sinceMs: number;
}

/** Which act must be heard of: told to whom it is for, who signed it, or who has to send it out. */
const heard: Record<LetterAct['type'], string> = {
  SIGN: 'measureSigned',
  ISSUE: 'measureIssued',
  ANSWER: 'measureAnswered',
};

/** The memory of those who sign, issue and answer, and who must have heard of it. */
export class LettersLog {
  readonly acts: LetterAct[] = [];
  readonly expected: Expected[] = [];

  /** @param hearer the account of whoever waits for this act */
  note(act: LetterAct, hearer: string): void {
    this.acts.push(act);
    this.expected.push({ caseId: act.id, notice: heard[act.type], accountId: hearer });
  }
}
