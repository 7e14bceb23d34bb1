import { Problem } from '../platform/errors.js';

export function findingNotFound(id: string): Problem {
  return new Problem({
    status: 404,
    code: 'FINDING_NOT_FOUND',
    title: '没有这项审计发现 / No such finding',
    detail: `没有编号为 ${id} 的审计发现。`,
  });
}

/** What has already happened cannot be done again: somebody explains it. */
export function nothingToRedrive(): Problem {
  return new Problem({
    status: 409,
    code: 'NOTHING_TO_REDRIVE',
    title: '不能补办，只能说明 / Nothing to do again',
    detail: '这项发现说的是已经写入历史的事，不能重新触发或补送，请填写说明。',
  });
}

export function findingIsSettled(): Problem {
  return new Problem({
    status: 409,
    code: 'FINDING_SETTLED',
    title: '这项发现已经了结 / The finding is settled',
    detail: '这项发现已消除或者已有说明，无须再办。',
  });
}
