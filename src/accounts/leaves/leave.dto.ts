import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';
import type { Role } from '../../../workflows/kit/types.js';
import { DayField } from '../contact.dto.js';
import { roles } from '../role.js';

export class EnterLeaveDto {
  @ApiProperty({ format: 'uuid', description: '代理人：在同一单位或上级单位任同一岗位' })
  @IsUUID()
  substituteAccountId: string;

  @DayField({ example: '2026-12-07', description: '自何日起' })
  from: string;

  @DayField({ example: '2026-12-11', description: '至何日止，含当日' })
  to: string;

  @ApiProperty({ example: '年休假' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  reason: string;
}

export class LeaveView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  substituteAccountId: string;

  @ApiProperty({ example: '郑复核' })
  substituteName: string;

  @ApiProperty({ example: 1_796_572_800_000, description: 'UTC 毫秒' })
  startsAtMs: number;

  @ApiProperty({ example: 1_797_004_800_000, description: 'UTC 毫秒，不含' })
  endsAtMs: number;

  @ApiProperty({ example: '年休假' })
  reason: string;
}

/** One post of somebody who is away. */
export class AbsentPersonView {
  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty({ example: '吴细查' })
  name: string;

  @ApiProperty({ format: 'uuid' })
  unitId: string;

  @ApiProperty({ example: '市应急管理局' })
  unitName: string;

  @ApiProperty({ enum: roles })
  role: Role;

  @ApiProperty({ example: true, description: '是否其主要任职' })
  primary: boolean;

  @ApiProperty({ example: 1_797_004_800_000, description: '代理至，UTC 毫秒，不含' })
  endsAtMs: number;
}

export class LeaveParam {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  leaveId: string;
}
