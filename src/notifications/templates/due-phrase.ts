const zone = 'Asia/Shanghai';
const chineseDate = new Intl.DateTimeFormat('zh-CN', {
  timeZone: zone,
  year: 'numeric',
  month: 'long',
  day: 'numeric',
});
const chineseWeekday = new Intl.DateTimeFormat('zh-CN', { timeZone: zone, weekday: 'short' });
const englishDate = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** Limits are half-open: the last day is the one that holds the millisecond before the instant. */
function lastMoment(dueAtMs: number): Date {
  return new Date(dueAtMs - 1);
}

/** `2026年12月4日`, the day an instant lies in, Asia/Shanghai. */
export function chineseDay(atMs: number): string {
  return chineseDate.format(new Date(atMs));
}

export function englishDay(atMs: number): string {
  return englishDate.format(new Date(atMs));
}

/** `2026年12月4日（周五）前`, the day in Asia/Shanghai. */
export function chineseDueDate(dueAtMs: number): string {
  const day = lastMoment(dueAtMs);
  return `${chineseDate.format(day)}（${chineseWeekday.format(day)}）前`;
}

/** `4 December 2026`, the last day in Asia/Shanghai. */
export function englishDueDate(dueAtMs: number): string {
  return englishDate.format(lastMoment(dueAtMs));
}

/** What is left in working days; negative counts are overdue. None left is not always today: a due day may be a Sunday. */
export function chineseDaysLeft(workingDays: number, today = workingDays === 0): string {
  if (today) return '今天到期';
  return workingDays >= 0 ? `还剩 ${workingDays} 个工作日` : `逾期 ${-workingDays} 个工作日`;
}

export function englishDaysLeft(workingDays: number, today = workingDays === 0): string {
  if (today) return 'due today';
  const count = Math.abs(workingDays);
  return `${count} working day${count === 1 ? '' : 's'} ${workingDays >= 0 ? 'left' : 'overdue'}`;
}
