import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../workflows/kit/types.js';
import { Public } from '../../platform/http/public.route.js';
import { AccountParam, TokenParam } from '../contact.dto.js';
import { CurrentActor, Permit } from '../permission.js';
import { AcceptInvitationDto, InvitationView, InviteDto, InvitedView } from './invitation.dto.js';
import { InvitationAcceptanceService } from './invitation-acceptance.service.js';
import { InvitationsService } from './invitations.service.js';

@ApiTags('accounts')
@Controller('api')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly acceptance: InvitationAcceptanceService,
  ) {}

  @Post('invitations')
  @Permit('account.manage')
  @ApiOperation({ summary: '邀请任职：七天内有效，经邮件或短信送达 / Invite somebody to a post' })
  @ApiCreatedResponse({ type: InvitedView })
  invite(@Body() { unitId, role, ...contact }: InviteDto, @CurrentActor() actor: Actor): Promise<InvitedView> {
    return this.invitations.invite(actor, { unitId, role }, contact);
  }

  @Post('accounts/:id/invitation')
  @Permit('account.manage')
  @ApiOperation({ summary: '重发邀请，原链接作废 / Send the invitation anew' })
  @ApiCreatedResponse({ type: InvitedView })
  resend(@Param() { id }: AccountParam, @CurrentActor() actor: Actor): Promise<InvitedView> {
    return this.invitations.resend(actor, id);
  }

  @Delete('accounts/:id/invitation')
  @Permit('account.manage')
  @HttpCode(204)
  @ApiOperation({ summary: '撤回邀请 / Withdraw the invitation' })
  @ApiNoContentResponse()
  withdraw(@Param() { id }: AccountParam, @CurrentActor() actor: Actor): Promise<void> {
    return this.invitations.withdraw(actor, id);
  }

  @Get('invitations/:token')
  @Public('被邀请人尚无账号，凭邮件中的令牌查看 / whoever is invited has no account yet')
  @ApiOperation({ summary: '查看邀请，不改变任何内容 / Look at an invitation; changes nothing' })
  @ApiOkResponse({ type: InvitationView })
  look(@Param() { token }: TokenParam): Promise<InvitationView> {
    return this.acceptance.look(token);
  }

  @Post('invitations/:token')
  @Public('被邀请人尚无账号，凭邮件中的令牌接受 / whoever is invited has no account yet')
  @HttpCode(204)
  @ApiOperation({ summary: '接受邀请，可同时设密码 / Accept, with a password or without' })
  @ApiNoContentResponse()
  accept(@Param() { token }: TokenParam, @Body() { password }: AcceptInvitationDto): Promise<void> {
    return this.acceptance.accept(token, password);
  }
}
