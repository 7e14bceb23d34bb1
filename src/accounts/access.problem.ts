import type { Role } from '../../workflows/kit/types.js';
import { Problem } from '../platform/errors.js';
import { roleNames } from './role.js';

export function notSignedIn(): Problem {
  return new Problem({
    status: 401,
    code: 'NOT_SIGNED_IN',
    title: '未登录 / Not signed in',
    detail: '请先登录；若已登录，会话已结束，请重新登录。',
  });
}

export function passwordChangeRequired(): Problem {
  return new Problem({
    status: 403,
    code: 'PASSWORD_CHANGE_REQUIRED',
    title: '须先修改初始密码 / Change the initial password first',
    detail: '首次登录须先修改初始密码（POST /api/password），之后才能办理业务。',
  });
}

export function permissionDenied(role: Role | 'system', permissions: string[]): Problem {
  return new Problem({
    status: 403,
    code: 'PERMISSION_DENIED',
    title: '没有权限 / Permission denied',
    detail: `“${roleNames[role].zh}”没有办理此事项的权限。`,
    extra: { permissions },
  });
}

export function foreignOrigin(): Problem {
  return new Problem({
    status: 403,
    code: 'FOREIGN_ORIGIN',
    title: '请求来自其他网站 / Request from another site',
    detail: '该请求由其他网站的页面发出，已拒绝。',
  });
}

export function routeIsShut(): Problem {
  return new Problem({
    status: 403,
    code: 'ROUTE_WITHOUT_PERMISSION',
    title: '接口未开放 / Route without permission',
    detail: '该接口没有声明由谁使用，已拒绝。',
  });
}
