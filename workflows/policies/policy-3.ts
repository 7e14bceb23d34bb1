import type { LadderPolicy, Rung } from './ladder.policy.js';
import { policy2 } from './policy-2.js';

const ours = '[DESIGN]';
const all = ['major', 'general'] as const;
const major = ['major'] as const;

const rungs: Rung[] = [
  {
    id: 'L1',
    afterWd: 1,
    levels: all,
    to: ['responsible', 'assigning', 'territory', 'supervising'],
    reply: { wd: 2 },
    measure: null,
    whenUnanswered: null,
  },
  {
    id: 'L2',
    afterWd: 3,
    levels: all,
    to: ['responsible', 'owner', 'supervisingLeader', 'territoryLeader', 'office'],
    reply: { wd: 5 },
    measure: { kind: 'letter', against: 'owner', signer: 'committeeOffice' },
    whenUnanswered: null,
  },
  {
    id: 'L3',
    afterWd: 8,
    levels: all,
    to: ['responsible', 'owner', 'ownersSuperior', 'supervisingLeader', 'territoryLeader', 'office', 'committeeLeader'],
    reply: null,
    measure: { kind: 'bulletin', against: 'responsible', signer: 'committeeLeader' },
    whenUnanswered: 'L2',
  },
  {
    id: 'L4',
    afterWd: 15,
    levels: major,
    to: ['responsible', 'owner', 'ownersSuperior', 'territoryLeader', 'office', 'committeeLeader'],
    reply: { wd: 5 },
    measure: { kind: 'interview', against: 'responsible', signer: 'committeeLeader' },
    whenUnanswered: null,
  },
  {
    id: 'L5',
    afterWd: 20,
    levels: major,
    to: ['responsible', 'owner', 'ownersSuperior', 'territoryLeader', 'office', 'committeeLeader'],
    reply: null,
    measure: { kind: 'listing', against: 'responsible', signer: 'committeeLeader' },
    whenUnanswered: 'L4',
  },
  {
    id: 'L6',
    afterWd: 30,
    levels: all,
    to: ['responsible', 'owner', 'ownersSuperior', 'territoryLeader', 'office', 'committeeLeader'],
    reply: null,
    measure: { kind: 'stop', against: 'responsible', signer: 'departmentSupervisor' },
    whenUnanswered: null,
  },
  {
    id: 'L7',
    afterWd: 60,
    levels: major,
    to: ['owner', 'ownersSuperior', 'territoryLeader', 'office', 'committeeLeader'],
    reply: null,
    measure: { kind: 'referral', against: 'owner', signer: 'committeeLeader' },
    whenUnanswered: 'L5',
  },
];

/** The third policy: every value of the second, and the ladder with its measures. */
export const policy3: LadderPolicy = {
  ...policy2,
  version: 3,
  ladder: {
    windowReminderWd: { value: 3, basis: ours },
    progressAskedAfter: { value: 0.5, basis: ours },
    rungs: { value: rungs, basis: ours },
    occurrences: {
      value: { accident: 'L7', falseRectification: 'L7', danger: 'L6', refusal: 'L6', recurrence: 'L5' },
      basis: ours,
    },
    startWhenExtensionsUsedUp: { value: 'L3', basis: ours },
    duties: {
      value: [
        {
          limits: ['determine.limit', 'assign.limit', 'plan.review.limit', 'approve.limit', 'reopen.assign.limit'],
          officeFrom: 1,
          leaderFrom: 3,
          letterAt: 4,
        },
        {
          limits: [
            'transfer.answer',
            'objection.decide',
            'resume.review',
            'void.decide',
            'suspended.confirm',
            'stop.order',
          ],
          officeFrom: 1,
          leaderFrom: 3,
          letterAt: 4,
        },
        { limits: ['ack.limit', 'complete.facts'], officeFrom: 2, leaderFrom: 4, letterAt: 4 },
        { limits: ['draft.limit'], officeFrom: 2, leaderFrom: 4, letterAt: 10 },
        // Undecided in time a request lapses, and that day is the last on which anybody can be told.
        { limits: ['extension.decide.major', 'extension.decide.general'], officeFrom: 1, leaderFrom: 1, letterAt: 1 },
        { limits: ['lookback.major', 'lookback.sampled'], officeFrom: 1, leaderFrom: 3, letterAt: 4 },
        {
          limits: ['verify.limit', 'verify.fire.limit', 'subtask.review'],
          officeFrom: 1,
          leaderFrom: 2,
          letterAt: 1,
        },
      ],
      basis: ours,
    },
    silence: {
      value: [
        { kind: 'letter', signer: 'committeeOffice' },
        { kind: 'bulletin', signer: 'committeeLeader' },
        { kind: 'interview', signer: 'committeeLeader' },
      ],
      basis: ours,
    },
    measures: {
      value: {
        sign: { wd: 1 },
        issue: { wd: 1 },
        hold: { interview: { d: 7 } },
        answer: { letter: { wd: 5 }, interview: { wd: 5 }, listing: { d: 60 }, stop: { wd: 5 } },
        leaderFrom: 2,
      },
      basis: ours,
    },
  },
};
