import { Problem } from '../platform/errors.js';
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

/** Whom it is for has no account, or none that a letter reaches. */
export function nobodyToMail(name: string): Problem {
  return new Problem({
    status: 409,
    code: 'NOBODY_TO_MAIL',
    title: '无人可送 / Nobody to mail',
    detail: `${name}没有可以送达的账号或者邮箱，请先开通账号、登记邮箱，或者打印后当面送达。`,
  });
}
