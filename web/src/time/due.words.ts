import { dayWords } from './calendar.words.js';

/** When something is due, as the API says it. */
export interface Due {
  /** `YYYY-MM-DD` in Asia/Shanghai; the limit ends at its 24:00. */
  lastDay: string;
  /** Negative once overdue. */
  workingDaysLeft: number;
  overdue: boolean;
}

/** What the colour of a date means; every one is also said in words. */
export type Urgency = 'overdue' | 'soon' | 'ahead';

/** Working days before the end from which a date counts as near. */
const soonFromWd = 5;

export function urgencyOf({ overdue, workingDaysLeft }: Due): Urgency {
  if (overdue) return 'overdue';
  return workingDaysLeft <= soonFromWd ? 'soon' : 'ahead';
}

/** `2026年12月4日（周五）前`. */
export function dueDate({ lastDay }: Due): string {
  return `${dayWords(lastDay)}前`;
}

/** `还剩 6 个工作日`, `逾期 3 个工作日`. Nought is not always today: a last day may be a Sunday. */
export function dueLeft({ overdue, workingDaysLeft }: Due): string {
  if (overdue) return workingDaysLeft === 0 ? '已逾期，尚不足 1 个工作日' : `逾期 ${-workingDaysLeft} 个工作日`;
  return workingDaysLeft === 0 ? '已是最后一个工作日' : `还剩 ${workingDaysLeft} 个工作日`;
}
