import { Body, Controller, Delete, Headers, HttpCode, Ip, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CookieOptions, Response } from 'express';
import { Config } from '../platform/config/config.js';
import { Public } from '../platform/http/public.route.js';
import { CurrentSession, type Session, SignedIn } from './permission.js';
import { SignedInView, SignInDto } from './session.dto.js';
import { SessionStore, sessionHours } from './session.store.js';
import { sessionCookie } from './session.token.js';
import { SignInService } from './sign-in.service.js';

@ApiTags('accounts')
@Controller('api/sessions')
export class SessionsController {
  private readonly cookie: CookieOptions;

  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionStore,
    config: Config,
  ) {
    this.cookie = { httpOnly: true, sameSite: 'strict', path: '/', secure: config.publicUrl.startsWith('https:') };
  }

  @Post()
  @Public('signing in is how one becomes known')
  @ApiOperation({ summary: '登录 / Sign in' })
  @ApiCreatedResponse({ type: SignedInView })
  async signIn(
    @Body() body: SignInDto,
    @Ip() ip: string,
    @Headers('user-agent') device: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedInView> {
    const session = await this.signIns.signIn(body.account, body.password, { ip, device: device ?? '' });
    response.cookie(sessionCookie, session.token, { ...this.cookie, maxAge: sessionHours * 3_600_000 });
    return session;
  }

  @Delete('current')
  @SignedIn({ beforePasswordChange: true })
  @HttpCode(204)
  @ApiOperation({ summary: '退出 / Sign out' })
  @ApiNoContentResponse()
  async signOut(@CurrentSession() session: Session, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.end(session.tokenHash);
    response.clearCookie(sessionCookie, this.cookie);
  }
}
