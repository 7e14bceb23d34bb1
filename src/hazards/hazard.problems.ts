import type { Action } from '../../workflows/kit/decide.js';
import type { Reason } from '../../workflows/kit/types.js';
import { speak } from '../../workflows/texts/speak.js';
import { Problem } from '../platform/errors.js';

/** Not there, or not for this person's eyes: the same answer, so that nothing can be learnt by asking. */
export function hazardNotFound(id: string): Problem {
  return new Problem({
    status: 404,
    code: 'HAZARD_NOT_FOUND',
    title: '没有这项隐患 / No such hazard',
    detail: `没有编号为 ${id} 的隐患，或您无权查看。`,
  });
}

export function personalDataNotFound(): Problem {
  return new Problem({
    status: 404,
    code: 'PERSONAL_DATA_NOT_FOUND',
    title: '没有这项个人信息 / No such personal data',
    detail: '案卷中没有这项个人信息，或者已经删除。',
  });
}

export function eventNotPermitted(event: string): Problem {
  return new Problem({
    status: 403,
    code: 'EVENT_NOT_PERMITTED',
    title: '无权办理 / Not permitted',
    detail: '您的岗位不办理这一事项。',
    extra: { event },
  });
}

/** Every claim that said no, in words, and what is open instead. */
export function refused(reasons: Reason[], actions: Action[], rev: number): Problem {
  const spoken = reasons.map(speak);
  return new Problem({
    status: 409,
    code: 'EVENT_REFUSED',
    title: '不能办理 / Refused',
    detail: spoken.map(({ zh }) => zh).join('；'),
    extra: { reasons: spoken, rev, open: actions.filter(({ open }) => open).map(({ event }) => event) },
  });
}

export function stale(rev: number, between: unknown[]): Problem {
  return new Problem({
    status: 412,
    code: 'STALE_REVISION',
    title: '案卷已有新进展 / The case has moved',
    detail: '您打开页面之后，已有他人办理；您填写的内容没有丢失，请查看新进展后重新提交。',
    extra: { rev, between },
  });
}

export function commandIdReused(): Problem {
  return new Problem({
    status: 409,
    code: 'COMMAND_ID_REUSED',
    title: '提交编号重复 / Command id reused',
    detail: '同一提交编号已用于不同内容，请用新编号重新提交。',
  });
}
