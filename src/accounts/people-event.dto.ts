import { ApiProperty } from '@nestjs/swagger';
import { LimitField } from '../platform/http/limit.field.js';

export class HistoryPageDto {
  @LimitField({ most: 500, example: 100 })
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
