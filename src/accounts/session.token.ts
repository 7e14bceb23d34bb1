import type { Request } from 'express';

export const sessionCookie = 'bihuan_session';

/** The token a request carries and how: a cookie is sent by the browser unasked, a bearer token only by a program. */
interface CarriedToken {
  token: string;
  by: 'bearer' | 'cookie';
}

export function carriedToken(request: Request): CarriedToken | null {
  const bearer = /^Bearer ([\w-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer) return { token: bearer, by: 'bearer' };
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === sessionCookie && value) return { token: value, by: 'cookie' };
  }
  return null;
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a browser sent this write from a page of another site. Browsers name the page's origin on every write; a
 * program that sends none is nobody's page. `publicUrl` is where people reach us when a proxy stands between.
 */
export function isCrossSiteWrite(request: Request, publicUrl: string): boolean {
  if (safeMethods.has(request.method)) return false;
  const { origin, host } = request.headers;
  if (origin === undefined) return request.headers['sec-fetch-site'] === 'cross-site';
  if (!URL.canParse(origin)) return true;
  return new URL(origin).host !== host && new URL(origin).origin !== new URL(publicUrl).origin;
}
