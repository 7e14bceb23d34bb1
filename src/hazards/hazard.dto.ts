import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Min } from 'class-validator';
import { LimitField } from '../platform/http/limit.field.js';

export class BeginHazardQuery {
  @ApiPropertyOptional({ format: 'uuid', description: '由客户端选定的案卷编号（UUIDv7）；不填则由提交编号推得' })
  @IsOptional()
  @IsUUID()
  id?: string;
}

export class HistoryQuery {
  @ApiPropertyOptional({ minimum: 0, example: 0, description: '从该行之后读起' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  afterSeq = 0;

  @LimitField({ most: 500, example: 200 })
  limit = 200;
}
