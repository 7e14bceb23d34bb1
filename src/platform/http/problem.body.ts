import { HttpException } from '@nestjs/common';
import { Problem } from '../errors.js';

type Of = Problem['of'];

const known: Record<number, Omit<Of, 'status'>> = {
  400: { code: 'BAD_REQUEST', title: '请求有误 / Bad request', detail: '请求的格式不正确' },
  401: { code: 'NOT_SIGNED_IN', title: '尚未登录 / Not signed in', detail: '请先登录' },
  403: { code: 'PERMISSION_DENIED', title: '无权操作 / Permission denied', detail: '您无权进行此操作' },
  404: { code: 'NOT_FOUND', title: '未找到 / Not found', detail: '没有这个地址，或内容不存在' },
  405: { code: 'METHOD_NOT_ALLOWED', title: '方法不可用 / Method not allowed', detail: '此地址不接受这种请求方法' },
  413: { code: 'TOO_LARGE', title: '内容过大 / Too large', detail: '提交的内容超过了大小限制' },
  415: {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    title: '类型不支持 / Unsupported media type',
    detail: '不支持提交内容的类型或编码',
  },
  429: { code: 'TOO_MANY_REQUESTS', title: '请求过多 / Too many requests', detail: '请求过于频繁，请稍后再试' },
  503: { code: 'UNAVAILABLE', title: '暂不可用 / Unavailable', detail: '服务暂不可用，请稍后再试' },
};

const internal: Of = {
  status: 500,
  code: 'INTERNAL_ERROR',
  title: '内部错误 / Internal error',
  detail: '系统内部出错，请凭请求编号联系管理员',
};

const malformed: Of = {
  status: 400,
  code: 'MALFORMED_JSON',
  title: 'JSON 有误 / Malformed JSON',
  detail: '请求体不是合法的 JSON',
};

/** What the caller is told of a failure: a Problem's own words, a general phrase for an HTTP error, else a bare 500. */
export function problemOf(error: unknown): Of {
  if (error instanceof Problem) return error.of;
  if (isMalformedJson(error)) return malformed;
  const status = statusOf(error);
  const phrase = known[status] ?? (status < 500 ? known[400] : undefined);
  return phrase ? { status, ...phrase } : internal;
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  // The body parser's own errors carry a status and say by `expose` that it may be shown.
  const { status, expose } = (error ?? {}) as { status?: unknown; expose?: unknown };
  return expose === true && typeof status === 'number' ? status : 500;
}

function isMalformedJson(error: unknown): boolean {
  const { type, cause } = (error ?? {}) as { type?: unknown; cause?: unknown };
  if (type === 'entity.parse.failed') return true;
  return (
    error instanceof HttpException &&
    error.getStatus() === 400 &&
    (cause as { type?: unknown })?.type === 'entity.parse.failed'
  );
}
