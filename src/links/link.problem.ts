import type { Reason } from '../../workflows/kit/types.js';
import { Problem } from '../platform/errors.js';
import { fieldProblem } from '../platform/field.problem.js';

/** The same answer for a link that has run out, was withdrawn, whose bearer has left, or that never was. */
export function linkExpired(): Problem {
  return new Problem({
    status: 410,
    code: 'LINK_EXPIRED',
    title: '链接已失效 / The link has expired',
    detail: '链接 72 小时内有效，现已失效，或者您已不再办理此事。可以申领新链接，新链接只发到原来的邮箱。',
  });
}

export function notFromALink(event: string): Problem {
  return new Problem({
    status: 403,
    code: 'EVENT_NOT_FROM_A_LINK',
    title: '不能通过链接办理 / Not from a link',
    detail: '这一事项不能通过链接办理，请登录系统办理。',
    extra: { event },
  });
}

/** No code is sent for what the case does not allow now. */
export function notOpen(reasons: (Reason & { zh: string })[]): Problem {
  return new Problem({
    status: 409,
    code: 'EVENT_REFUSED',
    title: '现在不能办理 / Not open now',
    detail: reasons.map(({ zh }) => zh).join('；'),
    extra: { reasons },
  });
}

export function nowhereToSend(): Problem {
  return new Problem({
    status: 409,
    code: 'NOWHERE_TO_SEND',
    title: '无处发送验证码 / Nowhere to send the code',
    detail: '您的账号没有邮箱和手机号，无法发送验证码，请联系交办单位补登。',
  });
}

export function codeMalformed(): Problem {
  return fieldProblem([{ field: 'code', rule: 'matches', message: 'code：须为六位数字验证码' }]);
}

export function codeWrong(triesLeft: number): Problem {
  return new Problem({
    status: 422,
    code: 'CODE_WRONG',
    title: '验证码不正确 / Wrong code',
    detail: triesLeft > 0 ? `验证码不正确，还可以试 ${triesLeft} 次。` : '验证码不正确，次数已用完，请重新获取。',
    extra: { triesLeft },
  });
}

/** None was sent for this event, ten minutes have passed, five tries are used up, or it was spent on another command. */
export function codeExpired(): Problem {
  return new Problem({
    status: 422,
    code: 'CODE_EXPIRED',
    title: '验证码已失效 / The code has expired',
    detail: '验证码已失效：10 分钟内有效，只能用于一次提交，最多试 5 次。请重新获取。',
  });
}

export function tooManyUses(retryAfterSeconds: number): Problem {
  return new Problem({
    status: 429,
    code: 'TOO_MANY_ATTEMPTS',
    title: '操作过于频繁 / Too many attempts',
    detail: `操作过于频繁，请在 ${Math.ceil(retryAfterSeconds / 60)} 分钟后再试。`,
    extra: { retryAfterSeconds },
  });
}
