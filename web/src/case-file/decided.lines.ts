import type { Schemas } from '../api/client.js';

type Line = Schemas['HistoryLineDto'];

/** A line of the story that somebody now decides about, by the name of what it brought. */
export interface DecidedLine {
  name: string;
  line: Line;
  /** Whether the photos of the hazard as it was found belong beside it. */
  withBefore: boolean;
}

interface Subject {
  name: string;
  events: readonly string[];
  /** Handed in anew, it takes the place of what was handed in before; verdicts stand beside each other. */
  onlyLast: boolean;
  withBefore: boolean;
}

const plan: Subject = { name: '治理方案', events: ['SUBMIT_PLAN'], onlyLast: true, withBefore: false };
const closeout: Subject = { name: '销号申请和自评', events: ['SUBMIT_CLOSEOUT'], onlyLast: true, withBefore: true };
const extension: Subject = { name: '延期申请', events: ['REQUEST_EXTENSION'], onlyLast: true, withBefore: false };
const passed: Subject = { name: '核查结论', events: ['PASS_PARTLY', 'PASS'], onlyLast: false, withBefore: false };
const earlier: Subject = {
  name: '先前的核查结论',
  events: ['PASS_PARTLY', 'FAIL', 'REJECT_CLOSE'],
  onlyLast: false,
  withBefore: false,
};

const subjects: Record<string, Subject[]> = {
  CONFIRM_PLAN: [plan],
  APPROVE_PLAN: [plan],
  RETURN_PLAN: [plan],
  SUBMIT_CLOSEOUT: [plan],
  APPROVE_EXTENSION: [extension],
  REJECT_EXTENSION: [extension],
  START_VERIFY: [closeout, earlier],
  PASS: [closeout, earlier],
  PASS_PARTLY: [closeout, earlier],
  FAIL: [closeout, earlier],
  APPROVE_CLOSE: [passed, closeout],
  REJECT_CLOSE: [passed, closeout],
};

/** What an act decides about, as it was handed in since the task was last given; nothing for acts that judge nothing. */
export function decidedLines(event: string, history: readonly Line[]): DecidedLine[] {
  const given = history.findLastIndex((line) => line.event === 'ASSIGN' || line.event === 'REASSIGN');
  const since = history.slice(given + 1);
  return (subjects[event] ?? []).flatMap(({ name, events, onlyLast, withBefore }) => {
    const lines = since.filter((line) => events.includes(line.event));
    return (onlyLast ? lines.slice(-1) : lines.toReversed()).map((line) => ({ name, line, withBefore }));
  });
}
