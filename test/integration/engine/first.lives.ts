import type { FirstStep } from './first.version.js';

const whole = [
  'REPORT',
  'ENTER_BASIS',
  'CONFIRM_BASIS',
  'DETERMINE',
  'ASSIGN',
  'ACKNOWLEDGE',
  'SUBMIT_PLAN',
  'APPROVE_PLAN',
  'SUBMIT_CLOSEOUT',
  'START_VERIFY',
  'PASS',
  'APPROVE_CLOSE',
] as const satisfies FirstStep[];

const upTo = (event: (typeof whole)[number]): FirstStep[] => whole.slice(0, whole.indexOf(event) + 1);

const general: FirstStep[] = [
  'REPORT',
  { type: 'DETERMINE', form: { level: 'general' } },
  'ASSIGN',
  'ACKNOWLEDGE',
  'START',
];

/** Lives of version 1 that still owe something, by the state they lead to. */
export const open = {
  draft: ['SAVE_DRAFT'],
  reported: upTo('REPORT'),
  published: ['RECORD_PUBLISHED'],
  basisEntered: upTo('ENTER_BASIS'),
  determined: upTo('DETERMINE'),
  assigned: upTo('ASSIGN'),
  acknowledged: upTo('ACKNOWLEDGE'),
  planSubmitted: upTo('SUBMIT_PLAN'),
  rectifying: upTo('APPROVE_PLAN'),
  extensionAsked: [...upTo('APPROVE_PLAN'), 'REQUEST_EXTENSION'],
  general,
  submitted: upTo('SUBMIT_CLOSEOUT'),
  verifying: upTo('START_VERIFY'),
  failed: [...upTo('START_VERIFY'), 'FAIL'],
  verified: upTo('PASS'),
  closed: [...whole],
  reopened: [...whole, 'LOOKBACK_FAIL'],
} satisfies Record<string, FirstStep[]>;

/** Lives of version 1 that are over. */
export const ended: Record<string, FirstStep[]> = {
  rejected: ['REPORT', 'PROPOSE_REJECTION', 'REJECT'],
  fixedOnSpot: [{ type: 'REPORT', form: { proposedLevel: 'general' } }, 'FIX_ON_SPOT'],
  generalClosed: [...general, 'SUBMIT_CLOSEOUT', 'START_VERIFY', 'PASS'],
  lookedBack: [...whole, 'LOOKBACK_PASS'],
};
