import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { LimitField } from '../http/limit.field.js';

export class CaughtMessageQueryDto {
  @ApiPropertyOptional({ description: '收信手机号 / only messages to this number', example: '13800000000' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  to?: string;

  @LimitField({ most: 500, example: 50, description: '最多返回几条 / at most so many' })
  limit = 50;
}

export class CaughtMessageDto {
  @ApiProperty({ example: '17' })
  id: string;

  @ApiProperty({ example: '2026-07-01T01:00:00.000Z' })
  caughtAt: string;

  @ApiProperty({ example: '13800000000' })
  recipient: string;

  @ApiProperty({ example: '验证码 123456' })
  text: string;
}
