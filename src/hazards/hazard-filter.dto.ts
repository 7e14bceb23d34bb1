import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { levelCodes, sectorCodes } from '../../workflows/hazard/v1/hazard.codes.js';
import { states } from '../../workflows/texts/states.js';

const phases = Object.keys(states['lifecycle'] ?? {});

/** What of the list is asked for and in what order: on the screen, and taken away. */
export class HazardFilterDto {
  @ApiPropertyOptional({ enum: phases, description: '所处环节；不指定的，不含草稿' })
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
}
