import { type Act, act, type Course } from './course.js';

const listed: Act[] = [
  act('REPORT', 'finder', [0, 0]),
  act('ENTER_BASIS', 'firstInspector', [0, 1]),
  act('CONFIRM_BASIS', 'secondInspector', [0, 1]),
  act('DETERMINE', 'leader', [0, 1]),
];
const listedGeneral: Act[] = [act('REPORT', 'finder', [0, 0]), act('DETERMINE', 'leader', [0, 2])];

const assigned = (days: number): Act[] => [
  ...listed,
  act('ASSIGN', 'leader', [0, 2], { days }),
  act('ACKNOWLEDGE', 'principal', [0, 2]),
];
const planned = (days: number): Act[] => [...assigned(days), act('SUBMIT_PLAN', 'principal', [2, 4])];
const underway = (days: number): Act[] => [
  ...planned(days),
  act('APPROVE_PLAN', 'leader', [1, 2]),
  act('LOG_PROGRESS', 'safetyOfficer', [2, 5], { percent: 35 }),
];
const general = (days: number): Act[] => [
  ...listedGeneral,
  act('ASSIGN', 'leader', [0, 1], { days }),
  act('ACKNOWLEDGE', 'principal', [0, 2]),
  act('START', 'principal', [0, 1]),
];

const submitted: Act[] = [
  act('LOG_PROGRESS', 'safetyOfficer', [2, 4], { percent: 80 }),
  act('SUBMIT_CLOSEOUT', 'principal', [1, 4]),
];
const verifying: Act[] = [...submitted, act('START_VERIFY', 'leader', [1, 2])];
const verified: Act[] = [...verifying, act('PASS', 'secondInspector', [1, 4])];
const closed: Act[] = [...verified, act('APPROVE_CLOSE', 'office', [1, 3])];
const failed: Act[] = [...verifying, act('FAIL', 'secondInspector', [1, 3])];
const closedGeneral: Act[] = [
  act('SUBMIT_CLOSEOUT', 'principal', [2, 6]),
  act('START_VERIFY', 'leader', [1, 2]),
  act('PASS', 'secondInspector', [1, 3]),
];
const extended = (decision: Act): Act[] => [act('REQUEST_EXTENSION', 'principal', [1, 3], { days: 20 }), decision];
const urged = act('RECORD_REPLY', 'principal', [3, 4]);

const major = (name: string, hazards: number, rest: readonly [number, number], acts: Act[]): Course => ({
  name,
  hazards,
  rest,
  acts,
  level: 'major',
});
const minor = (name: string, hazards: number, rest: readonly [number, number], acts: Act[]): Course => ({
  name,
  hazards,
  rest,
  acts,
  level: 'general',
});

