import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import type { Role } from '../../workflows/kit/types.js';
import { LimitField } from '../platform/http/limit.field.js';
import { MobileField } from './contact.dto.js';
import { roles } from './role.js';

export class CreateAccountDto {
  @ApiProperty({ example: 'caowei.inspector3', description: '账号：小写字母、数字、点、横线' })
  @Matches(/^[a-z0-9][a-z0-9._-]{2,39}$/, {
    message: '账号须为 3 到 40 个小写字母、数字、点、下划线或横线，以字母或数字开头',
  })
  account: string;

  @ApiProperty({ example: '陈巡查' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  name: string;

  @ApiProperty({ enum: roles, example: 'inspector' })
  @IsIn(roles)
  role: Role;

  @ApiProperty({ format: 'uuid', description: '所属单位或企业' })
  @IsUUID()
  unitId: string;

  @ApiPropertyOptional({ example: 'chen@yuanjiang.example', description: '提醒邮件发往此处；没有邮箱的，提醒转给上级' })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string;

  @MobileField()
  mobile?: string;

  @ApiPropertyOptional({ example: 'DEMO-18091203', description: '执法证号' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  certificateNo?: string;
}

export class CreatedAccountView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: '初始密码，只显示这一次；首次登录须修改' })
  initialPassword: string;
}

export class ListAccountsDto {
  @ApiPropertyOptional({ format: 'uuid', description: '只列该单位' })
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ApiPropertyOptional({ example: 'caowei.inspector1', description: '从该账号之后列起（翻页）' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  after?: string;

  @LimitField({ most: 200, example: 50 })
  limit = 50;
}

export class AccountView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'caowei.inspector1' })
  account: string;

  @ApiProperty({ example: '陈巡查' })
  name: string;

  @ApiProperty({ enum: roles })
  role: Role;

  @ApiProperty({ format: 'uuid' })
  unitId: string;

  @ApiProperty({ example: '草尾镇' })
  unitName: string;

  @ApiProperty({ nullable: true, type: String, example: 'chen@yuanjiang.example' })
  email: string | null;

  @ApiProperty({ nullable: true, type: Date, description: '发往现用邮箱的邮件最近一次被永久退回的时刻；没有则为空' })
  mailBouncedAt: Date | null;

  @ApiProperty({ nullable: true, type: String, example: 'DEMO-18091203' })
  certificateNo: string | null;

  @ApiProperty({
    nullable: true,
    type: String,
    example: '138****0000',
    description: '手机号；只有本人和管理该人员的才看到全部，其他人看到的中间四位隐去',
  })
  mobile: string | null;

  @ApiProperty({ example: true })
  active: boolean;

  @ApiProperty({ enum: ['active', 'invited', 'departed'], description: '在用、已邀请未接受、已停用' })
  state: 'active' | 'invited' | 'departed';
}

/** Somebody who may stand in, as far as one chooses by. */
export class SubstituteView {
  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty({ example: '郑复核' })
  name: string;

  @ApiProperty({ format: 'uuid' })
  unitId: string;

  @ApiProperty({ example: '市应急管理局' })
  unitName: string;
}
