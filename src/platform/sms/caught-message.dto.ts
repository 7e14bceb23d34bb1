import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export class CaughtMessageQueryDto {
  @ApiPropertyOptional({ description: '收信手机号 / only messages to this number', example: '13800000000' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  to?: string;

  @ApiPropertyOptional({ description: '最多返回几条 / at most so many', example: 50, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
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
