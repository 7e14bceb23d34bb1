import type { Cell, Following, Legality } from '../../v1/testing/checks/legality.check.js';
import {
  expected as firstExpected,
  followings as firstFollowings,
  unreachablePairs as firstPairs,
  stage as firstStage,
  pairs,
} from '../../v1/testing/expected.legality.js';
import { general } from '../../v1/testing/standings.js';
import type { HazardEvent } from '../hazard.events.js';
import type { HazardFacts } from '../hazard.facts.js';
import { inProduction } from './acts/production.acts.js';
import { anyTime } from './expected.any-time.js';
import { factsIn } from './standings.js';

type Row = Cell<HazardFacts, HazardEvent>;

const proposed = {
  suspension: { proposedBy: { accountId: 'officer', unitId: 'department' }, since: null, overdue: false },
};
const { stopped, partlyStopped, suspended } = inProduction;
const { planApproved: _approved, ...unplanned } = factsIn.rectifying.clocks;
const cut = { stopOrder: { ...stopped!.stopOrder!, powerCutAt: 1 } };

/** Version 1 leads where it led; what may happen at any time has left its states. */
const asBefore = (firstExpected['lifecycle'] as readonly Row[]).filter(([, event]) => !(event in anyTime));

const suspending = (state: string, facts: Partial<HazardFacts> = {}): Row[] => [
  [state, 'PROPOSE_SUSPENSION', state, facts],
  [state, 'SUSPEND_PRODUCTION', 'suspended', { ...facts, ...proposed }],
];
const stopping = (state: string): Row[] => [
  [state, 'STOP_PRODUCTION', 'stopped'],
  [state, 'STOP_PRODUCTION', 'partlyStopped', {}, { scope: 'part' }],
];
const whileStopped = (state: string, facts: Partial<HazardFacts>): Row[] => [
  [state, 'RENEW_STOP', state, facts],
  [state, 'APPLY_RESUME', 'resumeApplied', facts],
  [state, 'ORDER_POWER_CUT', state, facts],
  [state, 'LIFT_POWER_CUT', state, cut],
];

/** What may happen where, region by region, and nowhere else: written by hand; `anyTime` is proved beside it. */
const expected: Record<string, readonly Row[]> = {
  ...(firstExpected as Record<string, readonly Row[]>),
  lifecycle: [
    ...asBefore,
    ['reported', 'TRANSFER', 'reported'],
    ['determined', 'TRANSFER', 'determined'],
    ['determined', 'ASSIGN', 'assigned', {}, { lateRecord: true, paperScans: ['sheet'], dueOn: '2026-02-27' }],
    ['assigned', 'TRANSFER', 'assigned'],
    ['verifying', 'PASS_PARTLY', 'rectifying'],
    ['rectifying', 'SUBMIT_PLAN', 'planSubmitted', { clocks: unplanned }],
    ['closed', 'SAMPLE_FOR_LOOKBACK', 'closed'],
    ['rejected', 'SAMPLE_FOR_LOOKBACK', 'rejected'],
    ['rejected', 'LOOKBACK_PASS', 'rejected'],
    ['rejected', 'LOOKBACK_FAIL', 'reported'],
    ['rejected', 'LOOKBACK_DUE', 'rejected'],
  ],
  production: [
    ['normal', 'CONTROL_PRODUCTION', 'controlled'],
    ['controlled', 'LIFT_CONTROL', 'normal'],
    ...['normal', 'controlled', 'partlyStopped'].flatMap(stopping),
    ...['normal', 'controlled'].flatMap((state) => suspending(state)),
    ...suspending('partlyStopped', partlyStopped),
    ...suspending('stopped', stopped),
    ...whileStopped('partlyStopped', partlyStopped!),
    ...whileStopped('stopped', stopped!),
    ['resumeApplied', 'APPROVE_RESUME', 'normal', stopped],
    ['resumeApplied', 'REJECT_RESUME', 'stopped', stopped],
    ['resumeApplied', 'REJECT_RESUME', 'partlyStopped', partlyStopped],
    ['suspended', 'CONFIRM_SUSPENSION', 'suspended', suspended],
    ['suspended', 'END_SUSPENSION', 'stopped', suspended],
  ],
};

const over = { extension: 'none', production: 'normal', escalation: 'quiet' };

const followings: readonly Following<HazardEvent>[] = [
  ...firstFollowings,
  {
    from: { lifecycle: 'rectifying', extension: 'pending', production: 'suspended', escalation: 'climbing' },
    event: 'ENTERPRISE_CLOSED',
    to: { ...over, lifecycle: 'closedByClosure' },
    why: 'gone for good: nothing is asked for, nothing runs that could be stopped, nothing climbs',
  },
  {
    from: { lifecycle: 'verified', extension: 'none', production: 'controlled', escalation: 'held' },
    event: 'APPROVE_CLOSE',
    to: { ...over, lifecycle: 'closed' },
    why: 'closed: what ran under control runs freely again',
  },
  {
    from: { lifecycle: 'verifying', extension: 'pending', production: 'stopped', escalation: 'held' },
    event: 'PASS_PARTLY',
    to: { lifecycle: 'rectifying', extension: 'pending', production: 'stopped', escalation: 'quiet' },
    why: 'the rest is mended on: the ladder runs again, the stop stands',
  },
];

/** The rules of version 2. */
export const legality: Legality<HazardFacts> = {
  expected,
  stage: {
    ...firstStage,
    ...Object.fromEntries(Object.keys(inProduction).map((production) => [production, 'rectifying'])),
  },
  followings,
  also: general,
};

const ends = ['rejected', 'closed', 'void', 'closedByClosure'];
const halted = ['controlled', 'partlyStopped', 'stopped', 'resumeApplied', 'suspended'];
/** Raised to major without a plan, a hazard goes back to its plan with its request still waiting. */
const reachedByRaising = ['acknowledged+pending', 'planSubmitted+pending'];

/** Pairs of states of two regions that cannot stand together, each with the reason. */
export const unreachablePairs: Record<string, string> = {
  ...Object.fromEntries(Object.entries(firstPairs).filter(([pair]) => !reachedByRaising.includes(pair))),
  ...pairs(
    ['void', 'closedByClosure'],
    ['pending', 'climbing', 'held'],
    'an end drops the request and calms the ladder',
  ),
  ...pairs(ends, halted, 'what is over stops nothing'),
  ...pairs(['draft'], halted, 'nothing is stopped by what nobody has reported'),
  ...pairs(['reported'], ['resumeApplied', 'suspended'], 'the unit that would apply or stand still is not named yet'),
};
