import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentSession, type Session, SignedIn } from '../permission.js';
import { SessionStore } from '../session.store.js';
import { OwnSessionView, SessionParam, SwitchSubstitutionDto, SwitchUnitDto } from './own-session.dto.js';
import { OwnSessionsService } from './own-sessions.service.js';

@ApiTags('accounts')
@Controller('api/sessions')
export class OwnSessionsController {
  constructor(
    private readonly own: OwnSessionsService,
    private readonly store: SessionStore,
  ) {}

  @Get()
  @SignedIn()
  @ApiOperation({ summary: '我的会话 / My sessions' })
  @ApiOkResponse({ type: [OwnSessionView] })
  list(@CurrentSession() session: Session): Promise<OwnSessionView[]> {
    return this.own.list(session);
  }

  @Delete('others')
  @SignedIn()
  @HttpCode(204)
  @ApiOperation({ summary: '结束其他所有会话 / End all my other sessions' })
  @ApiNoContentResponse()
  endOthers(@CurrentSession() { actor, tokenHash }: Session): Promise<void> {
    return this.store.endOthers(actor.accountId, tokenHash);
  }

  @Delete(':id')
  @SignedIn()
  @HttpCode(204)
  @ApiOperation({ summary: '结束一个会话 / End one of my sessions' })
  @ApiNoContentResponse()
  end(@CurrentSession() session: Session, @Param() { id }: SessionParam): Promise<void> {
    return this.own.end(session, id);
  }

  @Post('current/unit')
  @SignedIn()
  @HttpCode(204)
  @ApiOperation({ summary: '切换任职单位 / Act at another of my units' })
  @ApiNoContentResponse()
  actAt(@CurrentSession() session: Session, @Body() { unitId }: SwitchUnitDto): Promise<void> {
    return this.own.actAt(session, unitId);
  }

  @Post('current/substitution')
  @SignedIn()
  @HttpCode(204)
  @ApiOperation({
    summary: '代他人的一个岗位办理，或恢复本人 / Act in a post of an absent person, or for oneself again',
  })
  @ApiNoContentResponse()
  actFor(@CurrentSession() session: Session, @Body() { accountId, unitId }: SwitchSubstitutionDto): Promise<void> {
    return accountId === null ? this.own.actForOneself(session) : this.own.actFor(session, accountId, unitId ?? null);
  }
}
