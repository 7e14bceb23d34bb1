import { Problem } from '../platform/errors.js';

/** Not there, or not for this person's eyes: the same answer, so that nothing can be learnt by asking. */
export function measureNotFound(id: string): Problem {
  return new Problem({
    status: 404,
    code: 'MEASURE_NOT_FOUND',
    title: '没有这份措施文件 / No such measure',
    detail: `没有编号为 ${id} 的措施文件，或您无权查看。`,
  });
}
