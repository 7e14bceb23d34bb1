import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { Role } from '../../../workflows/kit/types.js';
import { AccountParam, ContactDto, DayField } from '../contact.dto.js';
import { roles } from '../role.js';

export class AddPostDto {
  @ApiProperty({ format: 'uuid', description: '任职单位或企业' })
  @IsUUID()
  unitId: string;

  @ApiProperty({ enum: roles, example: 'enterprisePrincipal' })
  @IsIn(roles)
  role: Role;
}

export class PostParam extends AccountParam {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  unitId: string;
}

export class HeldPostView {
  @ApiProperty({ format: 'uuid' })
  unitId: string;

  @ApiProperty({ example: '草尾镇安泰米业有限公司' })
  unitName: string;

  @ApiProperty({ enum: roles })
  role: Role;

  @ApiProperty({ example: true, description: '是否主要任职' })
  primary: boolean;
}

export class ChangePrincipalDto extends ContactDto {
  @ApiProperty({ example: '法定代表人变更，见 2026 年 11 月营业执照', description: '变更原因' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;

  @DayField({ example: '2026-12-01', description: '自何日起变更，不晚于今天' })
  from: string;

  @ApiProperty({
    enum: ['depart', 'safetyOfficer'],
    required: false,
    description: '原负责人去向：离任，或改任安全管理人员；默认离任',
  })
  @IsOptional()
  @IsIn(['depart', 'safetyOfficer'])
  formerBecomes: 'depart' | 'safetyOfficer' = 'depart';
}

export class PrincipalChangedView {
  @ApiProperty({ format: 'uuid', description: '新负责人的账号' })
  accountId: string;

  @ApiProperty({ example: 'he' })
  account: string;

  @ApiProperty({ type: [String], example: ['尤先行'], description: '原负责人' })
  former: string[];

  @ApiProperty({ example: 2, description: '照常办理的未销号隐患数' })
  openCases: number;

  @ApiProperty({ example: true })
  mail: boolean;

  @ApiProperty({ example: false })
  sms: boolean;
}
