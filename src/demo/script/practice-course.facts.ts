import { act, type Course } from './course.js';
import { assigned, closed, general, listed, submitted, underway, verifying } from './course.pieces.js';

const shared = [...underway(60), act('ADD_SUBTASK', 'leader', [0, 1]), act('LOG_SUBTASK', 'coPrincipal', [1, 2])];
const passedPartly = [...underway(60), ...verifying, act('PASS_PARTLY', 'secondInspector', [1, 2])];
const ordered = [...assigned(50), act('ISSUE_DOCUMENT', 'leader', [0, 1], { paper: 'rectificationOrder' })];
const frozen = [...underway(60), act('RECORD_ACCIDENT', 'leader', [1, 2])];
const lateAssigned = [
  ...listed,
  act('ASSIGN', 'leader', [1, 2], { days: 12, late: true }),
  act('ACKNOWLEDGE', 'principal', [0, 1]),
];
const transferred = [
  ...listed,
  act('TRANSFER', 'leader', [1, 1]),
  act('ACCEPT_TRANSFER', 'otherLeader', [1, 2]),
  act('ASSIGN', 'otherLeader', [0, 1], { days: 45 }),
  act('ACKNOWLEDGE', 'principal', [1, 1]),
];
const byTheTown = [
  act('REPORT', 'firstInspector', [0, 0], { public: true }),
  act('DETERMINE', 'leader', [0, 1]),
  act('ASSIGN', 'leader', [0, 1], { days: 20, public: true }),
  act('ACKNOWLEDGE', 'townLeader', [0, 1]),
  act('START', 'townLeader', [0, 1]),
  act('LOG_PROGRESS', 'townLeader', [1, 2], { percent: 60 }),
];

/** What practice adds to the clean course: shared, passed on, changed, frozen, on paper, entered twice, come back. */
export const practiceCourses: Course[] = [
  {
    name: 'is shared with a neighbour',
    hazards: 2,
    level: 'major',
    rest: [0, 3],
    acts: shared,
  },
  {
    name: 'was shared and closed',
    hazards: 2,
    level: 'major',
    rest: [1, 12],
    acts: [
      ...shared,
      act('SUBMIT_SUBTASK', 'coPrincipal', [1, 3]),
      act('ACCEPT_SUBTASK', 'firstInspector', [1, 2]),
      ...closed,
    ],
  },
  { name: 'passed in part', hazards: 2, level: 'major', rest: [0, 3], acts: passedPartly },
  {
    name: 'passed in part, then closed',
    hazards: 2,
    level: 'major',
    rest: [0, 8],
    acts: [...passedPartly, ...submitted, act('START_VERIFY', 'leader', [1, 1]), ...closed.slice(-2)],
  },
  { name: 'was taken over by another department', hazards: 2, level: 'major', rest: [0, 4], acts: transferred },
  { name: 'is frozen after an accident', hazards: 1, level: 'major', rest: [0, 3], acts: frozen },
  {
    name: 'goes on after an accident',
    hazards: 1,
    level: 'major',
    rest: [0, 4],
    acts: [
      ...frozen,
      act('LIFT_ACCIDENT_FREEZE', 'committeeLeader', [2, 4]),
      act('LOG_PROGRESS', 'safetyOfficer', [1, 2], { percent: 60 }),
    ],
  },
  {
    name: 'turned out to be general',
    hazards: 2,
    level: 'major',
    rest: [0, 5],
    acts: [
      ...assigned(45),
      act('GIVE_EXPERT_OPINION', 'firstInspector', [1, 2], { expert: '刘工安' }),
      act('GIVE_EXPERT_OPINION', 'secondInspector', [0, 1], { expert: '陈工化' }),
      act('CHANGE_LEVEL', 'leader', [0, 1], { level: 'general' }),
    ],
  },
  {
    name: 'turned out to be major',
    hazards: 2,
    level: 'general',
    rest: [0, 2],
    acts: [
      ...general(22),
      act('ENTER_BASIS', 'firstInspector', [1, 2]),
      act('CONFIRM_BASIS', 'secondInspector', [0, 1]),
      act('CHANGE_LEVEL', 'leader', [0, 1], { level: 'major' }),
    ],
  },
  {
    name: 'has an order that was signed and scanned',
    hazards: 2,
    level: 'major',
    rest: [0, 4],
    acts: [...ordered, act('SIGN_DOCUMENT', 'principal', [0, 1]), act('BIND_SCAN', 'firstInspector', [0, 1])],
  },
  {
    name: 'has an order nobody would sign',
    hazards: 1,
    level: 'major',
    rest: [0, 3],
    acts: [...ordered, act('REFUSE_SIGNATURE', 'firstInspector', [0, 1])],
  },
  { name: 'was entered from paper', hazards: 2, level: 'major', rest: [0, 3], acts: lateAssigned },
  { name: 'is put right by the town itself', hazards: 2, level: 'general', rest: [0, 4], acts: byTheTown },
  {
    name: 'was put right by the town itself',
    hazards: 1,
    level: 'general',
    rest: [1, 20],
    acts: [
      ...byTheTown,
      act('SUBMIT_CLOSEOUT', 'townLeader', [2, 3]),
      act('START_VERIFY', 'leader', [1, 1]),
      act('PASS', 'secondInspector', [1, 2]),
    ],
  },
  {
    name: 'was entered twice and merged',
    hazards: 2,
    level: 'major',
    rest: [1, 4],
    like: 'duplicate',
    acts: [act('REPORT', 'finder', [0, 0]), act('PROPOSE_VOID', 'leader', [0, 1]), act('MERGE', 'office', [0, 1])],
  },
  {
    name: 'came back after it was closed',
    hazards: 2,
    level: 'major',
    rest: [0, 1],
    like: 'recurrence',
    acts: assigned(45),
  },
];
