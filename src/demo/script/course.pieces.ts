import { type Act, act } from './course.js';

export const listed: Act[] = [
  act('REPORT', 'finder', [0, 0]),
  act('ENTER_BASIS', 'firstInspector', [0, 1]),
  act('CONFIRM_BASIS', 'secondInspector', [0, 1]),
  act('DETERMINE', 'leader', [0, 1]),
];
const listedGeneral: Act[] = [act('REPORT', 'finder', [0, 0]), act('DETERMINE', 'leader', [0, 2])];

export const assigned = (days: number): Act[] => [
  ...listed,
  act('ASSIGN', 'leader', [0, 2], { days }),
  act('ACKNOWLEDGE', 'principal', [0, 2]),
];
/** 双报告: to the department and to the workers' congress. */
const reportedTwice: Act[] = [
  act('REPORT_DUAL', 'safetyOfficer', [0, 1], { to: 'department' }),
  act('REPORT_DUAL', 'safetyOfficer', [0, 1], { to: 'workersCongress' }),
];
export const planned = (days: number): Act[] => [
  ...assigned(days),
  ...reportedTwice,
  act('SUBMIT_PLAN', 'principal', [1, 3]),
];
export const underway = (days: number): Act[] => [
  ...planned(days),
  act('APPROVE_PLAN', 'leader', [1, 2]),
  act('LOG_PROGRESS', 'safetyOfficer', [2, 5], { percent: 35 }),
];
/** Nobody loses time: what is late in these lives is the work, and no longer than the script says. */
export const swift = (workingDays: number): Act[] => [
  ...listed,
  act('ASSIGN', 'leader', [0, 1], { workingDays }),
  act('ACKNOWLEDGE', 'principal', [1, 1]),
  act('REPORT_DUAL', 'safetyOfficer', [0, 0], { to: 'department' }),
  act('REPORT_DUAL', 'safetyOfficer', [0, 0], { to: 'workersCongress' }),
  act('SUBMIT_PLAN', 'principal', [2, 2]),
  act('APPROVE_PLAN', 'leader', [1, 1]),
  act('LOG_PROGRESS', 'safetyOfficer', [2, 2], { percent: 35 }),
];
export const general = (workingDays: number): Act[] => [
  ...listedGeneral,
  act('ASSIGN', 'leader', [0, 1], { workingDays }),
  act('ACKNOWLEDGE', 'principal', [0, 2]),
  act('START', 'principal', [0, 1]),
];

export const stopped: Act[] = [...underway(60), act('STOP_PRODUCTION', 'leader', [1, 2], { scope: 'all' })];

export const submitted: Act[] = [
  act('LOG_PROGRESS', 'safetyOfficer', [2, 4], { percent: 80 }),
  act('SUBMIT_CLOSEOUT', 'principal', [1, 4]),
];
export const verifying: Act[] = [...submitted, act('START_VERIFY', 'leader', [1, 2])];
export const verified: Act[] = [...verifying, act('PASS', 'secondInspector', [1, 4])];
export const closed: Act[] = [...verified, act('APPROVE_CLOSE', 'office', [1, 2])];
export const failed: Act[] = [...verifying, act('FAIL', 'secondInspector', [1, 3])];
export const closedGeneral: Act[] = [
  act('SUBMIT_CLOSEOUT', 'principal', [2, 5]),
  act('START_VERIFY', 'leader', [1, 1]),
  act('PASS', 'secondInspector', [1, 2]),
];
export const extended = (decision: Act): Act[] => [
  act('REQUEST_EXTENSION', 'principal', [1, 3], { days: 20 }),
  decision,
];
/** The urge comes a working day after a date that swift people have had ten working days to keep. */
export const urged = act('RECORD_REPLY', 'principal', [6, 7]);
export const lookedBack = (event: 'LOOKBACK_PASS' | 'LOOKBACK_FAIL', finding?: 'false' | 'rebound'): Act[] => [
  ...underway(50),
  ...closed,
  act(event, 'town', [26, 32], finding ? { finding } : {}),
];
