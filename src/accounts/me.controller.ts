import { Body, Controller, Get, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SubstitutesQueries } from './leaves/substitutes.queries.js';
import { ChangePasswordDto } from './password.dto.js';
import { PasswordService } from './password.service.js';
import { CurrentSession, type Session, SignedIn } from './permission.js';
import { permissionsOf } from './permission.table.js';
import { PostsQueries } from './posts/posts.queries.js';
import { MeView } from './session.dto.js';

@ApiTags('accounts')
@ApiBearerAuth()
@Controller('api')
export class MeController {
  constructor(
    private readonly passwords: PasswordService,
    private readonly posts: PostsQueries,
    private readonly substitutes: SubstitutesQueries,
  ) {}

  @Get('me')
  @SignedIn({ beforePasswordChange: true })
  @ApiOperation({ summary: '我是谁、能做什么 / Who I am and what I may do' })
  @ApiOkResponse({ type: MeView })
  async me(@CurrentSession() { actor, account, mustChangePassword }: Session): Promise<MeView> {
    const { accountId, name, role, unitId, unitName, substituteFor = null } = actor;
    const [memberships, standsInFor] = await Promise.all([
      this.posts.of(accountId),
      this.substitutes.standsInFor(accountId),
    ]);
    return {
      ...{ accountId, account, name, role, unitId, unitName, mustChangePassword, permissions: permissionsOf(role) },
      ...{ memberships, standsInFor, substituteFor },
    };
  }

  @Post('password')
  @SignedIn({ beforePasswordChange: true })
  @HttpCode(204)
  @ApiOperation({ summary: '修改密码，其他会话随之结束 / Change the password; other sessions end' })
  @ApiNoContentResponse()
  changePassword(@CurrentSession() session: Session, @Body() body: ChangePasswordDto, @Ip() ip: string): Promise<void> {
    return this.passwords.change(session, body.currentPassword, body.newPassword, ip);
  }
}
