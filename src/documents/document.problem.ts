import { Problem } from '../platform/errors.js';
import { fieldProblem } from '../platform/field.problem.js';
import type { FormDefinition } from './forms/form.js';

/** The case has not come far enough for this paper, or it would speak for a body that may not. */
export function documentNotAvailable({ kind, zh }: FormDefinition, reason: string): Problem {
  return new Problem({
    status: 409,
    code: 'DOCUMENT_NOT_AVAILABLE',
    title: '还不能生成 / Not available yet',
    detail: `不能生成${zh}：${reason}。`,
    extra: { kind },
  });
}

/** The share a paper is asked for was never given on this case. */
export function shareUnknown(subtaskSeq: number): Problem {
  const message = `subtaskSeq：这项隐患没有序号为 ${subtaskSeq} 的配合任务`;
  return fieldProblem([{ field: 'subtaskSeq', rule: 'exists', message }]);
}

/** Whom it is for has no account, or none that a letter reaches. */
export function nobodyToMail(name: string): Problem {
  return new Problem({
    status: 409,
    code: 'NOBODY_TO_MAIL',
    title: '无人可送 / Nobody to mail',
    detail: `${name}没有可以送达的账号或者邮箱，请先开通账号、登记邮箱，或者打印后当面送达。`,
  });
}

/** A re-check answers to an order; without one there is nothing to re-check. */
export function orderNotIssued(): Problem {
  return new Problem({
    status: 409,
    code: 'ORDER_NOT_ISSUED',
    title: '尚未制发指令书 / No order was issued',
    detail: '整改复查意见书须以已制发的责令限期整改指令书为前提，请先制发指令书。',
  });
}
