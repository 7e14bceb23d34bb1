import type { CommandRequest } from '../../src/engine/command.js';
import type { City } from './city.js';
import { forms } from './life.forms.js';

/** One command of a life: who sends what, which files it binds, how many notices it must leave in the outbox. */
interface Step {
  by: string;
  type: string;
  files: number;
  notices: number;
  /** By which form; mostly the one that has the name of the event. */
  form: string;
}

const step = (by: string, type: string, notices: number, files = 0, form = type): Step => ({
  by,
  type,
  files,
  notices,
  form,
});
const progress = step('xianxing.safety', 'LOG_PROGRESS', 0);

/** A major hazard from report to approved close-out, a third of it progress; notices counted by hand from domain 9.2. */
const wholeLife: Step[] = [
  step('sijihong.inspector1', 'REPORT', 1, 1),
  step('yingji.inspector1', 'ENTER_BASIS', 1, 1),
  step('yingji.inspector2', 'CONFIRM_BASIS', 0),
  step('yingji.leader', 'DETERMINE', 1),
  step('yingji.leader', 'ASSIGN', 1),
  step('xianxing.principal', 'ACKNOWLEDGE', 1),
  step('xianxing.principal', 'REPORT_DUAL', 0, 1, 'REPORT_DUAL to the department'),
  step('xianxing.principal', 'REPORT_DUAL', 0, 1, 'REPORT_DUAL to the congress'),
  step('xianxing.principal', 'SUBMIT_PLAN', 1),
  step('yingji.leader', 'APPROVE_PLAN', 1),
  ...Array.from({ length: 6 }, () => progress),
  step('xianxing.principal', 'SUBMIT_CLOSEOUT', 1, 1),
  step('yingji.leader', 'START_VERIFY', 1),
  step('yingji.inspector2', 'PASS', 1, 1),
  step('anweiban1', 'APPROVE_CLOSE', 1),
];
const untilUnderway = wholeLife.slice(0, wholeLife.indexOf(progress));

/** A stretch of lives to be lived. */
export interface Course {
  steps: readonly Step[];
  linesPerLife: number;
  noticesPerLife: number;
}

export const courses = { whole: courseOf(wholeLife), underway: courseOf(untilUnderway) };

/** A whole life as far as the first command of this type. */
export function courseUntil(last: string): Course {
  return courseOf(wholeLife.slice(0, 1 + wholeLife.findIndex(({ type }) => type === last)));
}

function courseOf(steps: Step[]): Course {
  return { steps, linesPerLife: steps.length, noticesPerLife: steps.reduce((sum, { notices }) => sum + notices, 0) };
}

/** Lives lived in the city before any run: tables have the size, and statistics, that plans are made by. */
export const livesLived = 512;

/** At most so many lives a run may live: their files are uploaded beforehand. */
export const livesPrepared = 1_024;

const kinds = { case: '0c', command: '0d', file: '0f' };

/** The digits by which every id of a life names it: fixed in number, so that a captured life can be sent as another's. */
export function digitsOf(life: number): string {
  return String(10_000_000 + life);
}

/** The id of a thing of a life; the same in every run, and growing with the life as ids made by time do. */
function idOf(kind: keyof typeof kinds, life: number, place = 0): string {
  return `${kinds[kind]}${String(place).padStart(6, '0')}-0000-7000-8000-0000${digitsOf(life)}`;
}

export function caseIdOf(life: number): string {
  return idOf('case', life);
}

/** The files that the whole of a life binds. */
export function filesOfLife(life: number): string[] {
  return wholeLife.flatMap(({ files }, place) => (files > 0 ? [idOf('file', life, place)] : []));
}

/** Where a life has come to: the revision its people see, and when its last command was sent. */
export interface Reached {
  rev: number;
  sentAtMs: number;
}

/** The next command of a life; made when it is sent, since forms name the time. */
export function commandOf(city: City, course: Course, life: number, place: number, reached: Reached): CommandRequest {
  const { by, type, files, form } = course.steps[place]!;
  const bound = files > 0 ? [idOf('file', life, place)] : [];
  const evidence = bound.map((fileId) => ({ fileId, sha256: 'a'.repeat(64) }));
  return {
    caseId: caseIdOf(life),
    workflow: 'hazard',
    type,
    payload: forms[form]!(city, evidence, reached.sentAtMs),
    actor: city.cast.get(by)!,
    commandId: idOf('command', life, place),
    files: bound,
    ...(reached.rev > 0 ? { rev: reached.rev } : {}),
  };
}
