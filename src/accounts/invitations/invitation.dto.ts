import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { ContactDto } from '../contact.dto.js';
import { AddPostDto } from '../posts/post.dto.js';

/** Who is asked, and into which post. */
export class InviteDto extends IntersectionType(ContactDto, AddPostDto) {}

export class InvitedView {
  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty({ example: 'he', description: '被邀请人登录用的账号' })
  account: string;

  @ApiProperty({ example: true, description: '是否发了邮件' })
  mail: boolean;

  @ApiProperty({ example: false, description: '是否发了短信' })
  sms: boolean;
}

export class InvitationView {
  @ApiProperty({ example: '草尾镇安泰米业有限公司' })
  unitName: string;

  @ApiProperty({ example: '何安泰' })
  name: string;

  @ApiProperty({ example: '企业主要负责人' })
  roleZh: string;

  @ApiProperty({ example: 'he', description: '登录用的账号' })
  account: string;

  @ApiProperty({ example: 1_796_692_800_000, description: '有效期至，UTC 毫秒' })
  expiresAtMs: number;
}

export class AcceptInvitationDto {
  @ApiPropertyOptional({
    example: 'six slow boats on the lake',
    minLength: 10,
    description: '登录密码；不设的，只能从邮件链接办理',
  })
  @IsOptional()
  @IsString()
  @MinLength(10)
  @MaxLength(128)
  password?: string;
}
