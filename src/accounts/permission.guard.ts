import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Config } from '../platform/config/config.js';
import { accessOf } from './access.js';
import * as refusals from './access.problem.js';
import { type Access, holds, type RequestWithSession, type Session } from './permission.js';
import { SessionStore } from './session.store.js';
import { carriedToken, isCrossSiteWrite } from './session.token.js';

/** Stands before every route: who is asking, and may this role ask for it at all. A route that says nothing is shut. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly sessions: SessionStore,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = accessOf(context.getClass(), context.getHandler());
    if (!access) throw refusals.routeIsShut();
    const request = context.switchToHttp().getRequest<RequestWithSession>();
    const carried = carriedToken(request);
    if (carried?.by !== 'bearer' && isCrossSiteWrite(request, this.config.publicUrl)) throw refusals.foreignOrigin();
    if (access.kind === 'public') return true;
    const session = carried && (await this.sessions.find(carried.token));
    if (!session) throw refusals.notSignedIn();
    this.check(access, session);
    request.session = session;
    return true;
  }

  private check(access: Exclude<Access, { kind: 'public' }>, session: Session): void {
    if (session.mustChangePassword && !(access.kind === 'signedIn' && access.beforePasswordChange)) {
      throw refusals.passwordChangeRequired();
    }
    if (access.kind === 'permit' && !access.permissions.some((permission) => holds(session.actor.role, permission))) {
      throw refusals.permissionDenied(session.actor.role, access.permissions);
    }
  }
}
