import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

export class HistoryPageDto {
  @ApiPropertyOptional({ example: 100, minimum: 1, maximum: 500 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit = 100;
}

export class PeopleEventView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 1_796_088_000_000, description: 'UTC 毫秒' })
  atMs: number;

  @ApiProperty({ example: 'invited' })
  kind: string;

  @ApiProperty({ example: '发出邀请' })
  zh: string;

  @ApiProperty({ example: '草尾镇 韩巡村' })
  by: string;

  @ApiProperty({ type: 'object', additionalProperties: true, example: { role: 'enterprisePrincipal' } })
  payload: Record<string, unknown>;
}
