import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import type { Role } from '../../workflows/kit/types.js';
import { AbsentPersonView } from './leaves/leave.dto.js';
import type { Permission } from './permission.table.js';
import { HeldPostView } from './posts/post.dto.js';
import { roles } from './role.js';

export class SignInDto {
  @ApiProperty({ example: 'yingji.leader', description: '账号' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  account: string;

  @ApiProperty({ example: 'correct horse battery', description: '密码' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(128)
  password: string;
}

export class SignedInView {
  @ApiProperty({ description: '会话令牌，放在 Authorization: Bearer 中；浏览器另得 Cookie' })
  token: string;

  @ApiProperty({ example: false, description: '是否须先修改初始密码' })
  mustChangePassword: boolean;
}

class SubstitutedView {
  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty({ example: '吴细查' })
  name: string;
}

export class MeView {
  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty({ example: 'yingji.leader' })
  account: string;

  @ApiProperty({ example: '周监管' })
  name: string;

  @ApiProperty({ enum: roles })
  role: Role | 'system';

  @ApiProperty({ format: 'uuid' })
  unitId: string;

  @ApiProperty({ example: '市应急管理局' })
  unitName: string;

  @ApiProperty({ example: false })
  mustChangePassword: boolean;

  @ApiProperty({ type: [String], example: ['hazard.read', 'hazard.act'] })
  permissions: readonly Permission[];

  @ApiProperty({ type: [HeldPostView], description: '全部任职；当前会话办理的是 unitId' })
  memberships: HeldPostView[];

  @ApiProperty({ type: [AbsentPersonView], description: '现在可以代理的人，每个岗位一条' })
  standsInFor: AbsentPersonView[];

  @ApiProperty({ type: SubstitutedView, nullable: true, description: '当前会话代理的人；unitId 和 role 即所代的岗位' })
  substituteFor: SubstitutedView | null;
}
