import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { ContactDto, DayField } from '../contact.dto.js';
import { InvitedView } from '../invitations/invitation.dto.js';

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

export class PrincipalChangedView extends InvitedView {
  @ApiProperty({ type: [String], example: ['尤先行'], description: '原负责人' })
  former: string[];

  @ApiProperty({ example: 2, description: '照常办理的未销号隐患数' })
  openCases: number;
}
