import { Body, Controller, HttpCode, Ip, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../workflows/kit/types.js';
import { Public } from '../../platform/http/public.route.js';
import { AccountParam, TokenParam } from '../contact.dto.js';
import { CurrentActor, Permit } from '../permission.js';
import { AcceptedView, AskPasswordResetDto, IssuedResetView, SetPasswordDto } from './password-reset.dto.js';
import { PasswordResetsService } from './password-resets.service.js';

@ApiTags('accounts')
@Controller('api')
export class PasswordResetsController {
  constructor(private readonly resets: PasswordResetsService) {}

  @Post('password-resets')
  @Public('忘记密码的人无法登录 / who has lost his password cannot sign in')
  @HttpCode(202)
  @ApiOperation({ summary: '申请重置密码：无论账号是否存在，答复相同 / Ask for a reset; the answer tells nothing' })
  @ApiAcceptedResponse({ type: AcceptedView })
  async ask(@Body() { account }: AskPasswordResetDto, @Ip() ip: string): Promise<AcceptedView> {
    await this.resets.ask(account, ip);
    return { detail: '如果账号存在并登记了邮箱或手机，链接会在几分钟内送达，一小时内有效。' };
  }

  @Post('password-resets/:token')
  @Public('忘记密码的人凭邮件中的令牌设置 / by the token in the mail')
  @HttpCode(204)
  @ApiOperation({ summary: '设置新密码，所有会话随之结束 / Set the new password; every session ends' })
  @ApiNoContentResponse()
  set(@Param() { token }: TokenParam, @Body() { password }: SetPasswordDto): Promise<void> {
    return this.resets.set(token, password);
  }

  @Post('accounts/:id/password-reset')
  @Permit('account.manage')
  @ApiOperation({ summary: '为管理范围内的账号重置密码 / Issue a reset for an account one sees to' })
  @ApiCreatedResponse({ type: IssuedResetView })
  issue(@Param() { id }: AccountParam, @CurrentActor() actor: Actor): Promise<IssuedResetView> {
    return this.resets.issue(actor, id);
  }
}
