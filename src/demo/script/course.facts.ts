import { type Act, act, type Course } from './course.js';
import {
  assigned,
  closed,
  closedGeneral,
  extended,
  failed,
  general,
  listed,
  lookedBack,
  planned,
  stopped,
  submitted,
  swift,
  underway,
  urged,
  verified,
  verifying,
} from './course.pieces.js';
import { practiceCourses } from './practice-course.facts.js';

type Row = readonly [name: string, hazards: number, rest: readonly [number, number], acts: Act[], overdueWd?: number];

const major: Row[] = [
  ['closed in time', 5, [0, 45], [...underway(60), ...closed]],
  ['closed and looked back at', 2, [0, 3], lookedBack('LOOKBACK_PASS')],
  ['closed after a failed verification', 3, [0, 20], [...underway(60), ...failed, ...closed]],
  ['closed late', 3, [0, 20], [...swift(10), urged, ...closed]],
  [
    'closed after an extension',
    2,
    [0, 12],
    [...underway(60), ...extended(act('APPROVE_EXTENSION', 'leader', [1, 3], { days: 20 })), ...closed],
  ],
  ['came back, found at the look-back', 2, [0, 0], lookedBack('LOOKBACK_FAIL', 'rebound')],
  [
    'was never fixed, reassigned',
    2,
    [2, 6],
    [...lookedBack('LOOKBACK_FAIL', 'false'), act('REASSIGN', 'leader', [1, 1], { days: 25 })],
  ],
  [
    'sent back by the committee office',
    2,
    [0, 1],
    [...underway(60), ...verified, act('REJECT_CLOSE', 'office', [1, 2])],
  ],
  ['waits for approval', 3, [0, 2], [...underway(60), ...verified]],
  ['is being verified', 3, [0, 3], [...underway(60), ...verifying]],
  ['asks to be closed out', 3, [0, 2], [...underway(60), ...submitted]],
  ['failed verification', 3, [1, 4], [...underway(60), ...failed]],
  ['is being put right', 5, [1, 8], underway(60)],
  ['waits for an extension', 3, [0, 2], [...underway(60), act('REQUEST_EXTENSION', 'principal', [2, 4], { days: 25 })]],
  ['was refused an extension', 3, [1, 5], [...underway(60), ...extended(act('REJECT_EXTENSION', 'leader', [1, 3]))]],
  ['is overdue for two days', 2, [5, 6], swift(10), 2],
  ['is overdue and silent', 2, [9, 10], swift(10), 6],
  ['is overdue for weeks', 1, [15, 17], swift(10), 12],
  ['is overdue for more than a month', 1, [27, 29], swift(10), 24],
  [
    'is overdue and explained',
    2,
    [0, 2],
    [...swift(10), urged, act('LOG_PROGRESS', 'safetyOfficer', [1, 2], { percent: 55 })],
  ],
  ['has an unread plan', 4, [0, 3], planned(50)],
  ['has a plan sent back', 3, [0, 3], [...planned(50), act('RETURN_PLAN', 'leader', [1, 2])]],
  ['has no plan yet', 4, [1, 6], assigned(50)],
  [
    'was served on paper',
    2,
    [1, 4],
    [...listed, act('ASSIGN', 'leader', [0, 1], { days: 50 }), act('DEEMED_SERVED', 'firstInspector', [4, 5])],
  ],
  ['is assigned', 5, [0, 3], [...listed, act('ASSIGN', 'leader', [0, 2], { days: 45 })]],
  [
    'was sent back by the enterprise',
    2,
    [0, 2],
    [...listed, act('ASSIGN', 'leader', [0, 1], { days: 45 }), act('RETURN', 'principal', [1, 1])],
  ],
  ['is under control', 2, [1, 6], [...underway(60), act('CONTROL_PRODUCTION', 'leader', [1, 2])]],
  ['is stopped', 3, [1, 6], [...underway(60), act('STOP_PRODUCTION', 'leader', [1, 2], { scope: 'all' })]],
  ['is stopped in part', 2, [1, 6], [...underway(60), act('STOP_PRODUCTION', 'leader', [1, 2], { scope: 'part' })]],
  ['asks to resume', 2, [0, 3], [...stopped, act('APPLY_RESUME', 'principal', [4, 6])]],
  [
    'resumed and closed',
    2,
    [0, 6],
    [...stopped, act('APPLY_RESUME', 'principal', [4, 6]), act('APPROVE_RESUME', 'leader', [1, 2]), ...closed],
  ],
  [
    'is suspended',
    2,
    [1, 6],
    [...underway(60), act('PROPOSE_SUSPENSION', 'firstInspector', [1, 2]), act('SUSPEND_PRODUCTION', 'leader', [1, 1])],
  ],
  ['waits for another department', 2, [0, 1], [...listed, act('TRANSFER', 'leader', [1, 1])]],
  ['is disputed', 2, [0, 3], [...assigned(45), act('FILE_DISPUTE', 'principal', [1, 1])]],
  ['is to be void', 2, [0, 2], [...listed, act('PROPOSE_VOID', 'leader', [1, 2])]],
  ['was void', 2, [5, 40], [...listed, act('PROPOSE_VOID', 'leader', [1, 2]), act('VOID', 'office', [1, 2])]],
  ['ended with its enterprise', 2, [2, 20], [...underway(60), act('ENTERPRISE_CLOSED', 'leader', [6, 10])]],
  ['is on the list, unassigned', 4, [0, 4], listed],
  ['has a basis to confirm', 3, [0, 2], listed.slice(0, 2)],
  ['is reported', 4, [0, 3], listed.slice(0, 1)],
  [
    'was published and completed',
    3,
    [0, 2],
    [act('RECORD_PUBLISHED', 'office', [0, 0]), act('COMPLETE_FACTS', 'firstInspector', [1, 5])],
  ],
  ['was published with facts open', 2, [1, 12], [act('RECORD_PUBLISHED', 'office', [0, 0])]],
];

