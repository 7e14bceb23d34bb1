import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Actor } from '../../workflows/kit/types.js';

/** A link that is open now: its case, and its bearer as the actor he is there. */
export interface OpenLink {
  token: string;
  tokenHash: Buffer;
  caseId: string;
  actor: Actor;
  email: string;
  mobile: string;
  /** The act its mail is about, while that has not been done since. */
  asked: string | null;
  /** UTC milliseconds. */
  expiresAtMs: number;
}

export interface RequestWithLink extends Request {
  link?: OpenLink;
}

/** The link a request came by. Only on routes behind `LinkGuard`. */
export const CurrentLink = createParamDecorator((_: unknown, context: ExecutionContext): OpenLink => {
  const { link } = context.switchToHttp().getRequest<RequestWithLink>();
  if (!link) throw new Error('a route without LinkGuard asked for its link');
  return link;
});
