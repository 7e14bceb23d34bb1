import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { levelCodes, sectorCodes } from '../../workflows/hazard/v1/hazard.codes.js';
import { states } from '../../workflows/texts/states.js';
import { LimitField } from '../platform/http/limit.field.js';

const phases = Object.keys(states['lifecycle'] ?? {});

export class ListHazardsDto {
  @ApiPropertyOptional({ enum: phases, description: '所处环节' })
  @IsOptional()
  @IsIn(phases)
  phase?: string;

  @ApiPropertyOptional({ enum: levelCodes })
  @IsOptional()
  @IsIn(levelCodes)
  level?: string;

  @ApiPropertyOptional({ enum: sectorCodes, description: '行业领域' })
  @IsOptional()
  @IsIn(sectorCodes)
  sector?: string;

  @ApiPropertyOptional({ format: 'uuid', description: '相关单位：属地、企业、责任、交办或督办' })
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ApiPropertyOptional({ description: '名称中含有的文字，或编号的开头', maxLength: 60 })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  text?: string;

  @ApiPropertyOptional({ enum: ['true'], description: '只看逾期未销号' })
  @IsOptional()
  @IsIn(['true'])
  overdue?: string;

  @ApiPropertyOptional({ enum: ['created', 'due'], description: '排序：最新录入在前，或时限最近在前' })
  @IsOptional()
  @IsIn(['created', 'due'])
  sort: 'created' | 'due' = 'created';

  @ApiPropertyOptional({ description: '上一页返回的 next，用于翻页' })
  @IsOptional()
  @Matches(/^\d{1,16}\.[0-9a-f-]{36}$/, { message: 'after：须为上一页返回的 next' })
  after?: string;

  @LimitField({ most: 200, example: 50 })
  limit = 50;
}

/** One row of the list; instants in UTC milliseconds. */
export class HazardRow {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true, example: '沅隐2026-00001' }) hazardNo: string | null;
  @ApiProperty({ type: String, nullable: true, example: '沅清2026-0001' }) listNo: string | null;
  @ApiProperty() title: string;
  @ApiProperty() phase: string;
  @ApiProperty({ type: String, nullable: true }) level: string | null;
  @ApiProperty({ type: String, nullable: true }) sector: string | null;
  @ApiProperty({ type: String, nullable: true }) townName: string | null;
  @ApiProperty({ type: String, nullable: true }) enterpriseName: string | null;
  @ApiProperty({ type: String, nullable: true }) ownerName: string | null;
  @ApiProperty({ type: Number, nullable: true }) dueAtMs: number | null;
  @ApiProperty({ type: Number, nullable: true }) closedAtMs: number | null;
  @ApiProperty() overdue: boolean;
  @ApiProperty({ type: String, nullable: true }) rung: string | null;
  @ApiProperty() createdAtMs: number;
}

export class HazardPage {
  @ApiProperty({ type: [HazardRow] }) items: HazardRow[];
  @ApiProperty({ type: String, nullable: true, description: '下一页的 after；没有下一页时为空' }) next: string | null;
}
