import { Problem } from '../platform/errors.js';

/** What is known of an instant is whole two minutes later, and what is to come nobody knows. */
export function asOfTooLate(latestMs: number): Problem {
  return new Problem({
    status: 409,
    code: 'AS_OF_TOO_LATE',
    title: '截止时刻尚未确定 / Not settled yet',
    detail: '截止时刻须早于现在至少两分钟：此前提交的记录可能还在写入。请选更早的时刻，或不指定截止时刻。',
    extra: { latestMs },
  });
}
