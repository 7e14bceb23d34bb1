import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { tokenHashOf } from '../platform/secret.token.js';
import { LinkThrottle, type LinkUse } from './link.throttle.js';
import { LinksService } from './links.service.js';
import type { RequestWithLink } from './open.link.js';

const useKey = 'bihuan:link-use';

/** What the route counts as; one that only reads counts as nothing. */
export const CountsAs = (use: LinkUse) => SetMetadata(useKey, use);

/** Stands before the routes of a link, also before a file is taken in: nothing is stored for a link that is not open. */
@Injectable()
export class LinkGuard implements CanActivate {
  constructor(
    private readonly links: LinksService,
    private readonly throttle: LinkThrottle,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<RequestWithLink>();
    const token = String(request.params['token']);
    const use = this.reflector.get<LinkUse | undefined>(useKey, context.getHandler());
    if (use) await this.throttle.begin(use, tokenHashOf(token), request.ip ?? '');
    request.link = await this.links.open(token);
    return true;
  }
}
