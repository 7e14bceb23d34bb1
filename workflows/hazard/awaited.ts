import type { HazardEvent } from './v3/hazard.events.js';

/** What each state of the lifecycle waits for, the likeliest first; whose turn it is follows from who may send it. */
export const awaitedInState: Record<string, readonly HazardEvent[]> = {
  draft: ['REPORT'],
  reported: ['COMPLETE_FACTS', 'CONFIRM_BASIS', 'ENTER_BASIS', 'DETERMINE'],
  determined: ['ASSIGN'],
  assigned: ['ACKNOWLEDGE'],
  acknowledged: ['SUBMIT_PLAN', 'START'],
  planSubmitted: ['APPROVE_PLAN'],
  rectifying: ['APPROVE_EXTENSION', 'SUBMIT_CLOSEOUT'],
  submitted: ['START_VERIFY'],
  verifying: ['PASS'],
  verified: ['APPROVE_CLOSE'],
  reopened: ['REASSIGN'],
};

/** What a limit that runs beside the lifecycle waits for, by its kind. */
export const awaitedByLimit: Record<string, readonly HazardEvent[]> = {
  'transfer.answer': ['ACCEPT_TRANSFER'],
  'objection.decide': ['RESOLVE_DISPUTE'],
  'void.decide': ['VOID', 'MERGE'],
  'resume.review': ['APPROVE_RESUME'],
  'stop.order': ['RENEW_STOP'],
  'suspended.confirm': ['CONFIRM_SUSPENSION'],
  'subtask.review': ['ACCEPT_SUBTASK'],
  'subtask.limit': ['SUBMIT_SUBTASK'],
  'dual.report': ['REPORT_DUAL'],
  'lookback.major': ['LOOKBACK_PASS'],
  'lookback.sampled': ['LOOKBACK_PASS'],
};

/** Owed besides, and never before what the course itself waits for. */
const canWait = ['dual.report'];

/** What a case waits for: what runs beside its course, its state, and what can wait; each event once. */
export function awaitedEvents(lifecycle: string, limitKinds: readonly string[]): HazardEvent[] {
  const of = (kinds: readonly string[]) => kinds.flatMap((kind) => awaitedByLimit[kind] ?? []);
  const beside = limitKinds.filter((kind) => !canWait.includes(kind));
  const later = limitKinds.filter((kind) => canWait.includes(kind));
  return [...new Set([...of(beside), ...(awaitedInState[lifecycle] ?? []), ...of(later)])];
}
