import type { Rung } from '../../workflows/policies/ladder.policy.js';
import type { QuietHours } from '../../workflows/policies/sending.policy.js';
import type { Reminder } from '../../workflows/policy.js';
import type { FieldError } from '../platform/errors.js';
import { valuesOf } from './policy.values.js';

/** Says what is wrong with one value, or nothing; `rungs` are the ids that the ladder has. */
type Check = (value: never, rungs: readonly string[]) => string | null;

const atLeastOne =
  (what: string): Check =>
  (value: number) =>
    value >= 1 ? null : `${what}至少为 1`;

const checks: Record<string, Check> = {
  digestEveryWd: atLeastOne('每日汇总的间隔（工作日）'),
  urgeAfterWd: atLeastOne('逾期催办的工作日数'),
  'extension.maximumTimes': atLeastOne('可以延期的次数'),
  reminders: (reminders: Reminder[]) => {
    const days = reminders.map(({ daysBefore }) => daysBefore);
    return days.every((day, index) => index === 0 || day < days[index - 1]!) ? null : '提前天数须从大到小排列';
  },
  'ladder.rungs': (rungs: Rung[]) => {
    if (rungs.length === 0) return '至少要有一级';
    if (rungs.some(({ to }) => to.length === 0)) return '每一级都要有收件人';
    if (rungs.some(({ levels }) => levels.length === 0)) return '每一级都要写明适用于哪一类隐患';
    const below = (index: number) => rungs.slice(0, index).map(({ id }) => id);
    const missing = rungs.some((rung, at) => rung.whenUnanswered && !below(at).includes(rung.whenUnanswered));
    if (missing) return '未答复即升级的，所指的级别须在它之前';
    return (rungs[0]?.afterWd ?? 0) >= 1 ? null : '第一级须在逾期后至少 1 个工作日';
  },
  'ladder.occurrences': (occurrences: Record<string, string>, rungs) =>
    Object.values(occurrences).every((id) => rungs.includes(id)) ? null : '所指的级别须在阶梯之中',
  'ladder.silence': (steps: object[]) => (steps.length > 0 ? null : '部门逾期至少要有一种措施'),
  'ladder.startWhenExtensionsUsedUp': (id: string, rungs) => (rungs.includes(id) ? null : '所指的级别须在阶梯之中'),
  // Over the night, and most of a working day is left: whoever is to act must be told while he can.
  'sending.quietHours': ({ from, until }: QuietHours) =>
    minutesOf(from) - minutesOf(until) >= 8 * 60 ? null : '静默时段须跨夜，白天至少留出 8 小时可以发送',
};

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return hours! * 60 + minutes!;
}

/** Values under which time would fall silent, speak to nobody, or never come to an end. */
export function silentFaults(document: unknown): FieldError[] {
  const values = valuesOf(document);
  const ladder = values.find(({ path }) => path === 'ladder.rungs')?.value;
  const rungs = Array.isArray(ladder) ? ladder.map(({ id }: { id: string }) => id) : [];
  return values.flatMap(({ path, value }) => {
    const fault = checks[path]?.(value as never, rungs);
    return fault ? [{ field: `${path}.value`, rule: 'silence', message: `${path}.value：${fault}` }] : [];
  });
}
