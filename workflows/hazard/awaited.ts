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
  'urge.reply': ['RECORD_REPLY'],
  'lookback.major': ['LOOKBACK_PASS'],
  'lookback.sampled': ['LOOKBACK_PASS'],
};

/** The limits of the course itself, by the event that keeps them. */
const keptInCourse: Partial<Record<HazardEvent, readonly string[]>> = {
  REPORT: ['draft.limit'],
  COMPLETE_FACTS: ['complete.facts'],
  ENTER_BASIS: ['determine.limit'],
  CONFIRM_BASIS: ['determine.limit'],
  DETERMINE: ['determine.limit'],
  ASSIGN: ['assign.limit'],
  ACKNOWLEDGE: ['ack.limit'],
  SUBMIT_PLAN: ['plan.limit'],
  START: ['plan.limit'],
  APPROVE_PLAN: ['plan.review.limit'],
  APPROVE_EXTENSION: ['extension.decide.major', 'extension.decide.general'],
  START_VERIFY: ['verify.limit', 'verify.fire.limit'],
  PASS: ['verify.limit', 'verify.fire.limit'],
  APPROVE_CLOSE: ['approve.limit'],
  REASSIGN: ['reopen.assign.limit'],
};

/** The kinds of limits that this event keeps: whoever is to send it is late by these, and by nobody else's. */
export function limitsKeptBy(event: HazardEvent): string[] {
  const beside = Object.entries(awaitedByLimit).filter(([, events]) => events.includes(event));
  return [...(keptInCourse[event] ?? []), ...beside.map(([kind]) => kind)];
}

/** Owed besides, and not before what the course itself waits for, unless it is late. */
const canWait = ['dual.report'];
/** Explaining the delay never comes before ending it. */
const comesLast = ['urge.reply'];

/**
 * What a case waits for: what runs beside its course, its state, and what can wait; each event once.
 * @param overdueKinds those of the limits that have run out: what is late cannot wait
 */
export function awaitedEvents(
  lifecycle: string,
  limitKinds: readonly string[],
  overdueKinds: readonly string[] = [],
): HazardEvent[] {
  const of = (kinds: readonly string[]) => kinds.flatMap((kind) => awaitedByLimit[kind] ?? []);
  const waits = (kind: string) => comesLast.includes(kind) || (canWait.includes(kind) && !overdueKinds.includes(kind));
  const beside = limitKinds.filter((kind) => !waits(kind));
  const later = limitKinds.filter(waits);
  return [...new Set([...of(beside), ...(awaitedInState[lifecycle] ?? []), ...of(later)])];
}
