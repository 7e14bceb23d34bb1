import { Problem } from '../../platform/errors.js';
import { fieldProblem } from '../../platform/field.problem.js';

export function notSetUp(): Problem {
  return new Problem({
    status: 404,
    code: 'NOT_FOUND',
    title: '未找到 / Not found',
    detail: '没有设置退信回报密钥（BIHUAN_BOUNCE_WEBHOOK_SECRET），此地址不开放',
  });
}

export function signatureRefused(detail: string): Problem {
  return new Problem({ status: 401, code: 'SIGNATURE_REFUSED', title: '签名无效 / Signature refused', detail });
}

export function reportRepeated(): Problem {
  return new Problem({
    status: 409,
    code: 'REPORT_REPEATED',
    title: '回报已收到过 / Reported before',
    detail: '同一编号的回报已经记录，不再重复处理',
  });
}

export function messageUnnamed(): Problem {
  return fieldProblem([{ field: 'returnPath', rule: 'isDefined', message: 'returnPath：和 messageId 至少填一个' }]);
}