/** How the city's hazards fare: in time, late, after a failed check, and in every state at the end. */
export const courses: Course[] = [
  major('closed in time', 26, [0, 45], [...underway(45), ...closed]),
  major('closed and looked back at', 8, [0, 3], [...underway(30), ...closed, act('LOOKBACK_PASS', 'town', [36, 40])]),
  major('closed after a failed verification', 10, [0, 20], [...underway(40), ...failed, ...closed]),
  major(
    'closed late',
    9,
    [0, 20],
    [...underway(14), act('LOG_PROGRESS', 'safetyOfficer', [6, 9], { percent: 60 }), ...closed],
  ),
  major(
    'closed after an extension',
    6,
    [0, 12],
    [...underway(40), ...extended(act('APPROVE_EXTENSION', 'leader', [1, 3], { days: 20 })), ...closed],
  ),
  major(
    'came back, found at the look-back',
    3,
    [0, 0],
    [...underway(30), ...closed, act('LOOKBACK_FAIL', 'town', [30, 35], { finding: 'rebound' })],
  ),
  major(
    'was never fixed, reassigned',
    3,
    [2, 6],
    [
      ...underway(30),
      ...closed,
      act('LOOKBACK_FAIL', 'town', [24, 30], { finding: 'false' }),
      act('REASSIGN', 'leader', [1, 1], { days: 25 }),
    ],
  ),
  major(
    'sent back by the committee office',
    3,
    [0, 1],
    [...underway(45), ...verified, act('REJECT_CLOSE', 'office', [1, 2])],
  ),
  major('waits for approval', 6, [0, 2], [...underway(45), ...verified]),
  major('is being verified', 6, [0, 3], [...underway(45), ...verifying]),
  major('asks to be closed out', 6, [0, 3], [...underway(45), ...submitted]),
  major('failed verification', 6, [1, 4], [...underway(50), ...failed]),
  major('is being put right', 14, [1, 8], underway(60)),
  major(
    'waits for an extension',
    4,
    [0, 2],
    [...underway(60), act('REQUEST_EXTENSION', 'principal', [2, 4], { days: 25 })],
  ),
  major(
    'was refused an extension',
    3,
    [1, 5],
    [...underway(50), ...extended(act('REJECT_EXTENSION', 'leader', [1, 3]))],
  ),
  major('is overdue and silent', 7, [14, 26], underway(12)),
  major(
    'is overdue and explained',
    5,
    [5, 9],
    [...underway(12), { ...urged, after: [6, 8] }, act('LOG_PROGRESS', 'safetyOfficer', [2, 3], { percent: 55 })],
  ),
  major('has an unread plan', 4, [0, 4], planned(50)),
  major('has a plan sent back', 4, [0, 4], [...planned(50), act('RETURN_PLAN', 'leader', [1, 2])]),
  major('has no plan yet', 4, [1, 7], assigned(50)),
  major(
    'was served on paper',
    2,
    [2, 5],
    [...listed, act('ASSIGN', 'leader', [0, 1], { days: 50 }), act('DEEMED_SERVED', 'town', [4, 6])],
  ),
  major('is assigned', 5, [0, 3], [...listed, act('ASSIGN', 'leader', [0, 2], { days: 45 })]),
  major(
    'was sent back by the enterprise',
    2,
    [0, 2],
    [...listed, act('ASSIGN', 'leader', [0, 1], { days: 45 }), act('RETURN', 'principal', [1, 1])],
  ),
  major('is on the list, unassigned', 4, [0, 5], listed),
  major('has a basis to confirm', 3, [0, 2], listed.slice(0, 2)),
  major('is reported', 4, [0, 4], listed.slice(0, 1)),
  major(
    'was published and completed',
    3,
    [0, 3],
    [act('RECORD_PUBLISHED', 'office', [0, 0]), act('COMPLETE_FACTS', 'firstInspector', [1, 5])],
  ),
  major('was published with facts open', 3, [1, 12], [act('RECORD_PUBLISHED', 'office', [0, 0])]),
  minor('general, closed in time', 14, [0, 60], [...general(15), ...closedGeneral]),
  minor(
    'general, closed late',
    4,
    [0, 20],
    [...general(10), act('LOG_PROGRESS', 'safetyOfficer', [7, 12], { percent: 70 }), ...closedGeneral],
  ),
  minor(
    'fixed on the spot',
    8,
    [0, 70],
    [act('REPORT', 'finder', [0, 0]), act('FIX_ON_SPOT', 'secondInspector', [0, 1])],
  ),
  minor('general, under way', 6, [0, 5], general(15)),
  minor('general, overdue', 3, [12, 18], general(8)),
  minor(
    'no hazard after all',
    4,
    [0, 60],
    [
      act('REPORT', 'finder', [0, 0]),
      act('PROPOSE_REJECTION', 'secondInspector', [0, 1]),
      act('REJECT', 'leader', [0, 2]),
    ],
  ),
  minor('a draft of an inspector', 1, [0, 1], [act('SAVE_DRAFT', 'firstInspector', [0, 0])]),
  minor('a draft of a town', 1, [0, 1], [act('SAVE_DRAFT', 'town', [0, 0])]),
  minor('a draft of a leader', 1, [0, 1], [act('SAVE_DRAFT', 'leader', [0, 0])]),
  minor('a draft of a principal', 1, [0, 1], [act('SAVE_DRAFT', 'principal', [0, 0])]),
  minor('a draft of the office', 1, [0, 1], [act('SAVE_DRAFT', 'otherOffice', [0, 0])]),
];
