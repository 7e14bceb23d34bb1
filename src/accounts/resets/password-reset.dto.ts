import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength, MinLength } from 'class-validator';

export class AskPasswordResetDto {
  @ApiProperty({ example: 'yingji.leader', description: '账号或登记的邮箱' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(254)
  account: string;
}

export class AcceptedView {
  @ApiProperty({ example: '如果账号存在，链接会在几分钟内送达。' })
  detail: string;
}

export class SetPasswordDto {
  @ApiProperty({ example: 'six slow boats on the lake', minLength: 10, description: '新密码，至少 10 个字符' })
  @IsString()
  @MinLength(10)
  @MaxLength(128)
  password: string;
}

export class IssuedResetView {
  @ApiProperty({ example: true, description: '链接是否已发往其邮箱' })
  mail: boolean;

  @ApiProperty({ example: false, description: '链接是否已发往其手机' })
  sms: boolean;

  @ApiPropertyOptional({ description: '仅当邮箱和手机都没有时：一次性初始密码，只显示这一次；登录后须修改' })
  initialPassword?: string;
}