const minor: Row[] = [
  ['general, closed in time', 11, [0, 60], [...general(11), ...closedGeneral]],
  [
    'general, closed late',
    3,
    [0, 20],
    [...general(6), act('LOG_PROGRESS', 'safetyOfficer', [6, 6], { percent: 70 }), ...closedGeneral],
  ],
  ['general, under way', 6, [0, 4], general(11)],
  ['general, overdue', 3, [7, 9], general(6), 3],
  ['fixed on the spot', 15, [0, 70], [act('REPORT', 'finder', [0, 0]), act('FIX_ON_SPOT', 'secondInspector', [0, 1])]],
  [
    'no hazard after all',
    8,
    [0, 60],
    [
      act('REPORT', 'finder', [0, 0]),
      act('PROPOSE_REJECTION', 'secondInspector', [0, 1]),
      act('REJECT', 'leader', [0, 2]),
    ],
  ],
  ['a draft of an inspector', 1, [0, 0], [act('SAVE_DRAFT', 'firstInspector', [0, 0])]],
  ['a draft of a town', 1, [0, 0], [act('SAVE_DRAFT', 'town', [0, 0])]],
  ['a draft of a leader', 1, [0, 0], [act('SAVE_DRAFT', 'leader', [0, 0])]],
  ['a draft of a principal', 1, [0, 0], [act('SAVE_DRAFT', 'principal', [0, 0])]],
  ['a draft of the office', 1, [0, 0], [act('SAVE_DRAFT', 'otherOffice', [0, 0])]],
];

const coursesOf = (level: Course['level'], rows: Row[]): Course[] =>
  rows.map(([name, hazards, rest, acts, overdueWd]) => ({ name, hazards, rest, acts, overdueWd, level }));

/** How the city's hazards fare: in time, late, after a failed check, and in every state at the end. */
export const courses: Course[] = [...coursesOf('major', major), ...practiceCourses, ...coursesOf('general', minor)];
