import { Problem } from '../../platform/errors.js';
import { fieldProblem } from '../../platform/field.problem.js';

export function lastOfOffice(): Problem {
  return new Problem({
    status: 409,
    code: 'LAST_OF_COMMITTEE_OFFICE',
    title: '安委办最后一个账号 / The last account of the committee office',
    detail: '安委办至少要有一个能登录的账号，请先开设或启用另一个。',
  });
}

export function notDeparted(): Problem {
  return new Problem({
    status: 409,
    code: 'NOT_DEPARTED',
    title: '账号并未停用 / Not departed',
    detail: '只有已停用的账号才能恢复启用；尚未接受邀请的，请重发邀请。',
  });
}

export function notASuccessor(): Problem {
  const message = '接手人须是同一单位的在用账号';
  return fieldProblem([{ field: 'successorAccountId', rule: 'isColleague', message }]);
}
