import { Problem } from '../platform/errors.js';

export function sealNotFound(n: number): Problem {
  return new Problem({
    status: 404,
    code: 'SEAL_NOT_FOUND',
    title: '没有这一号封存 / No such seal',
    detail: `没有第 ${n} 号封存。`,
  });
}
