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
