import type { ExpectedDeadline } from './expected.deadline.js';
import type { Started } from './hazard.memory.js';
import { untilDone } from './limits.expected.js';
import type { LimitDocument } from './rule.documents.js';
import type { RulesInForce } from './rule.shelf.js';
import { firingOf, type ToldLine } from './told.line.js';

/** What is remembered of a measure: what kind it is, since when which duty waits, what has fired. */
export interface MeasureMemory {
  kind: string;
  waits: { duty: 'measure.sign' | 'measure.issue' | 'measure.answer'; since: Started; writtenUntil?: number } | null;
  fired: Map<string, number>;
}

export function blankMeasure(): MeasureMemory {
  return { kind: '', waits: null, fired: new Map() };
}

/** Drafted it waits for its signature, signed for its issue, issued for the answer where one is asked for. */
export function readMeasureOn(memory: MeasureMemory, line: ToldLine, rules: RulesInForce): void {
  const since = { seq: line.seq, at: line.at };
  switch (line.event) {
    case 'OPEN_MEASURE':
      memory.kind = String(line.payload['kind']);
      memory.waits = { duty: 'measure.sign', since };
      break;
    case 'SEND_BACK':
      memory.waits = { duty: 'measure.sign', since };
      break;
    case 'SIGN':
      memory.waits = { duty: 'measure.issue', since };
      break;
    case 'ISSUE':
      memory.waits = answerOwed(memory.kind, line, rules);
      break;
    case 'ANSWER':
    case 'WITHDRAW':
      memory.waits = null;
      break;
    case 'MEASURE_DUE': {
      const firing = firingOf(line);
      if (firing) memory.fired.set(`${firing.kind}:${firing.anchor}`, firing.n);
    }
  }
}

/** What is held first, like an interview, is answered from the last day for holding it on; the date stands in the paper and moves no more. */
function answerOwed(kind: string, { seq, at }: ToldLine, { policy, calendar }: RulesInForce): MeasureMemory['waits'] {
  const limits = policy.ladder?.measures.value;
  const [limit, first] = [limits?.answer[kind], limits?.hold[kind]];
  if (!limit) return null;
  const from = first ? calendar.limitEnd(first, at) - 1 : at;
  return { duty: 'measure.answer', since: { seq, at }, writtenUntil: calendar.limitEnd(limit, from) };
}

/** One duty waits at a time, within its limit, and is asked for every working day after that. */
export function measureExpected({ waits, fired }: MeasureMemory, rules: RulesInForce): ExpectedDeadline[] {
  const limits = rules.policy.ladder?.measures.value;
  if (!waits || !limits) return [];
  const { duty, since, writtenUntil } = waits;
  const limit: LimitDocument = duty === 'measure.sign' ? limits.sign : limits.issue;
  return [untilDone(duty, since.seq, writtenUntil ?? rules.calendar.limitEnd(limit, since.at), fired, rules)];
}
