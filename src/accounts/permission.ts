import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Request } from 'express';
import type { Actor, Role } from '../../workflows/kit/types.js';
import { accessKey } from '../platform/http/public.route.js';
import { type Permission, permissionsOf } from './permission.table.js';

/** How a route is entered (`@Public` is the platform's). A route without one of these is refused, and the process does not start. */
export type Access =
  | { kind: 'permit'; permissions: Permission[] }
  | { kind: 'signedIn'; beforePasswordChange: boolean }
  | { kind: 'public'; reason: string };

/** A session that was resolved by the guard; `tokenHash` is what the session row is known by. */
export interface Session {
  actor: Actor;
  account: string;
  mustChangePassword: boolean;
  tokenHash: Buffer;
}

export interface RequestWithSession extends Request {
  session?: Session;
}

/** Whether the role may ask for it at all. */
export function holds(role: Role | 'system', permission: Permission): boolean {
  return permissionsOf(role).includes(permission);
}

/** The route needs one of these permissions. */
export const Permit = (...permissions: [Permission, ...Permission[]]) =>
  SetMetadata(accessKey, { kind: 'permit', permissions } satisfies Access);

/** Anybody who is signed in; with `beforePasswordChange` also before the initial password has been changed. */
export const SignedIn = (options: { beforePasswordChange: boolean } = { beforePasswordChange: false }) =>
  SetMetadata(accessKey, { kind: 'signedIn', ...options } satisfies Access);

/** The session of the request. Only on routes that are not public. */
export const CurrentSession = createParamDecorator(
  (_: unknown, context: ExecutionContext): Session => sessionOf(context),
);

/** Who is asking. Only on routes that are not public. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => sessionOf(context).actor,
);

function sessionOf(context: ExecutionContext): Session {
  const { session } = context.switchToHttp().getRequest<RequestWithSession>();
  if (!session) throw new Error('a public route asked who is signed in');
  return session;
}
