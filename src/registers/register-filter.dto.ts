import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { sectorCodes } from '../../workflows/hazard/v1/hazard.codes.js';
import { LimitField } from '../platform/http/limit.field.js';

/** What of a register is asked for. */
export class RegisterFilterDto {
  @ApiPropertyOptional({ example: 2026, description: '编号年度；通报为到期年度' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2999)
  year?: number;

  @ApiPropertyOptional({ format: 'uuid', description: '牵头部门；交办为签发单位' })
  @IsOptional()
  @IsUUID()
  office?: string;

  @ApiPropertyOptional({ enum: sectorCodes, description: '行业领域' })
  @IsOptional()
  @IsIn(sectorCodes)
  sector?: string;

  @ApiPropertyOptional({ description: '上一页返回的 next，用于翻页' })
  @IsOptional()
  @Matches(/^\d{1,16}\.[0-9a-f-]{36}\.\d{1,9}$/, { message: 'after：须为上一页返回的 next' })
  after?: string;

  @LimitField({ most: 200, example: 50 })
  limit = 50;
}
