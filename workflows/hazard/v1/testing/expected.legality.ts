import type { HazardEvent } from '../hazard.events.js';
import type { HazardFacts } from '../hazard.facts.js';
import { endOf } from './cast.js';
import type { Cell, Following, Legality } from './checks/legality.check.js';
import { factsIn, general, type LifecycleState } from './standings.js';

const missing = { openFacts: ['photos'] };
const unconfirmed = { basis: { ...factsIn.reported.basis!, confirmedBy: null } };
const asked = { requestedDueAt: endOf('2026-06-08') };

/**
 * What may happen where, region by region: written by hand from the project's rules, never from the machine.
 * Whatever is not here is not open in that state.
 */
export const expected: Record<string, readonly Cell<HazardFacts, HazardEvent>[]> = {
  lifecycle: [
    ['draft', 'SAVE_DRAFT', 'draft'],
    ['draft', 'REPORT', 'reported'],
    ['draft', 'RECORD_PUBLISHED', 'reported', { reporters: [] }],
    ['reported', 'COMPLETE_FACTS', 'reported', missing],
    ['reported', 'ENTER_BASIS', 'reported'],
    ['reported', 'CONFIRM_BASIS', 'reported', unconfirmed],
    ['reported', 'FIX_ON_SPOT', 'closed', general],
    ['reported', 'DETERMINE', 'determined'],
    ['reported', 'PROPOSE_REJECTION', 'reported'],
    ['reported', 'REJECT', 'rejected'],
    ['determined', 'ASSIGN', 'assigned'],
    ['assigned', 'RETURN', 'determined'],
    ['assigned', 'ACKNOWLEDGE', 'acknowledged'],
    ['assigned', 'DEEMED_SERVED', 'acknowledged'],
    ['acknowledged', 'SUBMIT_PLAN', 'planSubmitted'],
    ['acknowledged', 'SUBMIT_PLAN', 'planSubmitted', general],
    ['acknowledged', 'START', 'rectifying', general],
    ['planSubmitted', 'APPROVE_PLAN', 'rectifying'],
    ['planSubmitted', 'RETURN_PLAN', 'acknowledged'],
    ['rectifying', 'LOG_PROGRESS', 'rectifying'],
    ['rectifying', 'SUBMIT_CLOSEOUT', 'submitted'],
    ['submitted', 'START_VERIFY', 'verifying'],
    ['verifying', 'START_VERIFY', 'verifying'],
    ['verifying', 'PASS', 'verified'],
    ['verifying', 'PASS', 'closed', general],
    ['verifying', 'FAIL', 'rectifying'],
    ['verifying', 'FAIL', 'rectifying', general],
    ['verified', 'APPROVE_CLOSE', 'closed'],
    ['verified', 'REJECT_CLOSE', 'verifying'],
    ['closed', 'LOOKBACK_PASS', 'closed'],
    ['closed', 'LOOKBACK_FAIL', 'reopened'],
    ['closed', 'LOOKBACK_DUE', 'closed'],
    ['reopened', 'REASSIGN', 'rectifying'],
  ],
  extension: [
    ['none', 'REQUEST_EXTENSION', 'pending'],
    ['pending', 'APPROVE_EXTENSION', 'none', asked],
    ['pending', 'REJECT_EXTENSION', 'none', asked],
    ['pending', 'EXTENSION_UNDECIDED', 'none', asked],
  ],
  escalation: [
    ['quiet', 'REMIND_DUE', 'quiet'],
    ['quiet', 'LIMIT_DUE', 'quiet'],
    ['quiet', 'DIGEST_DUE', 'quiet'],
    ['quiet', 'RUNG_DUE', 'climbing'],
    ['held', 'LIMIT_DUE', 'held'],
    ['climbing', 'REMIND_DUE', 'climbing'],
    ['climbing', 'LIMIT_DUE', 'climbing'],
    ['climbing', 'DIGEST_DUE', 'climbing'],
    ['climbing', 'RUNG_DUE', 'climbing'],
    ['climbing', 'RECORD_REPLY', 'climbing'],
  ],
};

/** Where a case stands while a state of another region is asked about. */
export const stage: Record<string, LifecycleState> = {
  none: 'rectifying',
  pending: 'rectifying',
  quiet: 'rectifying',
  climbing: 'rectifying',
  held: 'submitted',
};

/** The regions that follow an event of another one. */
export const followings: readonly Following<HazardEvent>[] = [
  {
    from: { lifecycle: 'rectifying', extension: 'none', escalation: 'quiet' },
    event: 'SUBMIT_CLOSEOUT',
    to: { lifecycle: 'submitted', extension: 'none', escalation: 'held' },
    why: 'submitted in time: the ladder stands still',
  },
  {
    from: { lifecycle: 'verified', extension: 'pending', escalation: 'held' },
    event: 'REJECT_CLOSE',
    to: { lifecycle: 'verifying', extension: 'pending', escalation: 'held' },
    why: 'still under verification',
  },
  {
    from: { lifecycle: 'verifying', extension: 'pending', escalation: 'held' },
    event: 'FAIL',
    to: { lifecycle: 'rectifying', extension: 'pending', escalation: 'quiet' },
    why: 'the ladder runs again; the request still waits',
  },
  {
    from: { lifecycle: 'verified', extension: 'pending', escalation: 'held' },
    event: 'APPROVE_CLOSE',
    to: { lifecycle: 'closed', extension: 'none', escalation: 'quiet' },
    why: 'closed: nothing is asked for and nothing climbs',
  },
  {
    from: { lifecycle: 'verified', extension: 'pending', escalation: 'climbing' },
    event: 'APPROVE_CLOSE',
    to: { lifecycle: 'closed', extension: 'none', escalation: 'quiet' },
    why: 'closed late: the ladder comes down',
  },
];

/** The rules of version 1. */
export const legality: Legality<HazardFacts> = { expected, stage, followings, also: general };

/** Pairs of states of two regions that cannot stand together, each with the reason. */
export const unreachablePairs: Record<string, string> = {
  ...pairs(
    ['draft', 'reported', 'rejected', 'determined', 'assigned', 'acknowledged', 'planSubmitted'],
    ['pending'],
    'an extension is asked for while the rectification is under way, and nothing leads back before it',
  ),
  ...pairs(['closed', 'reopened'], ['pending'], 'closing drops the request, and only a closed hazard is reopened'),
  ...pairs(
    ['draft', 'reported', 'rejected', 'determined'],
    ['climbing'],
    'no date has been set, or it fell with an assignment handed back before it',
  ),
  ...pairs(['closed', 'reopened'], ['climbing'], 'closing calms the ladder, and reopening sets no date'),
  ...pairs(
    ['draft', 'reported', 'rejected', 'determined', 'assigned', 'acknowledged', 'planSubmitted', 'rectifying'],
    ['held'],
    'the ladder is held only while a submission is under verification',
  ),
  ...pairs(['closed', 'reopened'], ['held'], 'closing ends the hold'),
};

export function pairs(ones: string[], others: string[], why: string): Record<string, string> {
  return Object.fromEntries(ones.flatMap((one) => others.map((other) => [`${one}+${other}`, why])));
}
