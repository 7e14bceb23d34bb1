import { Problem } from '../platform/errors.js';

/** The same for an address that was revoked, whose owner has left, or that never was. */
export function noSuchFeed(): Problem {
  return new Problem({
    status: 404,
    code: 'CALENDAR_NOT_FOUND',
    title: '订阅地址无效 / No such calendar',
    detail: '订阅地址已停用或者不存在，请登录后在“我的账号”重新开设。',
  });
}

export function readTooOften(retryAfterSeconds: number): Problem {
  return new Problem({
    status: 429,
    code: 'TOO_MANY_ATTEMPTS',
    title: '读取过于频繁 / Read too often',
    detail: `日历订阅读取过于频繁，请在 ${Math.ceil(retryAfterSeconds / 60)} 分钟后再试。`,
    extra: { retryAfterSeconds },
  });
}
