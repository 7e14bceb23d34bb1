import { Problem } from '../../platform/errors.js';
import { fieldProblem } from '../../platform/field.problem.js';

export function leaveNotFound(): Problem {
  return new Problem({
    status: 404,
    code: 'LEAVE_NOT_FOUND',
    title: '没有该登记 / No such leave',
    detail: '没有这条离岗登记，或者它已经结束。',
  });
}

export function leaveOverlaps(): Problem {
  return new Problem({
    status: 409,
    code: 'LEAVE_OVERLAPS',
    title: '时间重叠 / Leaves overlap',
    detail: '这段时间已有离岗登记，请先结束原登记。',
  });
}

export function substituteAway(): Problem {
  return new Problem({
    status: 409,
    code: 'SUBSTITUTE_AWAY',
    title: '代理人不在岗 / The substitute is away',
    detail: '代理人在这段时间自己也离岗，请另选代理人。',
  });
}

export function cannotStandIn(): Problem {
  const message = '代理人须在同一单位或上级单位任同一岗位，且账号在用';
  return fieldProblem([{ field: 'substituteAccountId', rule: 'isEqualPost', message }]);
}
